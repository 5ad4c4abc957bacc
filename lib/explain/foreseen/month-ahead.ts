import { forecastOver } from '@/lib/diagnose/forecast';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';
import { isAdditiveOver } from '@/lib/model/additivity';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Foreseen } from '@/lib/model/foreseen';
import { calendarMonth, lastCompleteMonth, overlap } from '@/lib/model/period';
import type { Context } from '../context';

/** The month's letter is written in the first days of the next month: later, what is expected is half counted. */
const JUST_BEGUN_DAYS = 7;
/** Whether the letter of the month before is written about now, after a reading that ended on a day. */
export function isMonthJustBegun(asOf: Day): boolean {
  return daysBetween(lastCompleteMonth(asOf).to, asOf) <= JUST_BEGUN_DAYS;
}

/** Where the high end is twice the low one, nobody plans by it. */
const TOO_WIDE = 2;
/** Days that were lost this lately may be more than an accident. */
const LATELY_DAYS = 7;

/**
 * What the property lives on is expected to come to in the month that has just begun, by `forecastOver`: the days that were
 * counted, and those to come. Once said it stands, so that the month is told beside what was said of it. Null later in the month,
 * for a rate or people, with days lost in it or lately, and where the 90% interval is too wide to plan by.
 *
 * @example monthAhead(context) // null: the month is not in its first week
 */
export function monthAhead(context: Context): Foreseen | null {
  const { snapshot, outcome: metric, settings, memory, today, lost = [] } = context;
  const { asOf, property } = snapshot;
  const period = calendarMonth(addDays(lastCompleteMonth(asOf).to, 1));
  const said = (memory.foreseen ?? []).find(
    (each) =>
      each.what === 'month' &&
      each.propertyId === property.id &&
      each.metric === metric &&
      each.period.from === period.from,
  );
  if (!isMonthJustBegun(asOf)) return null;
  if (said) return said;
  const series = seriesOf(snapshot, metric);
  const unread = { from: addDays(asOf, 1 - LATELY_DAYS), to: period.to };
  if (!series || !isAdditiveOver(metric, 'date') || lost.some((days) => overlap(days, unread))) return null;
  const hasBegun = period.from <= asOf;
  const counted = hasBegun ? amountOver(series, { from: period.from, to: asOf })?.value : 0;
  const coming = forecastOver(
    series,
    { from: hasBegun ? addDays(asOf, 1) : period.from, to: period.to },
    settings.country,
  );
  if (counted === undefined || !coming) return null;
  const { estimate, low, high, level } = coming;
  const expected = { estimate: estimate + counted, low: low + counted, high: high + counted, level };
  if (!(expected.low > 0) || expected.high > TOO_WIDE * expected.low) return null;
  return { propertyId: property.id, metric, what: 'month', period, expected, on: today, asOf };
}
