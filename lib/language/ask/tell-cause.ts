import type { Cause } from '@/lib/ask/cause-of';
import type { Day } from '@/lib/model/day';
import { tellFinding } from '../narrative/finding';
import { narratorWith } from '../narrative/narrator-with';
import type { Words } from '../words';
import { askWordsIn } from './ask-words';
import type { ToldAnswer } from './told-answer';

/**
 * What the measure does and why, in the sentences of the report; that no cause is known, where none is.
 *
 * @param asOf the day of the report that found it
 */
export function tellCause(
  { course, findings }: Cause,
  metric: string | null,
  words: Words,
  asOf: Day,
): Pick<ToldAnswer, 'cause' | 'toDraft'> {
  const say = askWordsIn(words.language);
  const narrator = narratorWith(words, asOf);
  const told = [...(course ? [course] : []), ...findings].map((finding) => {
    const { title, text, ask = '' } = tellFinding(finding, narrator);
    return { title, text: [text, ask].filter(Boolean).join(' ') };
  });
  const none = metric === null ? '' : say.noCause(words.names.figure(metric).of);
  const cause = findings.length > 0 || none === '' ? told : [...told, { title: none, text: '' }];
  return { cause, toDraft: findings.length > 0 ? say.toDraft : null };
}
