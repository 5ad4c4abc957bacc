import { figureOf } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import { isWhole } from '@/lib/measure/last-window';
import { seriesOf } from '@/lib/measure/series';
import { isAdditiveOver } from '@/lib/model/additivity';
import { addDays, type Day } from '@/lib/model/day';
import type { MetricId } from '@/lib/model/metric';
import { calendarMonth, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Context } from '../context';
import { chosenReading, targetReadings } from './target-readings';

const MONTHS_A_YEAR = 12;

/**
 * What a calendar month should have brought for a target "from 3 M€ to 10 M€ in 24 months": from ÷ 12, times that month's
 * part of the twelve before the start beside a twelfth of them, grown by the pace that the target asks for (in the reading
 * that was chosen) for every month since the start. Of a rate, which has no sum, `from` grown alike. Null for any other
 * metric, before the first whole month and after the last, and where one of the twelve months was not read whole: without
 * their season no single month has a target.
 *
 * @example monthTarget(context, 'totalRevenue', { from: '2026-10-01', to: '2026-10-31' }) // null: nobody set a target
 */
export function monthTarget(context: Context, metric: MetricId, month: Period): Figure | null {
  const { target } = context.settings;
  const readings = target && targetReadings(target);
  if (!target || target.metric !== metric || !readings) return null;
  const growth = readings[chosenReading(target, readings)];
  const first = firstWholeMonth(target.startsOn);
  const since = monthsBetween(first, month.from) + 1;
  if (growth === null || since < 1 || since > target.months) return null;
  const part = isAdditiveOver(metric, 'date') ? partOfYear(context, metric, first, month) : 1;
  if (part === null) return null;
  return figureOf(context.snapshot, target.from * part * (1 + growth) ** since, {
    metric,
    period: month,
    method: 'target of the month',
  });
}

/** What the month of the same name is of the twelve months before `first`. */
function partOfYear(
  { snapshot, lost = [] }: Pick<Context, 'snapshot' | 'lost'>,
  metric: MetricId,
  first: Day,
  month: Period,
): number | null {
  const series = seriesOf(snapshot, metric);
  const months = Array.from({ length: MONTHS_A_YEAR }, (_, back) => monthBefore(first, back + 1));
  const amounts = months.map((each) =>
    series && isWhole(each, lost) ? (amountOver(series, each)?.value ?? null) : null,
  );
  const own = amounts[months.findIndex(({ from }) => from.slice(5) === month.from.slice(5))] ?? null;
  if (own === null || amounts.includes(null)) return null;
  const year = amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  return year > 0 ? own / year : null;
}

const firstWholeMonth = (day: Day): Day => (day.endsWith('-01') ? day : addDays(calendarMonth(day).to, 1));

function monthBefore(first: Day, months: number): Period {
  let month = calendarMonth(addDays(first, -1));
  for (let back = 1; back < months; back++) month = calendarMonth(addDays(month.from, -1));
  return month;
}

function monthsBetween(a: Day, b: Day): number {
  const count = (day: Day) => MONTHS_A_YEAR * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return count(b) - count(a);
}
