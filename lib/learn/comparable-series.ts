import { layOut } from '@/lib/diagnose/calendar-fill';
import { retailDays } from '@/lib/measure/retail/retail-days';
import { quotientsOf } from '@/lib/measure/series';
import { silentRuns } from '@/lib/diagnose/silent-runs';
import { weekdayProfile } from '@/lib/diagnose/weekday-profile';
import { dayNumber } from '@/lib/model/day';
import type { SeriesValues } from '@/lib/model/series';

/**
 * The series with those steps unknown that no past can be compared with: runs of zeros too long for chance (`silentRuns`:
 * a closed shop or a counter that stands still; weekdays that are always closed stay zero), and days on which the
 * calendar of the country moves the figures (`retailDays`), which a series without controls has nothing to be held against.
 *
 * @example
 * const numerator = [...Array(60).fill(9), 0, 0, 0, 0];
 * const series = { kind: 'count', frequency: 'daily', start: '2026-01-05', numerator, denominator: null };
 * comparableSeries(series, false).numerator.slice(-4); // [null, null, null, null]
 */
export function comparableSeries(series: SeriesValues, hasControls: boolean, country?: string): SeriesValues {
  const { frequency, start, numerator } = series;
  const steps = layOut({ kind: 'count', frequency, start, numerator: quotientsOf(series), denominator: null });
  if (!steps) return series;
  const silent = silentRuns(steps, weekdayProfile(steps));
  const first = dayNumber(start);
  const isCalendar = frequency === 'daily' && !hasControls;
  const retail = isCalendar ? retailDays(first, first + numerator.length, country) : new Uint8Array();
  return {
    ...series,
    numerator: numerator.map((value, i) => (silent[i] === 1 || retail[i] === 1 ? null : value)),
  };
}
