import type { ComponentChildren } from 'preact';
import { Glyph } from './glyph';

export interface ErrorPanelProps {
  /** Whom or what it concerns, where that does not go without saying. */
  readonly about?: string | undefined;
  readonly what: string;
  /** What the person can do about it. */
  readonly remedy: string;
  /** The button that does it, where there is one. */
  readonly children?: ComponentChildren;
}

export function ErrorPanel({ about, what, remedy, children }: ErrorPanelProps) {
  return (
    <div class="error-panel" role="alert">
      <Glyph name="warning" />
      <div>
        {about !== undefined && <p class="soft small">{about}</p>}
        <p class="strong">{what}</p>
        <p>{remedy}</p>
        {children !== undefined && <div class="row">{children}</div>}
      </div>
    </div>
  );
}
