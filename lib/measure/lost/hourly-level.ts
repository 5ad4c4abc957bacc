import { DAYS_A_WEEK } from '@/lib/model/day';
import { HOURS_A_DAY } from '@/lib/model/hour';
import { median } from '@/lib/statistics/robust';

/** Days to either side that tell what an hour usually has: two weeks, so that its own weekday is among them. */
const DAYS_BESIDE = 14;

/** The median of squared normal deviations of variance 1: Φ⁻¹(¾)². */
const MEDIAN_OF_SQUARES = 0.455;

/** An hour that has so many visits has none by chance one time in twenty: −ln(0.05). */
export const SURE = 3;

export type Hours = readonly (number | null)[];

/**
 * What each hour usually has: the median of the same hour on the days beside, or on those of its own weekday where that is
 * less; NaN where its weekday is not known. Visits.
 *
 * @example usualVisits([...Array.from({ length: 168 }, () => 5), 0])[168]; // 5
 */
export function usualVisits(visits: Hours): Float64Array {
  return Float64Array.from(visits, (_, hour) => {
    const [beside, weekday]: [number[], number[]] = [[], []];
    for (let days = -DAYS_BESIDE; days <= DAYS_BESIDE; days++) {
      const other = days === 0 ? null : (visits[hour + days * HOURS_A_DAY] ?? null);
      if (other === null) continue;
      beside.push(other);
      if (days % DAYS_A_WEEK === 0) weekday.push(other);
    }
    return weekday.length === 0 ? Number.NaN : Math.min(median(beside), median(weekday));
  });
}

/**
 * How much more hours vary than chance lets counts vary: (counted − usual)² ÷ usual by its median, 1 at least, as it is of
 * counts by chance alone. Hours of nothing are what is to be judged, and do not count; nor do those that may well have none.
 * NaN where there is not a day of others.
 *
 * @example excessVariance(Array.from({ length: 24 }, () => 12), new Float64Array(24).fill(10)); // 1
 */
export function excessVariance(visits: Hours, usual: Float64Array): number {
  const squares = visits.flatMap((count, hour) => {
    const level = usual[hour] ?? Number.NaN;
    return count !== null && count > 0 && level >= SURE ? [(count - level) ** 2 / level] : [];
  });
  return squares.length < HOURS_A_DAY ? Number.NaN : Math.max(1, median(squares) / MEDIAN_OF_SQUARES);
}

/**
 * Visits of the day before and the day after some hours, beside what they usually have, 1 at most: a feast is quiet all
 * around. 0 where nothing is known of them.
 *
 * @example levelAround(Array.from({ length: 72 }, () => 3), new Float64Array(72).fill(6), { from: 30, to: 33 }); // 0.5
 */
export function levelAround(visits: Hours, usual: Float64Array, run: { from: number; to: number }): number {
  let [counted, ordinary] = [0, 0];
  for (let hour = run.from - HOURS_A_DAY; hour <= run.to + HOURS_A_DAY; hour++) {
    const [count, level] = [visits[hour] ?? null, usual[hour] ?? Number.NaN];
    if ((hour >= run.from && hour <= run.to) || count === null || !Number.isFinite(level)) continue;
    counted += count;
    ordinary += level;
  }
  return ordinary > 0 ? Math.min(1, counted / ordinary) : 0;
}
