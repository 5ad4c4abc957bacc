import type { ComponentChildren } from 'preact';

/** Controls that belong together, on as many lines as the width asks. */
export function Toolbar({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="toolbar" role="group" aria-label={label}>
      {children}
    </div>
  );
}
