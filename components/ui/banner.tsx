import type { ComponentChildren } from 'preact';

/** A quiet word about the whole page, with at most one thing to do about it. */
export function Banner({ text, children }: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <aside class="banner" aria-label={text}>
      <p>{text}</p>
      {children}
    </aside>
  );
}
