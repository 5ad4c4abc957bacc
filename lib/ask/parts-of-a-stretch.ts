import { addDays, type Day, DAYS_A_WEEK, dayNumber, weekdayOf } from '@/lib/model/day';
import { lengthInDays, type Period } from '@/lib/model/period';
import { isWholeMonths, monthsFrom, monthsIn, unitAround } from './calendar-periods';
import { numberOf, type Recogniser } from './recogniser';
import * as times from './vocabulary/times';

/** So many days, whole months, every such weekday, or half a month. */
type Size =
  | { readonly days: number }
  | { readonly months: number }
  | { readonly weekday: number }
  | { readonly half: true };

/** Which of them: the third, the last; or the first three, the last ten. */
interface Part {
  readonly words: number;
  readonly size: Size;
  readonly nth: number;
  readonly count: number;
  readonly isFromEnd: boolean;
}

const FIRST = new Set(['first', 'premier', 'premiere', 'premiers', 'premieres']);
const FINAL = new Set(['last', 'final', 'dernier', 'derniere', 'derniers', 'dernieres']);
const HALVES = new Set(['half', 'moitie', 'quinzaine', 'fortnight']);
const DAYS_OF_HALF_A_MONTH = 15;

/** `première semaine de novembre`, `last 3 days of October`, `dernier vendredi d’octobre`, `dernier trimestre 2025`. */
export const partOf =
  (stretchAt: Recogniser): Recogniser =>
  (words, clock) => {
    const part = partAt(words);
    const stretch = part && stretchAt(words.slice(part.words), clock);
    const period = stretch && periodOf(part, stretch.period);
    if (!stretch || !period) return null;
    const { yearless = false } = stretch;
    return { words: part.words + stretch.words, period, yearless };
  };

function partAt([first = '', second = '', third = '']: readonly string[]): Part | null {
  const numbered = numberOf(first);
  // `3 derniers jours`, `first 10 days`
  const count = isEdge(second) ? numbered : isEdge(first) ? numberOf(second) : null;
  if (count !== null && count > 0) {
    const size = sizeOf(third);
    return size && { words: 3, size, nth: 1, count, isFromEnd: FINAL.has(first) || FINAL.has(second) };
  }
  const nth = isEdge(first) ? 1 : numbered;
  const size = sizeOf(second);
  // `2 semaines` are two of them; `2e semaine` is the second.
  if (nth === null || nth < 1 || size === null || (!isEdge(first) && second.endsWith('s') && !('weekday' in size)))
    return null;
  return { words: 2, size, nth, count: 1, isFromEnd: FINAL.has(first) };
}

const isEdge = (word: string) => FIRST.has(word) || FINAL.has(word);

function sizeOf(word: string): Size | null {
  if (HALVES.has(word)) return { half: true };
  const weekday = times.WEEKDAYS[word];
  if (weekday !== undefined) return { weekday };
  const unit = times.ADVERBS.has(word) ? undefined : times.UNITS[word];
  if (unit === 'day') return { days: 1 };
  if (unit === 'week') return { days: DAYS_A_WEEK };
  if (unit === 'month') return { months: 1 };
  return unit === 'quarter' ? { months: 3 } : null;
}

/** The days of a part; null where the stretch has no such part, or is no longer than it. */
function periodOf({ size, nth, count, isFromEnd }: Part, stretch: Period): Period | null {
  const { from, to } = stretch;
  if ('weekday' in size) {
    const day = isFromEnd ? back(to, size.weekday) : on(from, size.weekday, nth);
    return day < from || day > to || count > 1 ? null : { from: day, to: day };
  }
  if ('half' in size) {
    if (!isWholeMonths(stretch) || monthsIn(stretch) !== 1 || count > 1 || nth > 2) return null;
    const middle = addDays(from, DAYS_OF_HALF_A_MONTH);
    return isFromEnd || nth === 2 ? { from: middle, to } : { from, to: addDays(middle, -1) };
  }
  if ('months' in size) {
    const [whole, length] = [isWholeMonths(stretch) ? monthsIn(stretch) : 0, size.months * count];
    const skipped = isFromEnd ? whole - length : (nth - 1) * size.months;
    if (skipped < 0 || length >= whole || skipped + length > whole) return null;
    return monthsFrom(unitAround(from, 'month', skipped).from, length);
  }
  const [whole, length] = [lengthInDays(stretch), size.days * count];
  const skipped = isFromEnd ? whole - length : (nth - 1) * size.days;
  if (skipped < 0 || length >= whole || skipped + length > whole) return null;
  return { from: addDays(from, skipped), to: addDays(from, skipped + length - 1) };
}

const on = (from: Day, weekday: number, nth: number) =>
  addDays(from, ((weekday - weekdayOf(dayNumber(from)) + DAYS_A_WEEK) % DAYS_A_WEEK) + (nth - 1) * DAYS_A_WEEK);
const back = (to: Day, weekday: number) =>
  addDays(to, -((weekdayOf(dayNumber(to)) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK));
