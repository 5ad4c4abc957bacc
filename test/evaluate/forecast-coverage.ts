import { forecast } from '@/lib/diagnose/forecast';
import type { ForecastStep } from '@/lib/diagnose/forecast';
import { retailDays } from '@/lib/measure/retail/retail-days';
import { daysBetween, dayNumber } from '@/lib/model/day';
import type { RealSeries } from './real-series';

/** Days foreseen; days between two origins (eleven weeks, to meet every time of the year); and the first origin. */
const AHEAD = 56;
const BETWEEN = 77;
const SHORTEST = 182;

/** Fewest a day over the last quarter: smaller series are foreseen in blocks longer than a week. */
const LEAST_LEVEL = 20;

/** How often the 90% intervals held what came, on the days that a real series kept for later. */
export interface ForecastCoverage {
  readonly origins: number;
  /** Share of single steps within their interval, all together and by weeks ahead. */
  readonly covered: number;
  /** Of steps without a retail day (Black Friday, Christmas, Easter), and of those with one. */
  readonly coveredOrdinary: number;
  readonly coveredRetail: number;
  readonly byWeek: Readonly<Record<string, number>>;
  readonly totalCovered: number;
  /** Width of the interval over its estimate, median. */
  readonly medianWidth: number;
  /** |actual ÷ estimate − 1| of single steps, median; and of the habit "like the same days so far: the last week". */
  readonly medianError: number;
  readonly medianErrorOfLastWeek: number;
}

interface Held {
  readonly week: number;
  readonly actual: number;
  readonly step: ForecastStep;
  readonly lastWeek: number;
}

/** Forecasts from many days of each series, knowing only what was before, against what came. */
export function forecastCoverage(all: readonly RealSeries[]): ForecastCoverage {
  const held: Held[] = [];
  const totals: boolean[] = [];
  for (const series of all)
    for (let origin = SHORTEST; origin + AHEAD <= series.numerator.length; origin += BETWEEN) {
      const recent = sumOf(series.numerator, origin - BETWEEN, origin);
      const foreseen =
        recent === null || recent < LEAST_LEVEL * BETWEEN ? null : forecast(before(series, origin), AHEAD);
      if (!foreseen) continue;
      const lastWeek = sumOf(series.numerator, origin - 7, origin) ?? Number.NaN;
      foreseen.steps.forEach((step, week) => {
        const from = daysBetween(series.start, step.from);
        const actual = sumOf(series.numerator, from, daysBetween(series.start, step.to) + 1);
        if (actual !== null) held.push({ week, actual, step, lastWeek });
      });
      const actual = sumOf(series.numerator, origin, origin + AHEAD);
      const { total } = foreseen;
      if (actual !== null && total) totals.push(total.low <= actual && actual <= total.high);
    }
  return summarise(held, totals);
}

function before(series: RealSeries, origin: number): RealSeries {
  return { ...series, numerator: series.numerator.slice(0, origin) };
}

/** Null when a day is unknown. */
function sumOf(values: readonly (number | null)[], from: number, to: number): number | null {
  let sum = 0;
  for (const value of values.slice(from, to)) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function summarise(held: readonly Held[], totals: readonly boolean[]): ForecastCoverage {
  const within = ({ actual, step: { expected } }: Held) => expected.low <= actual && actual <= expected.high;
  const weeks = Map.groupBy(held, ({ week }) => week);
  return {
    origins: totals.length,
    covered: share(held.map(within)),
    coveredOrdinary: share(held.filter(({ step }) => !isRetail(step)).map(within)),
    coveredRetail: share(held.filter(({ step }) => isRetail(step)).map(within)),
    byWeek: Object.fromEntries([...weeks].map(([week, own]) => [String(week + 1), share(own.map(within))])),
    totalCovered: share(totals),
    medianWidth: middle(held.map(({ step: { expected } }) => (expected.high - expected.low) / expected.estimate)),
    medianError: middle(held.map(({ actual, step }) => Math.abs(actual / step.expected.estimate - 1))),
    medianErrorOfLastWeek: middle(held.map(({ actual, lastWeek }) => Math.abs(actual / lastWeek - 1))),
  };
}

function isRetail({ from, to }: ForecastStep): boolean {
  return retailDays(dayNumber(from), dayNumber(to) + 1).includes(1);
}

function share(holds: readonly boolean[]): number {
  return Number((holds.filter(Boolean).length / Math.max(1, holds.length)).toFixed(4));
}

function middle(values: readonly number[]): number {
  const sorted = values.filter(Number.isFinite).sort((left, right) => left - right);
  return Number((sorted[sorted.length >> 1] ?? Number.NaN).toFixed(4));
}
