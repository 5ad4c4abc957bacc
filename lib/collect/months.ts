import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import { calendarMonth, type Period } from '@/lib/model/period';
import type { MeasuredSeries } from '@/lib/model/series';
import { type Frame, isAlive, stretched } from './frame';
import { measuredKind, type Origin, provenanceOf } from './total-series';
import { isCutOff } from './truncation';

/** The whole calendar months within a stretch of days; null where there is none. */
export function wholeMonths({ from, to }: Period): Period | null {
  const [first, last] = [calendarMonth(from), calendarMonth(to)];
  const whole = {
    from: first.from === from ? from : addDays(first.to, 1),
    to: last.to === to ? to : addDays(last.from, -1),
  };
  return whole.from < whole.to ? whole : null;
}

/** The months to be asked again when earlier days are kept: from the one that holds a day on. */
export function monthsSince(day: Day, history: Period): Period | null {
  const whole = wholeMonths(history);
  const { from } = calendarMonth(day);
  if (!whole || from > whole.to) return null;
  return from > whole.from ? { from, to: whole.to } : whole;
}

/**
 * Counts of persons as monthly series, from a frame that holds a month's figure on its first day. A month is
 * asked whole, because persons add up over no days; one that is cut off at either end of `totals` is left out.
 */
export function monthlySeries(
  frame: Frame,
  totals: Frame,
  origin: Origin,
  truncated: readonly HealthFlag[] = [],
): Record<string, MeasuredSeries> {
  const months = wholeMonths({ from: totals.start, to: addDays(totals.start, totals.length - 1) });
  if (!months) return {};
  const count = daysBetween(months.from, months.to) + 1;
  const starts = firstDays(months.from).filter((day) => day < count);
  const whole = stretched(frame, months);
  const seriesOf = ([metric, column]: [MetricId, readonly (number | null)[]]): [string, MeasuredSeries] => [
    metric,
    {
      metric,
      kind: measuredKind(metric),
      frequency: 'monthly',
      start: months.from,
      numerator: starts.map((day) =>
        isCutOff(truncated, metric, addDays(months.from, day)) ? null : (column[day] ?? 0),
      ),
      denominator: null,
      provenance: provenanceOf(stretched(totals, months), origin, {
        dimensions: ['yearMonth'],
        metrics: [metric],
        where: [],
      }),
    },
  ];
  const alive = metricEntries(whole.columns).filter(([metric]) => isAlive(whole, metric));
  return Object.fromEntries(alive.map(seriesOf));
}

/** The figures of earlier series, each on the first day of its month, for a renewal. */
export function frameOfMonths(months: Readonly<Record<string, MeasuredSeries>>): Frame | null {
  const [first] = Object.values(months);
  if (!first) return null;
  const starts = firstDays(first.start).slice(0, first.numerator.length + 1);
  const length = starts.at(-1) ?? 0;
  const columnOf = ({ numerator }: MeasuredSeries) => {
    const column = Array.from({ length }, (): number | null => null);
    numerator.forEach((value, month) => (column[starts[month] ?? length] = value));
    return column.slice(0, length);
  };
  return {
    start: first.start,
    length,
    columns: Object.fromEntries(Object.values(months).map((series) => [series.metric, columnOf(series)])),
  };
}

/** More months than any history has. */
const MANY_MONTHS = 120;

/** Days from the first of a month to the first of each month after it, itself included. */
function firstDays(from: Day): number[] {
  const starts = [0];
  let next = from;
  while (starts.length < MANY_MONTHS) {
    next = addDays(calendarMonth(next).to, 1);
    starts.push(daysBetween(from, next));
  }
  return starts;
}
