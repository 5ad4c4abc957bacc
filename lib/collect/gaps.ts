import { addDays, dayNumber, weekdayOf } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics } from '@/lib/model/metric';
import { type Frame, isObserved } from './frame';
import { healthFlag } from './health-flag';

/** With fewer visits a day than this, a day without any comes by chance. */
const BUSY_DAY = 10;
const DAYS_UNTIL_STALE = 7;
/** What lies further back than this month of last year no longer weighs on what is said today. */
const DAYS_THAT_MATTER = 400;

/** A gap that closed two months ago is good to know of, and no longer news. */
const DAYS_OF_NEWS = 62;

/** From this many stretches on they are said in one sentence: a list of bank holidays helps nobody. */
const MANY_STRETCHES = 3;

/**
 * Stretches of days without any row on a site that is never so quiet, and an end that is too early.
 * Google gives no row for a day with nothing, so that zeros count as missing there; a zero that
 * somebody wrote into a file was counted.
 */
export function gapFlags(totals: Frame, zerosAreCounted = false): HealthFlag[] {
  const horizon = totals.length - DAYS_THAT_MATTER;
  const missing = missingDays(totals, zerosAreCounted).map((isMissing, day) => isMissing && day >= horizon);
  const flag = (code: 'stale' | 'gap', found: readonly Stretch[]) => {
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return [];
    const period = { from: addDays(totals.start, first.from), to: addDays(totals.start, last.to) };
    const days = found.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const isPast = last.to < totals.length - DAYS_OF_NEWS;
    return [
      healthFlag(code, isPast ? 'note' : 'warn', { metrics: knownMetrics(Object.keys(totals.columns)), period, days }),
    ];
  };
  const all = stretches(missing);
  const open = all.filter(({ from, to }) => to === totals.length - 1 && to - from + 1 >= DAYS_UNTIL_STALE);
  const closedAgain = all.filter((stretch) => !open.includes(stretch));
  const gaps =
    closedAgain.length >= MANY_STRETCHES ? flag('gap', closedAgain) : closedAgain.flatMap((one) => flag('gap', [one]));
  return [...gaps, ...flag('stale', open)];
}

/**
 * The days without anything, by place, on a site that is never so quiet: not the weekdays on which it rests, and none
 * where so few come that a day without any comes by chance.
 */
export function missingDays(totals: Frame, zerosAreCounted = false): boolean[] {
  const silent = Array.from(
    { length: totals.length },
    (_, day) => !isObserved(totals, day) || (!zerosAreCounted && isAllZero(totals, day)),
  );
  const closed = closedWeekdays(totals, silent);
  const isBusy = typicalDay(totals, silent) >= BUSY_DAY;
  return silent.map((isSilent, day) => isBusy && isSilent && !closed.has(weekdayAt(totals, day)));
}

/** First and last place, both included. */
interface Stretch {
  readonly from: number;
  to: number;
}

function isAllZero(totals: Frame, day: number): boolean {
  return Object.values(totals.columns).every((column) => !column[day]);
}

/** Weekdays on which there is mostly nothing: the site rests, measurement does not fail. */
function closedWeekdays(totals: Frame, silent: readonly boolean[]): Set<number> {
  const days = Array.from({ length: 7 }, () => ({ all: 0, silent: 0 }));
  silent.forEach((isSilent, day) => {
    const count = days[weekdayAt(totals, day)];
    if (!count) return;
    count.all += 1;
    if (isSilent) count.silent += 1;
  });
  return new Set(days.flatMap((count, weekday) => (count.silent * 2 > count.all ? [weekday] : [])));
}

function weekdayAt(totals: Frame, day: number): number {
  return weekdayOf(dayNumber(totals.start) + day);
}

/** Median of the first metric over the days that have something. */
function typicalDay(totals: Frame, silent: readonly boolean[]): number {
  const column = totals.columns['sessions'] ?? Object.values(totals.columns)[0] ?? [];
  const values = column.flatMap((value, day) => (silent[day] || value === null ? [] : [value])).sort((a, b) => a - b);
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
