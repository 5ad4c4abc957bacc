import type { ComponentChildren } from 'preact';

/** Which way something goes. Each tone has a shape of its own, so that colour is never the only sign. */
export type Tone = 'rise' | 'flat' | 'fall' | 'wait';

/** Drawn as a line in a square of 14. */
export const SHAPES: Readonly<Record<Tone, string>> = {
  rise: 'M2 11 12 3M6 3h6v6',
  flat: 'M1 7h12',
  fall: 'M2 3l10 8M6 11h6V5',
  wait: 'M7 2a5 5 0 1 0 .01 0',
};

export function TrendShape({ tone }: { readonly tone: Tone }) {
  return (
    <svg class={`shape ${tone}`} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d={SHAPES[tone]} />
    </svg>
  );
}

/** A shape and the words that say the same. */
export function TrendBadge({ tone, children }: { readonly tone: Tone; readonly children: ComponentChildren }) {
  return (
    <span class={`trend ${tone}`}>
      <TrendShape tone={tone} />
      <span>{children}</span>
    </span>
  );
}
