import type { Stretch } from '@/lib/model/own-event';
import type { Period } from '@/lib/model/period';

/** From the first of some dates to the last. */
export function spanOf(dates: readonly Stretch[]): Period {
  return { from: dates[0]?.from ?? '', to: dates.at(-1)?.from ?? '' };
}
