import type { ComponentChildren } from 'preact';

export interface SurfaceHeaderProps {
  readonly title: string;
  /** `p` where the page's own subject is the first heading. */
  readonly titleAs?: 'h1' | 'p';
  /** One quiet line under the title. */
  readonly line?: ComponentChildren;
  /** Buttons at the far end. */
  readonly children?: ComponentChildren;
}

/** The head of a surface. Its rule is the brand's line: it rises, then runs level to the far edge. */
export function SurfaceHeader({ title, titleAs: Title = 'h1', line, children }: SurfaceHeaderProps) {
  return (
    <header class="surface-header">
      <div class="surface-title">
        <Title class="surface-name">{title}</Title>
        {line !== undefined && <p>{line}</p>}
      </div>
      {children !== undefined && <div class="surface-tools">{children}</div>}
      <div class="ridge" aria-hidden="true">
        <svg viewBox="0 0 52 14" focusable="false">
          <path d="M0 13C14 13 20 1 34 1H52" />
        </svg>
        <i />
      </div>
    </header>
  );
}
