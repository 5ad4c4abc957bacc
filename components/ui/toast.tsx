import { useEffect, useState } from 'preact/hooks';

export interface ToastMessage {
  readonly text: string;
}

/** Long enough to be read twice. */
const SHOWN_FOR_MS = 8000;

/** Says what just happened, politely. The region is always there, because ears miss a region that appears. */
export function Toast({ message }: { readonly message: ToastMessage | null }) {
  const [gone, setGone] = useState<ToastMessage | null>(null);
  useEffect(() => {
    if (message === null) return undefined;
    const timer = setTimeout(() => setGone(message), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="toast-region" role="status">
      {message !== null && message !== gone && <div class="toast">{message.text}</div>}
    </div>
  );
}
