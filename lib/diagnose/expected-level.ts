import { weekdayOf } from '@/lib/model/day';
import type { Steps } from './calendar-fill';
import { runningMedian } from '@/lib/statistics/running-median';
import type { WeekdayProfile } from './weekday-profile';

/**
 * Steps on either side that make the ordinary level. Days: two and a half weeks, so that an outage of two weeks is
 * still the lesser half of its window. Weeks: a quarter. Months have a season and too few neighbours: none.
 */
const REACH = { daily: 17, weekly: 6, monthly: 0 } as const;

/**
 * Amount that each step would ordinarily have: running median of the weekday-adjusted rate × weekday × exposure.
 * NaN on closed weekdays, where exposure is unknown, and for monthly steps (nothing to compare with).
 */
export function expectedLevel(steps: Steps, profile: WeekdayProfile): Float64Array {
  const reach = REACH[steps.frequency];
  const size = steps.amount.length;
  if (reach === 0) return new Float64Array(size).fill(Number.NaN);
  const weight = Float64Array.from(steps.exposure, (exposure, index) => {
    const factor = steps.frequency === 'daily' ? (profile.factors[weekdayOf(steps.days[index] ?? 0)] ?? 1) : 1;
    return exposure * factor;
  });
  const level = runningMedian(
    steps.amount.map((amount, index) => ((weight[index] ?? 0) > 0 ? amount / (weight[index] ?? 1) : Number.NaN)),
    reach,
  );
  return level.map((value, index) => ((weight[index] ?? 0) > 0 ? value * (weight[index] ?? 0) : Number.NaN));
}
