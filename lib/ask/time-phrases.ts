import { addDays } from '@/lib/model/day';
import { calendarMonth } from '@/lib/model/period';
import { dayNamed, firstOf, inYear, monthsIn } from './calendar-periods';
import { partOfMonth } from './named-days';
import { type Clock, longest, numberOf, type Recogniser, type TimePhrase, whole } from './recogniser';
import { date, month, namedDay, quarter, SINGLE } from './stretches';
import * as times from './vocabulary/times';

/**
 * The stretch of time that these words begin with; the longest reading holds.
 *
 * @param isCompared what stands on both sides of an `and` is set side by side, and no range
 */
export function timePhraseAt(words: readonly string[], clock: Clock, isCompared = false): TimePhrase | null {
  const recognisers = isCompared ? SINGLE : [since, rangeOfDays, rangeOfMonths, rangeOfPhrases, ...SINGLE];
  return longest(recognisers.map((recognise) => recognise(words, clock)));
}

/** `depuis janvier`, `since 1 March`, `from last month`: until now. */
const since: Recogniser = (words, clock) => {
  let at = 0;
  while (times.SINCE.has(words[at] ?? '')) at++;
  if (at === 0) return null;
  if (times.UNTIL.has(words[at] ?? '')) at++;
  const back = backFromToday(words.slice(at), clock);
  if (back !== null) return { ...back, words: at + back.words };
  const start = longest(SINGLE.map((recognise) => recognise(words.slice(at), clock)));
  if (start === null) return null;
  const { from, to } = start.period;
  // `after August` begins with September; `after 3 March` is said of that day too.
  const isAfter = from < to && times.AFTER.has(words[at - 1] ?? '');
  return whole(isAfter ? addDays(to, 1) : from, clock.today, at + start.words);
};

/** `depuis 3 mois`: back from today, by the calendar. */
function backFromToday([first, second = '']: readonly string[], { today }: Clock): TimePhrase | null {
  const number = numberOf(first);
  const unit = times.UNITS[second];
  if (number === null || number < 1 || unit === undefined || unit === 'quarter') return null;
  if (unit === 'day' || unit === 'week') return whole(addDays(today, -number * (unit === 'week' ? 7 : 1)), today, 2);
  const then = firstOf(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - number * (unit === 'year' ? 12 : 1));
  const last = calendarMonth(then).to;
  const same = `${then.slice(0, 8)}${today.slice(8)}`;
  return whole(same > last ? last : same, today, 2);
}

/** `du 1er au 15 mars`, `3 mars au 12 juin 2026`, `between 2026-03-01 and 2026-03-15`. */
const rangeOfDays: Recogniser = (words, clock) => {
  let at = times.SINCE.has(words[0] ?? '') ? 1 : 0;
  // `du samedi 14 au dimanche 15 novembre`
  if (times.WEEKDAYS[words[at] ?? ''] !== undefined && /^\d{1,2}$/.test(words[at + 1] ?? '')) at++;
  const start = date(words.slice(at), clock);
  const alone = start === null && /^\d{1,2}$/.test(words[at] ?? '') ? Number(words[at]) : null;
  if (start === null && alone === null) return null;
  at += start?.words ?? 1;
  const until = untilAt(words, at);
  // `15/10 - 15/11`: of two days without a word between them the one is the beginning, the other the end.
  if (until === 0 && start === null) return null;
  const end = date(words.slice(at + until), clock);
  if (end === null || (until === 0 && start !== null && start.period.from >= end.period.to)) return null;
  const { to } = end.period;
  const [of, inMonth] = [Number(to.slice(0, 4)), Number(to.slice(5, 7))];
  let from = start?.period.from ?? dayNamed(alone ?? 0, inMonth, of, clock.today);
  // `3 mars au 12 juin 2025`: the year of the end holds for the beginning.
  if (from !== null && from > to) from = dayNamed(Number(from.slice(8)), Number(from.slice(5, 7)), of, clock.today);
  return from === null ? null : whole(from, to, at + until + end.words);
};

/** `de janvier à mars 2026`, `January to March`. */
const rangeOfMonths: Recogniser = (words, clock) => {
  const skip = times.SINCE.has(words[0] ?? '') ? 1 : 0;
  const start = month(words.slice(skip), clock);
  if (start === null) return null;
  const until = untilAt(words, skip + start.words);
  const end =
    until === 0 ? lastOfRow(words.slice(skip), start, clock) : month(words.slice(skip + start.words + until), clock);
  if (end === null) return null;
  const { to } = end.period;
  const last = Number(to.slice(0, 4));
  const first = Number(start.period.from.slice(5, 7));
  const hasYear = start.words === 2;
  const from = hasYear ? start.period.from : firstOf(first <= Number(to.slice(5, 7)) ? last : last - 1, first);
  const period = { from, to };
  return from <= to && monthsIn(period) <= 60 ? { words: skip + start.words + until + end.words, period } : null;
};

const AND = new Set(['et', 'and']);

/** `mars avril mai`, `octobre-novembre`: months in a row, without a word between them, are one stretch; what follows the first. */
function lastOfRow(words: readonly string[], first: TimePhrase, clock: Clock): TimePhrase | null {
  let [last, length] = [first, first.words];
  for (;;) {
    // `janvier, février et mars`
    const and = last !== first && AND.has(words[length] ?? '') ? 1 : 0;
    const next = month(words.slice(length + and), clock);
    if (next === null || addDays(last.period.to, 1) !== next.period.from) break;
    [last, length] = [next, length + and + next.words];
  }
  return last === first ? null : { ...last, words: length - first.words };
}

/** `de janvier à aujourd’hui`, `mid-March to mid-April`, `depuis le 1er mars jusqu’à fin août`. */
const rangeOfPhrases: Recogniser = (words, clock) => {
  let at = 0;
  while (times.SINCE.has(words[at] ?? '')) at++;
  const endAt = (from: number) => {
    const end = longest(ENDS.map((recognise) => recognise(words.slice(from), clock)));
    // A range begins or ends in the middle of a month, and not around it.
    const isMiddle = end !== null && times.MIDDLE.has(words[from] ?? '');
    const middle = isMiddle ? `${end.period.from.slice(0, 8)}15` : null;
    return end && middle ? { ...end, period: { from: middle, to: middle } } : end;
  };
  const start = endAt(at);
  if (start === null || namedDay(words.slice(at), clock) !== null) return null;
  const until = untilAt(words, at + start.words);
  const end = until === 0 ? null : (endAt(at + start.words + until) ?? nowAt(words[at + start.words + until], clock));
  if (end === null) return null;
  const { to } = end.period;
  const { from } = start.period;
  const earlier = from <= to ? from : inYear(Number(from.slice(0, 4)) - 1, start.period).from;
  return whole(earlier, to, at + start.words + until + end.words);
};

const ENDS: readonly Recogniser[] = [date, month, quarter, partOfMonth, namedDay];
const nowAt = (word: string | undefined, { today }: Clock) =>
  word === 'now' || word === 'maintenant' ? whole(today, today, 1) : null;

/** How many words stand between the two ends of a range: `à`, `until`, `jusqu’au`; none where it is no range. */
function untilAt(words: readonly string[], at: number): number {
  const [first = '', second = ''] = words.slice(at);
  if (!times.UNTIL.has(first)) return 0;
  return TO_THE_END.has(first) && (second === 'a' || second === 'au') ? 2 : 1;
}
const TO_THE_END = new Set(['jusqu', 'jusque']);
