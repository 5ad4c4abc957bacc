import type { Answer, TrueSeries } from './evaluation-types';

/** Days of either side. */
const DAYS = 28;

/** Change that the habit calls none: a popular suite's ±4%. */
const TOLERANCE = 0.04;

/** The habit to compare with: the last 28 days against the 28 before; within ±4% is flat, and it always answers. */
export function habitRule(series: TrueSeries): Answer {
  const sum = (from: number, to?: number) =>
    series.values.slice(from, to).reduce<number>((total, value) => total + (value ?? 0), 0);
  const before = sum(-2 * DAYS, -DAYS);
  const change = before === 0 ? 0 : sum(-DAYS) / before - 1;
  const verdict = Math.abs(change) <= TOLERANCE ? 'stagnating' : change > 0 ? 'growing' : 'declining';
  return { id: series.id, verdict, monthlyGrowth: null, since: null, events: [] };
}
