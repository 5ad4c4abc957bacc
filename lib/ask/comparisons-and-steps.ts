import type { QuestionDraft } from './question-draft';
import * as times from './vocabulary/times';

/** `la même période l’an dernier`, `période précédente`, `a year ago`: what needs no period of its own. */
export function comparisonAt(words: readonly string[], draft: QuestionDraft): number {
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

/** `par mois`, `mois par mois`, `weekly`: how the figure is to be drawn. */
export function stepAt(words: readonly string[], draft: QuestionDraft): number {
  const each = times.EACH.has(words[0] ?? '') ? 1 : 0;
  const unit = times.UNITS[words[each] ?? ''];
  if (unit === undefined || unit === 'year') return 0;
  if (each === 0 && !times.ADVERBS.has(words[0] ?? '') && !times.EACH.has(words[1] ?? '') && words.length > 1) return 0;
  draft.step = unit === 'quarter' ? 'month' : unit;
  const again = each === 0 && times.EACH.has(words[1] ?? '') && times.UNITS[words[2] ?? ''] === unit;
  return again ? 3 : each + 1;
}
