import { addDays, type Day, DAYS_A_WEEK } from '@/lib/model/day';
import type { MeasuredSeries } from '@/lib/model/series';
import { poissonDeviation } from '@/lib/statistics/poisson';
import { median } from '@/lib/statistics/robust';

/** How far back days are suspected: what is older is told by days. */
const DAYS_LOOKED_AT = 28;
const WEEKS_BESIDE = 4;

/** A quarter of a day is what six mean hours hold. */
const SHARE_LEFT = 0.75;

/** Deviations of chance alone, below which a few are missing by themselves: one day in seven hundred. */
const DEVIATIONS = 3;

/** With fewer visits a day, its busiest hour, of about twice the mean, has none often enough by itself. */
const LEAST_VISITS = 36;

/**
 * The days of the last four weeks on which measurement may have stood still for hours: those that hold three quarters or less
 * of what their weekday has in the four weeks on either side, beside the level of the fortnight around. Of whole days of
 * nothing in a row, the first and the last: the others have no hours to tell.
 *
 * @param sessions daily, ending on the last complete day
 */
export function suspectedDays({ start, numerator }: Pick<MeasuredSeries, 'start' | 'numerator'>): Day[] {
  const last = numerator.length - 1;
  const usual = numerator.map((_, day) => usualOn(numerator, day));
  const ratios = numerator.map((value, day) => ratioOf(value, usual[day]));
  return numerator.flatMap((value, day) => {
    if (day <= last - DAYS_LOOKED_AT || value === null) return [];
    const around = ratios.slice(Math.max(0, day - DAYS_A_WEEK), day + DAYS_A_WEEK + 1).filter(Number.isFinite);
    const level = value === 0 ? 1 : Math.min(1, median(around));
    const expected = level * (usual[day] ?? Number.NaN);
    if (!(expected >= LEAST_VISITS) || value > SHARE_LEFT * expected) return [];
    if (poissonDeviation(value, expected) > -DEVIATIONS) return [];
    const isWithin = value === 0 && numerator[day - 1] === 0 && (day === last || numerator[day + 1] === 0);
    return isWithin ? [] : [addDays(start, day)];
  });
}

/** Median of the same weekday in the weeks beside; NaN of none. */
function usualOn(numerator: MeasuredSeries['numerator'], day: number): number {
  const others: number[] = [];
  for (let weeks = -WEEKS_BESIDE; weeks <= WEEKS_BESIDE; weeks++) {
    const value = weeks === 0 ? null : (numerator[day + weeks * DAYS_A_WEEK] ?? null);
    if (value !== null) others.push(value);
  }
  return others.length === 0 ? Number.NaN : median(others);
}

const ratioOf = (value: number | null, usual = Number.NaN) =>
  value === null || !(usual > 0) ? Number.NaN : value / usual;
