import { dayNumber, DAYS_A_MONTH, MILLISECONDS_A_DAY } from '@/lib/model/day';
import type { Day } from '@/lib/model/day';
import type { Frequency, SeriesValues } from '@/lib/model/series';

/** Day number of 9999-12-31, the last that `YYYY-MM-DD` can write. */
const LAST_DAY = 2_932_896;

/** Larger values are no measurement, and their sums and squares would overflow; smaller ones are nothing. */
const LARGEST = 1e100;
const SMALLEST = 1e-100;

/** A series laid out on its calendar, amounts apart from what they are amounts of. */
export interface Steps {
  readonly frequency: Frequency;
  /** Day number at which each step begins, and one more: the day after the last step. */
  readonly days: Int32Array;
  /** What was counted or earned; the numerator of a rate. NaN where unknown. */
  readonly amount: Float64Array;
  /** What the amount is measured against: a rate's denominator, a month's length in months, else 1. 0 where unknown. */
  readonly exposure: Float64Array;
  /** True for a rate whose denominators are known. */
  readonly weighted: boolean;
  /** True for a rate: one sum over another, which says nothing of either alone. */
  readonly ratio: boolean;
  /** How much amounts vary by chance alone: as counts, as counts out of the exposure, or in a way not known. */
  readonly chance: 'poisson' | 'binomial' | 'unknown';
  readonly gaps: number;
  readonly negatives: number;
}

/**
 * Lays a series out on its calendar. Unknown (NaN, with exposure 0) become: null, non-finite and absurd values (1e100
 * and more), negative counts and rates, and rates whose denominator is missing or not positive. Negative money stays:
 * it is a refund. Null when the dates cannot be placed between years 0000 and 9999, or when there is no step.
 *
 * @example
 * layOut({ kind: 'count', frequency: 'daily', start: '2026-03-01', numerator: [4, null], denominator: null })?.gaps; // 1
 */
export function layOut(series: SeriesValues): Steps | null {
  const { kind, frequency, start, numerator, denominator } = series;
  const length = numerator.length;
  const days = length === 0 ? null : stepDays(start, frequency, length);
  if (!days) return null;
  const weighted = kind === 'rate' && denominator !== null;
  const monthly = frequency === 'monthly' && kind !== 'rate';
  const amount = new Float64Array(length).fill(Number.NaN);
  const exposure = new Float64Array(length);
  let gaps = 0;
  let negatives = 0;
  numerator.forEach((top, index) => {
    const bottom = weighted ? (denominator[index] ?? 0) : 1;
    const known = top !== null && bottom > SMALLEST && bottom < LARGEST && Math.abs(top) < LARGEST * bottom;
    if (known && top < 0) negatives++;
    if (!known || (top < 0 && kind !== 'currency')) {
      gaps++;
      return;
    }
    amount[index] = Math.abs(top) < SMALLEST * bottom ? 0 : top;
    exposure[index] = monthly ? ((days[index + 1] ?? 0) - (days[index] ?? 0)) / DAYS_A_MONTH : bottom;
  });
  return {
    frequency,
    days,
    amount,
    exposure,
    weighted,
    ratio: kind === 'rate',
    chance: chanceOf(series),
    gaps,
    negatives,
  };
}

/** Steps from index `from` on; the same steps when `from` is 0. */
export function stepsFrom(steps: Steps, from: number): Steps {
  if (from === 0) return steps;
  return {
    ...steps,
    days: steps.days.subarray(from),
    amount: steps.amount.subarray(from),
    exposure: steps.exposure.subarray(from),
  };
}

/** A rate is a share when no value passes 1: then its numerators are counts out of its denominators. */
function chanceOf({ kind, numerator, denominator }: SeriesValues): Steps['chance'] {
  if (kind === 'count' || kind === 'people') return 'poisson';
  if (kind === 'currency' || denominator === null) return 'unknown';
  const isShare = (top: number | null, bottom: number) => top === null || !(bottom > 0) || top <= bottom;
  return numerator.every((top, index) => isShare(top, denominator[index] ?? 0)) ? 'binomial' : 'unknown';
}

/** Day number at which each of `length` steps begins, and the day after the last; null beyond the years 0000–9999. */
export function stepDays(start: Day, frequency: Frequency, length: number): Int32Array | null {
  const first = dayNumber(start);
  if (!Number.isInteger(first)) return null;
  const days = new Int32Array(length + 1);
  const apart = frequency === 'weekly' ? 7 : 1;
  for (let index = 0; index <= length; index++)
    days[index] = frequency === 'monthly' ? monthsLater(start, index) : first + index * apart;
  const last = days[length] ?? Infinity;
  return last <= LAST_DAY ? days : null;
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
function monthsLater(start: Day, months: number): number {
  const date = new Date(`${start}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const longest = new Date(Date.UTC(2000, 0, 1));
  longest.setUTCFullYear(date.getUTCFullYear(), date.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(wanted, longest.getUTCDate()));
  return date.getTime() / MILLISECONDS_A_DAY;
}
