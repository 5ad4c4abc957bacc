import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

export interface FoldProps {
  readonly summary: string;
  readonly open: Signal<boolean>;
  readonly children: ComponentChildren;
}

/** Folded away until it is wanted; what is within is made only then, so that a form begins with what is true. */
export function Fold({ summary, open, children }: FoldProps) {
  const turn = (event: Event) => {
    // The browser would open it before there is anything within.
    event.preventDefault();
    open.value = !open.value;
  };
  return (
    <details open={open.value}>
      <summary onClick={turn}>{summary}</summary>
      {open.value && children}
    </details>
  );
}
