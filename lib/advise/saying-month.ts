import { addDays, type Day, monthOf } from '@/lib/model/day';

/** The letter of a month waits from the first days of the next one. */
export const WRITTEN_WITHIN_DAYS = 7;

/**
 * The month to whose letter belongs what is said on a day: readings come every morning, and what the last of them before the
 * letter has said first is not old in it.
 *
 * @example sayingMonth('2026-10-28') // '2026-10'
 * @example sayingMonth('2026-11-04') // '2026-10'
 */
export function sayingMonth(day: Day): string {
  return monthOf(addDays(day, -WRITTEN_WITHIN_DAYS));
}
