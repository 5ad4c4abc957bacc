import * as z from 'zod/mini';

/** A weekday (0 = Sunday), and which one of its month or year: 4 the fourth, -1 the last, 0 every one. */
export interface NumberedWeekday {
  readonly nth: number;
  readonly weekday: number;
}

/** A recurrence rule of RFC 5545, section 3.3.10, as far as it chooses days. */
export interface Rule {
  readonly frequency: Frequency;
  readonly interval: number;
  readonly count: number | null;
  /** As it is written: a day, or a moment with or without `Z`. */
  readonly until: string | null;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  readonly weekdays: readonly NumberedWeekday[];
  readonly positions: readonly number[];
  /** The day with which a week begins (0 = Sunday). */
  readonly weekStart: number;
}

const Frequency = z.enum(['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY']);
export type Frequency = z.infer<typeof Frequency>;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const UNTIL = /^\d{8}(T\d{6}Z?)?$/;

/** The parts that are read. BYHOUR and the like, RSCALE and SKIP choose by other things than days of this calendar. */
const PARTS = new Set('FREQ INTERVAL COUNT UNTIL BYMONTH BYWEEKNO BYYEARDAY BYMONTHDAY BYDAY BYSETPOS WKST'.split(' '));

/**
 * Reads a rule, or answers null for one that is not understood, so that it is refused and never half followed: a part that
 * is unknown or out of its range, a combination that RFC 5545 forbids, and those on which programs differ (BYYEARDAY
 * beside other days, BYWEEKNO beside months, days of the month or BYSETPOS, and in a yearly rule a date without its month).
 *
 * @example ruleOf('FREQ=YEARLY;BYMONTH=11;BYDAY=4TH')?.weekdays // [{ nth: 4, weekday: 4 }]
 */
export function ruleOf(text: string): Rule | null {
  const pairs = text
    .trim()
    .toUpperCase()
    .split(';')
    .filter(Boolean)
    .map((part) => part.split('='));
  const parts = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  if (parts.size !== pairs.length || pairs.some(({ length }) => length !== 2)) return null;
  if ([...parts.keys()].some((name) => !PARTS.has(name))) return null;
  const numbers = (name: string, most: number, isSigned = true) => numbersIn(parts.get(name), most, isSigned);
  const frequency = Frequency.safeParse(parts.get('FREQ')).data;
  const interval = single(parts.get('INTERVAL') ?? '1');
  const count = parts.has('COUNT') ? single(parts.get('COUNT') ?? '') : null;
  const until = parts.get('UNTIL') ?? null;
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  const months = numbers('BYMONTH', 12, false);
  const weeks = numbers('BYWEEKNO', 53);
  const yearDays = numbers('BYYEARDAY', 366);
  const monthDays = numbers('BYMONTHDAY', 31);
  const weekdays = weekdaysIn(parts.get('BYDAY'));
  const positions = numbers('BYSETPOS', 366);
  if (frequency === undefined || interval === undefined || count === undefined || weekStart < 0) return null;
  if (!months || !weeks || !yearDays || !monthDays || !weekdays || !positions) return null;
  if (until !== null && (count !== null || !UNTIL.test(until))) return null;
  const rule = {
    frequency,
    interval,
    count,
    until,
    months,
    weeks,
    yearDays,
    monthDays,
    weekdays,
    positions,
    weekStart,
  };
  return isCertain(rule) ? rule : null;
}

function isCertain({ frequency, interval, months, weeks, yearDays, monthDays, weekdays, positions }: Rule): boolean {
  const isYearly = frequency === 'YEARLY';
  const isNumbered = weekdays.some(({ nth }) => nth !== 0);
  const farthest = Math.max(0, ...weekdays.map(({ nth }) => Math.abs(nth)));
  const ofMonth = frequency === 'MONTHLY' || months.length > 0;
  const chosen = [months, weeks, yearDays, monthDays, weekdays].some(({ length }) => length > 0);
  if (!isYearly && weeks.length + yearDays.length > 0) return false;
  if (frequency === 'WEEKLY' && monthDays.length > 0) return false;
  if (yearDays.length > 0 && months.length + weeks.length + monthDays.length + weekdays.length > 0) return false;
  if (weeks.length > 0 && (months.length + monthDays.length + positions.length > 0 || isNumbered)) return false;
  // Whether 30 December is of this year or of the next decides which years are left out.
  if (interval > 1 && weeks.some((week) => [1, 52, 53].includes(Math.abs(week)))) return false;
  if (isNumbered && !(isYearly || frequency === 'MONTHLY')) return false;
  // A date without its month is once a year for some programs, and once a month for others.
  if (isYearly && monthDays.length > 0 && months.length === 0) return false;
  return farthest <= (ofMonth ? 5 : 53) && (positions.length === 0 || chosen);
}

function single(text: string): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number > 0 ? number : undefined;
}

/** The numbers of a list, from 1 to `most` or, where they may count from the end, below 0; null for any other. */
function numbersIn(text: string | undefined, most: number, isSigned: boolean): number[] | null {
  if (text === undefined) return [];
  const numbers = text.split(',').map((each) => (/^[+-]?\d{1,3}$/.test(each) ? Number(each) : 0));
  const isRight = (each: number) => each !== 0 && Math.abs(each) <= most && (isSigned || each > 0);
  return numbers.every(isRight) ? numbers : null;
}

function weekdaysIn(text: string | undefined): NumberedWeekday[] | null {
  if (text === undefined) return [];
  const days: NumberedWeekday[] = [];
  for (const each of text.split(',')) {
    const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(each) ?? [];
    const weekday = WEEKDAYS.indexOf(name);
    if (weekday < 0 || Number(nth ?? 1) === 0) return null;
    days.push({ nth: Number(nth ?? 0), weekday });
  }
  return days;
}
