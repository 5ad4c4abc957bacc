import { mondayOf } from '@/lib/collect/reading-window';
import { addDays, type Day } from '@/lib/model/day';
import type { Draft } from '@/lib/model/draft';
import { lastCompleteMonth, type Period } from '@/lib/model/period';

/**
 * The stretch that a draft is about: the last calendar month, or week from Monday to Sunday, of which
 * every day is complete.
 *
 * @example draftPeriod('monthly', '2026-11-29') // { from: '2026-10-01', to: '2026-10-31' }
 */
export function draftPeriod(kind: Draft['kind'], asOf: Day): Period {
  return kind === 'monthly' ? lastCompleteMonth(asOf) : lastWeek(asOf);
}

function lastWeek(asOf: Day): Period {
  const monday = mondayOf(addDays(asOf, -6));
  return { from: monday, to: addDays(monday, 6) };
}
