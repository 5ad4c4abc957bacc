/** Days by which the calendar sets two stretches apart: a month compared by date may have Black Friday on one side alone. */
import { isAdditiveOver } from '@/lib/model/additivity';
import { addDays, dayNumber, DAYS_OF_52_WEEKS, weekdayOf } from '@/lib/model/day';
import type { CalendarGap } from '@/lib/model/calendar-gap';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Series } from '@/lib/model/series';
import { retailWindows } from './retail-windows';

/** This much of a window on one side alone: its last days in December make no month without Black Friday poorer for it. */
const HALF_A_WINDOW = 0.5;
/** A change is printed to a tenth of a percent, and read to a percent. */
const WORTH_A_WORD = 0.01;

interface Between {
  readonly now: Period;
  readonly before: Period;
  readonly country?: string | undefined;
  /** Whether anything is sold: Black Friday and the sales are days like others where nothing is. */
  readonly isShop: boolean;
}

/**
 * The windows of the retail calendar that one of two stretches has and the other has not, and the days of the weekend that it has
 * more, where the week's shape makes a percent of that. `more` is above nothing where the later stretch has them.
 *
 * @example
 * const now = { from: '2026-11-01', to: '2026-11-30' };
 * const before = { from: '2026-10-01', to: '2026-10-31' };
 * calendarGaps(sessions, { now, before, country: 'FR', isShop: true })[0]; // { name: 'black-friday', more: 10 }
 */
export function calendarGaps(series: Series, { now, before, country, isShop }: Between): CalendarGap[] {
  const isFelt = (name: CalendarGap['name']) => isShop || name === 'easter' || name === 'christmas';
  const gaps = new Map<CalendarGap['name'], { more: number; length: number }>();
  const add = (days: Period, sign: 1 | -1) => {
    const [first, last] = [dayNumber(days.from), dayNumber(days.to)];
    for (const year of [Number(days.from.slice(0, 4)) - 1, Number(days.from.slice(0, 4))])
      for (const { name, from, to } of retailWindows(year, country)) {
        const shared = Math.max(0, Math.min(to, last) - Math.max(from, first) + 1);
        const more = (gaps.get(name)?.more ?? 0) + sign * shared;
        if (shared > 0) gaps.set(name, { more, length: to - from + 1 });
      }
  };
  add(now, 1);
  add(before, -1);
  const windows = [...gaps]
    .filter(([name, { more, length }]) => isFelt(name) && Math.abs(more) >= HALF_A_WINDOW * length)
    .map(([name, { more }]) => ({ name, more }));
  return [...windows, ...weekendGap(series, now, before)];
}

/** What the days of the weekend bring beside the others, over the last year, times how many more of them there are. */
function weekendGap(series: Series, now: Period, before: Period): CalendarGap[] {
  const more = weekendDays(now) - weekendDays(before);
  const isDaily = series.frequency === 'daily' && isAdditiveOver(series.metric, 'date');
  if (more === 0 || !isDaily) return [];
  const means = { weekend: { sum: 0, days: 0 }, week: { sum: 0, days: 0 } };
  const first = Math.max(0, series.numerator.length - DAYS_OF_52_WEEKS);
  const begins = dayNumber(series.start);
  for (let day = first; day < series.numerator.length; day++) {
    const value = series.numerator[day];
    if (value === null || value === undefined) continue;
    const of = isWeekend(begins + day) ? means.weekend : means.week;
    of.sum += value;
    of.days += 1;
  }
  const [weekend, week] = [means.weekend, means.week].map(({ sum, days }) => sum / days);
  const shareOf = (period: Period) => weekendDays(period) / lengthInDays(period);
  const moved = (shareOf(now) - shareOf(before)) * ((weekend ?? 0) / (week ?? 0) - 1);
  return Math.abs(moved) >= WORTH_A_WORD ? [{ name: 'weekend', more }] : [];
}

const isWeekend = (number: number) => weekdayOf(number) === 0 || weekdayOf(number) === 6;

const weekendDays = (period: Period): number =>
  Array.from({ length: lengthInDays(period) }, (_, day) => dayNumber(addDays(period.from, day))).filter(isWeekend)
    .length;
