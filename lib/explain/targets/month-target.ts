import { figureOf } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import { isWhole } from '@/lib/measure/last-window';
import { seriesOf } from '@/lib/measure/series';
import { isAdditiveOver } from '@/lib/model/additivity';
import { addDays, type Day, MONTHS_A_YEAR, monthsBetween } from '@/lib/model/day';
import type { MetricId } from '@/lib/model/metric';
import { calendarMonth, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Context } from '../context';
import { chosenReading, targetReadings } from './target-readings';

/**
 * What a calendar month should have brought for a target "from 3 M€ to 10 M€ in 24 months": from ÷ 12, times that month's
 * part of the twelve before the start beside a twelfth of them, grown by the pace that the target asks for (in the reading
 * that was chosen) for every month since the start. Of a rate, which has no sum, `from` grown alike. Null for any other
 * metric, before the first whole month and after the last, and where one of the twelve months was not read whole: without
 * their season no single month has a target. `lost` are the days on which this metric could not be read (`lostPeriodsOf`).
 *
 * @example monthTarget(context, 'totalRevenue', { from: '2026-10-01', to: '2026-10-31' }, []) // null: nobody set a target
 */
export function monthTarget(context: Context, metric: MetricId, month: Period, lost: readonly Period[]): Figure | null {
  const { target } = context.settings;
  const readings = target && targetReadings(target);
  if (!target || target.metric !== metric || !readings) return null;
  const growth = readings[chosenReading(target, readings)];
  const first = firstWholeMonth(target.startsOn);
  const since = monthsBetween(first, month.from) + 1;
  if (growth === null || since < 1 || since > target.months) return null;
  const part = isAdditiveOver(metric, 'date') ? partOfYear(context.snapshot, metric, first, month, lost) : 1;
  if (part === null) return null;
  return figureOf(context.snapshot, target.from * part * (1 + growth) ** since, {
    metric,
    period: month,
    method: 'target of the month',
  });
}

/** What the month of the same name is of the twelve months before `first`. */
function partOfYear(
  snapshot: Snapshot,
  metric: MetricId,
  first: Day,
  month: Period,
  lost: readonly Period[],
): number | null {
  const series = seriesOf(snapshot, metric);
  const months = monthsBefore(first);
  const amounts = months.map((each) =>
    series && isWhole(each, lost) ? (amountOver(series, each)?.value ?? null) : null,
  );
  const own = amounts[months.findIndex(({ from }) => from.slice(5) === month.from.slice(5))] ?? null;
  if (own === null || amounts.includes(null)) return null;
  const year = amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return year > 0 ? own / year : null;
}

const firstWholeMonth = (day: Day): Day => (day.endsWith('-01') ? day : addDays(calendarMonth(day).to, 1));

/** The twelve calendar months before the first of a month, the last of them first. */
function monthsBefore(first: Day): Period[] {
  const months: Period[] = [];
  for (let next = first; months.length < MONTHS_A_YEAR; next = calendarMonth(addDays(next, -1)).from)
    months.push(calendarMonth(addDays(next, -1)));
  return months;
}
