import { addDays, DAYS_A_WEEK } from '@/lib/model/day';
import { lengthInDays, type Period } from '@/lib/model/period';
import { MONTHS_OF, monthsUpTo, stretchBefore, unitAround, weekBefore } from './calendar-periods';
import type { QuestionDraft } from './question-draft';
import { numberOf } from './recogniser';
import * as times from './vocabulary/times';

/** `la même période l’an dernier`, `période précédente`, `a year ago`: what needs no period of its own. */
export function comparisonAt(words: readonly string[], draft: QuestionDraft): number {
  const numbered = numberedBefore(words, draft);
  if (numbered > 0) return numbered;
  const toDate = lastToDate(words, draft);
  if (toDate > 0) return toDate;
  // `depuis le 16 octobre vs avant`, `dernier trimestre vs avant-dernier`
  const [named] = draft.periods;
  if (draft.versus && named !== undefined && isOneBefore(words)) {
    draft.comparedWith = draft.ofAWeek ? weekBefore(named) : 'previous';
    return words.length;
  }
  let at = 0;
  while (times.SAME.has(words[at] ?? '') || times.STRETCH.has(words[at] ?? '')) at++;
  const isSame = at > 0;
  const next = words.slice(at, at + 2);
  const [first = '', second = ''] = next;
  const said = (word: string) => times.LAST.has(word) || times.PREVIOUS.has(word);
  const isYear = next.some((word) => times.UNITS[word] === 'year') && next.some(said);
  if (isYear && (isSame || draft.versus || times.PREVIOUS.has(first) || times.PREVIOUS.has(second))) {
    draft.comparedWith = 'year';
    return at + 2;
  }
  const unit = times.UNITS[first] ?? times.UNITS[second];
  const isPrevious = next.some((word) => times.PREVIOUS.has(word));
  if (isSame && times.PREVIOUS.has(first)) {
    draft.comparedWith = 'previous';
    return at + 1;
  }
  if (draft.versus && unit !== undefined && isPrevious && second !== '') {
    draft.comparedWith = 'previous';
    return at + 2;
  }
  const before = times.STRETCH.has(second) && said(first) ? 2 : 0;
  if (before > 0) draft.comparedWith = 'previous';
  return before;
}

/** `le précédent`, `avant-dernier`, `les 4 précédentes`, and nothing more. */
function isOneBefore([first = '', second = '', ...more]: readonly string[]): boolean {
  if (second === '') return times.PREVIOUS.has(first);
  const isNumbered = numberOf(first) !== null && times.PREVIOUS.has(second);
  return more.length === 0 && (isNumbered || (first === 'avant' && times.LAST.has(second)));
}

/** `vs last YTD`: as many days of the year, quarter, month or week before. */
function lastToDate([first = '', second = '']: readonly string[], draft: QuestionDraft): number {
  const unit = /^([ymwq])td$/.exec(second)?.[1];
  const [days] = draft.periods;
  if (unit === undefined || days === undefined || !(times.LAST.has(first) || times.PREVIOUS.has(first))) return 0;
  const named = ({ y: 'year', q: 'quarter', m: 'month', w: 'week' } as const)[unit as 'y' | 'q' | 'm' | 'w'];
  if (named === 'year') draft.comparedWith = 'year';
  else {
    const { from } = unitAround(days.from, named, -1);
    draft.comparedWith = { from, to: addDays(from, lengthInDays(days) - 1) };
  }
  return 2;
}

/** `previous 7 days`, `les 3 mois précédents`, beside days that were named: as many as are said, right before these. */
function numberedBefore([first = '', second = '', third = '']: readonly string[], draft: QuestionDraft): number {
  const [days] = draft.periods;
  const [number, unit] = times.PREVIOUS.has(first) ? [second, third] : [first, second];
  const count = numberOf(number);
  const said = times.UNITS[unit];
  const isSaid = times.PREVIOUS.has(first) || (times.PREVIOUS.has(third) && third !== 'ago');
  if (days === undefined || count === null || count < 1 || said === undefined || !isSaid) return 0;
  draft.comparedWith = rightBefore(days, count, said);
  return 3;
}

/** Months are those of the calendar, where they have one to end with. */
function rightBefore(days: Period, count: number, unit: times.TimeUnit): Period {
  const { from } = days;
  if (unit === 'day' || unit === 'week')
    return { from: addDays(from, -count * (unit === 'week' ? DAYS_A_WEEK : 1)), to: addDays(from, -1) };
  if (!from.endsWith('-01')) return stretchBefore(days);
  return monthsUpTo(from, count * MONTHS_OF[unit]);
}

/** `par mois`, `mois par mois`, `weekly`, `par an`: how the figure is to be drawn. */
export function stepAt(words: readonly string[], draft: QuestionDraft): number {
  const each = times.EACH.has(words[0] ?? '') ? 1 : 0;
  const unit = times.UNITS[words[each] ?? ''];
  if (unit === undefined) return 0;
  const isAfterEach = each > 0 || times.ADVERBS.has(words[0] ?? '') || times.EACH.has(words[1] ?? '');
  // `visites mois`: each of them; a year that stands last is one.
  if (!isAfterEach && (words.length > 1 || unit === 'year')) return 0;
  draft.step = unit;
  const again = each === 0 && times.EACH.has(words[1] ?? '') && times.UNITS[words[2] ?? ''] === unit;
  return again ? 3 : each + 1;
}
