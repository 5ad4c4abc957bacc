import { useEffect, useRef, useState } from 'preact/hooks';

export interface ToastMessage {
  readonly text: string;
  /** What can still be done about it, such as to undo it. */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

/** Long enough to be read twice; longer where there is something to do. */
const SHOWN_FOR_MS = { said: 8000, todo: 15_000 };

/** Says what just happened, politely. The region is always there, because ears miss a region that appears. */
export function Toast({ message }: { readonly message: ToastMessage | null }) {
  const [gone, setGone] = useState<ToastMessage | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (message === null) return undefined;
    // It does not leave from under whoever has come to its button.
    const leave = () => {
      if (button.current !== null && button.current === document.activeElement)
        timer = setTimeout(leave, SHOWN_FOR_MS.said);
      else setGone(message);
    };
    let timer = setTimeout(leave, message.action === undefined ? SHOWN_FOR_MS.said : SHOWN_FOR_MS.todo);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="toast-region" role="status">
      {message !== null && message !== gone && (
        <div class="toast">
          {message.text}
          {message.action !== undefined && (
            <button
              ref={button}
              type="button"
              class="toast-action"
              onClick={() => {
                setGone(message);
                message.action?.run();
              }}
            >
              {message.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
