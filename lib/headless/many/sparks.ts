import { courseOf } from '@/components/charts/sparkline-course';
import type { Chart } from '@/lib/model/chart';

const HEIGHTS = '▁▂▃▄▅▆▇█';
/** As many as the eye takes in as one line: two years of months. */
const MOST = 26;

/** The course of a trend in one line of a terminal, from the least of what is shown to the most; a space where nothing was measured. */
export function sparks(chart: Extract<Chart, { kind: 'trend' }>): string {
  const values = courseOf(chart)
    .slice(-MOST)
    .map((point) => point?.value ?? null);
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const step = (value: number) =>
    high === low ? HEIGHTS.length >> 1 : Math.round(((value - low) / (high - low)) * (HEIGHTS.length - 1));
  return values.map((value) => (value === null ? ' ' : (HEIGHTS[step(value)] ?? ' '))).join('');
}
