import { layOut } from '@/lib/diagnose/calendar-fill';
import { retailDays } from '@/lib/measure/retail/retail-days';
import { silentRuns } from '@/lib/diagnose/silent-runs';
import { weekdayProfile } from '@/lib/diagnose/weekday-profile';
import { type Day, dayNumber } from '@/lib/model/day';
import type { Frequency } from '@/lib/model/series';
import type { Values } from './panel';

/**
 * The values with those unknown that no past can be compared with: runs of zeros too long for chance (`silentRuns`:
 * a closed shop or a counter that stands still; weekdays that are always closed stay zero), and days on which the
 * calendar moves the figures (`retailDays`), which a series without controls has nothing to be held against.
 *
 * @example comparableValues('daily', '2026-01-05', [...Array(60).fill(9), 0, 0, 0, 0], false).slice(-4) // all null
 */
export function comparableValues(frequency: Frequency, start: Day, values: Values, hasControls: boolean): Values {
  const steps = layOut({ kind: 'count', frequency, start, values });
  if (!steps) return values;
  const silent = silentRuns(steps, weekdayProfile(steps));
  const first = dayNumber(start);
  const isCalendar = frequency === 'daily' && !hasControls;
  const retail = isCalendar ? retailDays(first, first + values.length) : new Uint8Array();
  return values.map((value, i) => (silent[i] === 1 || retail[i] === 1 ? null : value));
}
