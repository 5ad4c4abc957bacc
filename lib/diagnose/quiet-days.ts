import { DAYS_OF_52_WEEKS, MILLISECONDS_A_DAY, weekdayOf } from '@/lib/model/day';
import type { Steps } from './calendar-fill';
import type { LogRatios } from './expected-level';
import { isLoss, type Mark } from './marks';
import type { WeekdayProfile } from './weekday-profile';

/** What tells a quiet day from a counter that stands still. */
export interface QuietDays {
  readonly steps: Steps;
  readonly marks: readonly (Mark | null)[];
  readonly ratios: LogRatios;
  readonly profile: WeekdayProfile;
  /** 1 on days on which people may rest (`restDays`). */
  readonly rest: Uint8Array;
}

/**
 * Whether the calendar explains a day of nothing: people rest on it, or another year lost something on the same date or
 * on the same weekday of the same week, earlier or later. A counter does not fail on an anniversary.
 *
 * @example isQuietDay(steps.days.indexOf(dayNumber('2025-12-24')), setting); // true
 */
export function isQuietDay(index: number, { steps, marks, rest }: QuietDays): boolean {
  if (rest[index] === 1) return true;
  if (steps.frequency !== 'daily') return false;
  return sameDays(steps.days[index] ?? 0, steps).some((other) => isLoss(marks[other - (steps.days[0] ?? 0)]));
}

/** Day numbers of the same date, and of the same weekday so many times 52 weeks away, in the other years of the series. */
function sameDays(day: number, { days, amount }: Steps): number[] {
  const [first = 0, end = 0] = [days[0], days[amount.length]];
  const years = Math.ceil((end - first) / DAYS_OF_52_WEEKS);
  return Array.from({ length: 2 * years + 1 }, (_, place) => place - years)
    .flatMap((apart) => (apart === 0 ? [] : [sameDate(day, apart), day + apart * DAYS_OF_52_WEEKS]))
    .filter((other) => other >= first && other < end);
}

function sameDate(day: number, years: number): number {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return date.setUTCFullYear(date.getUTCFullYear() + years) / MILLISECONDS_A_DAY;
}

/** Deviations within which days are as their weekend: nineteen of twenty ordinary ones are. */
const WITHIN = 2;

/**
 * Whether some days are together as the quietest weekday is wont to be, a Tuesday like a Sunday: a feast that no calendar
 * knows. Where weekdays are closed, that is nothing at all.
 *
 * @example areAtWeekendLevel([steps.days.indexOf(dayNumber('2026-06-14'))], setting); // true: a Sunday
 */
export function areAtWeekendLevel(indices: readonly number[], { steps, marks, ratios, profile }: QuietDays): boolean {
  if (steps.frequency !== 'daily') return false;
  if (profile.closed.length > 0 && indices.every((index) => marks[index] === 'nothing')) return true;
  const quietest = Math.min(...profile.factors.filter((factor) => factor > 0));
  const above = indices.map((index) => {
    const own = profile.factors[weekdayOf(steps.days[index] ?? 0)] ?? 1;
    return (ratios.values[index] ?? Number.NaN) - Math.log(quietest / own);
  });
  return above.reduce((sum, each) => sum + each, 0) >= -WITHIN * ratios.noise * Math.sqrt(indices.length);
}
