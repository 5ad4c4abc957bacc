import type { ComponentChildren } from 'preact';
import type { DrawingProps } from './chart-props';

export interface FigureProps extends DrawingProps {
  readonly height: number;
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
