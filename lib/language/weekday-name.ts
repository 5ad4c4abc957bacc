import { addDays, type Day } from '@/lib/model/day';
import type { Language } from '@/lib/model/language';

/** A day that is a Monday, to name weekdays by. */
const SOME_MONDAY = '2024-01-01';

/**
 * What a weekday is called, from 1 for Monday to 7 for Sunday.
 *
 * @example weekdayName(1, 'fr') // 'lundi'
 */
export function weekdayName(weekday: number, language: Language): string {
  return weekdayNameOf(addDays(SOME_MONDAY, weekday - 1), language);
}

/** The same of a day. */
export function weekdayNameOf(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
