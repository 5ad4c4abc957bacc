import type { ComponentChildren } from 'preact';

/** A short mark beside a line. `alert` adds a sign, because colour alone says nothing to some. */
export function Tag({ alert = false, children }: { readonly alert?: boolean; readonly children: ComponentChildren }) {
  return (
    <span class={alert ? 'tag alert' : 'tag'}>
      {alert && <span aria-hidden="true">!</span>}
      {children}
    </span>
  );
}
