import type { ComponentChildren } from 'preact';
import type { ChartTheme } from './theme';

export interface FigureProps {
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  readonly title: string;
  readonly description: string;
  readonly children: ComponentChildren;
}

/** The drawing area that every chart shares: sized, named and described. */
export function Figure({ width, height, theme, title, description, children }: FigureProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={title}
      font-family={theme.font}
      font-size="11"
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {theme.ground && <rect width={width} height={height} fill={theme.ground} />}
      {children}
    </svg>
  );
}
