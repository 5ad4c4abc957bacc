import type { Chart } from '@/lib/model/chart';
import { addDays, daysBetween } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';

const DAYS_A_MONTH = 30.4375;
const DAYS_A_STEP = { day: 1, week: 7, month: DAYS_A_MONTH } as const;
/** Fewer values have no middle to speak of. */
const FEWEST_VALUES = 4;

type Trend = Extract<Chart, { kind: 'trend' }>;

/**
 * Draws the present regime into a trend chart that lacks it: y(t) = m · (1 + g)^(t − t̄), with g the diagnosed
 * growth a month, t in months, t̄ the middle of the regime and m the median of its values brought to
 * t̄; low and high take the ends of the growth's interval instead of g. Unchanged where the regime is
 * drawn already, nothing was estimated, or fewer than four values lie in it.
 *
 * @example withRegime(vital.chart, vital.diagnosis).regime?.since // '2026-04-06'
 */
export function withRegime(chart: Trend, { since, monthlyGrowth }: Diagnosis): Trend {
  if (chart.regime !== null || since === null || monthlyGrowth === null) return chart;
  const days = chart.values.map((_, i) => addDays(chart.start, Math.round(i * DAYS_A_STEP[chart.step])));
  const inside = days.flatMap((day, i) => {
    const value = chart.values[i] ?? null;
    return day >= since && value !== null && value > 0
      ? [{ months: daysBetween(since, day) / DAYS_A_MONTH, day, value }]
      : [];
  });
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last || inside.length < FEWEST_VALUES) return chart;
  const middle = (first.months + last.months) / 2;
  const level = median(inside.map(({ months, value }) => value / (1 + monthlyGrowth.estimate) ** (months - middle)));
  const at = (growth: number, months: number) => level * (1 + growth) ** (months - middle);
  const line = inside.map(({ day, months }) => {
    const ends = [at(monthlyGrowth.low, months), at(monthlyGrowth.high, months)];
    return { day, value: at(monthlyGrowth.estimate, months), low: Math.min(...ends), high: Math.max(...ends) };
  });
  return { ...chart, regime: { since, line } };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1] ?? 0, sorted[Math.floor(half)] ?? 0];
  return (low + high) / 2;
}
