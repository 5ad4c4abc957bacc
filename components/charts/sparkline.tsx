import type { ChartProps } from './chart-props';
import { Figure } from './figure';
import { round } from './round';
import { courseOf, type Point, regimeOf } from './sparkline-course';
import { TONE_OF } from './tone';

export interface SparklineProps extends Pick<ChartProps<'trend'>, 'chart' | 'theme' | 'title' | 'description'> {
  readonly width?: number;
  readonly height?: number;
}

const MARGIN = 3;
/** As a share of the level: a smaller change does not fill the height, so that what stands still looks still. */
const LEAST_RANGE = 0.4;
const STROKE = { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' } as const;

/** A word-sized trend: its course and, on top, the line of the present regime in the verdict's colour, after that of the one before. */
export function Sparkline({ chart, width = 120, height = 36, theme, title, description }: SparklineProps) {
  const course = courseOf(chart);
  const regime = regimeOf(chart, 'line');
  const before = regimeOf(chart, 'before');
  const [low, high] = rangeOf([...course, ...before, ...regime]);
  const x = (at: number) => MARGIN + (at / Math.max(1, chart.values.length - 1)) * (width - 2 * MARGIN);
  const y = (value: number) => height - MARGIN - ((value - low) / (high - low)) * (height - 2 * MARGIN);
  const path = (points: readonly (Point | null)[]) =>
    points
      .map((point, i) => (point ? `${points[i - 1] ? 'L' : 'M'}${round(x(point.at))} ${round(y(point.value))}` : ''))
      .join('');
  const tone = theme[TONE_OF[chart.verdict]];
  return (
    <Figure width={width} height={height} theme={theme} title={title} description={description}>
      <path d={path(course)} stroke={regime.length > 1 ? theme.soft : tone} stroke-width="1.2" {...STROKE} />
      {before.length > 1 && (
        <path d={path(before)} stroke={theme.ink} stroke-width="1.4" stroke-dasharray="3 3" {...STROKE} />
      )}
      {regime.length > 1 && <path d={path(regime)} stroke={tone} stroke-width="2.2" {...STROKE} />}
    </Figure>
  );
}

function rangeOf(points: readonly (Point | null)[]): [low: number, high: number] {
  const values = points.flatMap((point) => point?.value ?? []);
  if (values.length === 0) return [0, 1];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const middle = (low + high) / 2;
  const half = Math.max(high - low, LEAST_RANGE * Math.abs(middle)) / 2 || 1;
  return [middle - half, middle + half];
}
