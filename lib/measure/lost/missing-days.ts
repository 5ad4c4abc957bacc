import { dayNumber, weekdayOf } from '@/lib/model/day';
import type { Series } from '@/lib/model/series';

/** With fewer visits a day than this, a day without any comes by chance. */
const BUSY_DAY = 10;

/** Values day by day; `null` is a day without an answer. */
export type Column = Readonly<Series['numerator']>;

/** A daily series, as far as it says which days there are. */
export interface DailyColumn extends Readonly<Pick<Series, 'metric' | 'start'>> {
  readonly numerator: Column;
}

/** First and last place, both included. */
export interface Stretch {
  readonly from: number;
  to: number;
}

/**
 * The days without anything, by place, on a site that is never so quiet: not the weekdays on which it rests, and none
 * where so few come that a day without any comes by chance. The series are over the same days.
 *
 * @example missingDays([{ metric: 'sessions', start: '2026-03-01', numerator: [40, 38, 41, 40, 39, 42, 40, 40, null] }]).indexOf(true) // 8
 */
export function missingDays(all: readonly DailyColumn[], zerosAreCounted = false): boolean[] {
  const columns = all.map(({ numerator }) => numerator);
  const start = dayNumber(all[0]?.start ?? '');
  const isNothing = (day: number) => columns.every((column) => !column[day]);
  const silent = Array.from(
    columns[0] ?? [],
    (_, day) => !isAnswered(columns, day) || (!zerosAreCounted && isNothing(day)),
  );
  // Before the first day of all there is no rest to tell from a loss.
  const first = silent.indexOf(false);
  const closed = closedWeekdays(start + first, silent.slice(first));
  const isBusy = typicalDay(all, silent) >= BUSY_DAY;
  return silent.map((isSilent, day) => isBusy && isSilent && (day < first || !closed.has(weekdayOf(start + day))));
}

/** Whether anything at all was answered on a day; GA4 gives no row for a day with nothing. */
export function isAnswered(columns: readonly Column[], day: number): boolean {
  return columns.some((column) => (column[day] ?? null) !== null);
}

/** Weekdays on which there is mostly nothing: the site rests, measurement does not fail. A site does not rest on all seven. */
function closedWeekdays(start: number, silent: readonly boolean[]): Set<number> {
  const days = Array.from({ length: 7 }, () => ({ all: 0, silent: 0 }));
  silent.forEach((isSilent, day) => {
    const count = days[weekdayOf(start + day)];
    if (!count) return;
    count.all += 1;
    if (isSilent) count.silent += 1;
  });
  const closed = days.flatMap((count, weekday) => (count.silent * 2 > count.all ? [weekday] : []));
  return new Set(closed.length < days.length ? closed : []);
}

/** Median of visits, or of the first metric, over the days that have something. */
function typicalDay(all: readonly DailyColumn[], silent: readonly boolean[]): number {
  const { numerator } = all.find(({ metric }) => metric === 'sessions') ?? all[0] ?? { numerator: [] };
  const values = numerator
    .flatMap((value, day) => (silent[day] || value === null ? [] : [value]))
    .sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? 0;
}

/** Runs of marked places. */
export function stretches(marks: readonly boolean[]): Stretch[] {
  const found: Stretch[] = [];
  marks.forEach((isMarked, index) => {
    if (!isMarked) return;
    const last = found.at(-1);
    if (last && last.to === index - 1) last.to = index;
    else found.push({ from: index, to: index });
  });
  return found;
}
