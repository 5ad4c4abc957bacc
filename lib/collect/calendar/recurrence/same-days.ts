import type { Wall } from '../own-clock';
import { ruleOf } from './rule';

/**
 * Whether rules say no more than "the same day each year, without end". The 29 February does not come each year.
 *
 * @example isOnSameDays(['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24'], Date.parse('2026-12-24')) // true
 */
export function isOnSameDays(rules: readonly string[], start: Wall): boolean {
  const [rule, other] = rules.map(ruleOf);
  if (!rule || other !== undefined) return false;
  const { frequency, interval, count, until, months, weeks, yearDays, monthDays, weekdays, positions } = rule;
  if (frequency !== 'YEARLY' || interval !== 1 || count !== null || until !== null) return false;
  if (weeks.length + yearDays.length + weekdays.length + positions.length > 0) return false;
  const [month, date] = [new Date(start).getUTCMonth() + 1, new Date(start).getUTCDate()];
  const isOwnMonth = months.length === 1 && months[0] === month;
  const isOwnDate = monthDays.length === 0 || (monthDays.length === 1 && monthDays[0] === date && isOwnMonth);
  return (months.length === 0 || isOwnMonth) && isOwnDate && !(month === 2 && date === 29);
}
