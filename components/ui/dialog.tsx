import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';
import { Glyph } from './glyph';

export interface DialogProps {
  readonly title: string;
  /** The name of the button that closes. */
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A page before the page, to look at something: the browser holds the focus inside, closes on Escape, and gives the
 * focus back to where it was.
 */
export function Dialog({ title, close, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    const opener = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      // Firefox does not find the way back out of a frame.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog looking" aria-labelledby={id} onClose={onClose}>
      <div class="dialog-head">
        <h2 id={id}>{title}</h2>
        <Button look="quiet" aria-label={close} title={close} onClick={() => dialog.current?.close()}>
          <Glyph name="cross" />
        </Button>
      </div>
      {children}
    </dialog>
  );
}
