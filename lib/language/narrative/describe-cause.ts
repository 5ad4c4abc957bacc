import { languagePack } from '../all-languages';
import type { Words } from '../catalogue/pack';
import { narratorWith } from './narrator';
import type { Finding } from '@/lib/model/finding';
import { capitalised } from '../typography';
import type { Cause } from '@/lib/ask/cause-of';
import type { Day } from '@/lib/model/day';
import type { MetricId } from '@/lib/model/metric';
import { describeFinding } from './describe-finding';
import type { AnswerDescription } from './described-answer';

/** What measures do, in the sentences of the report; `asOf` is its day. */
export function describeCourses(courses: readonly Finding[], words: Words, asOf: Day): AnswerDescription['cause'] {
  const narrator = narratorWith(words, asOf);
  return courses.map((finding) => {
    const { title, text } = describeFinding(finding, narrator);
    return { title: `${capitalised(title)}.`, text };
  });
}

/**
 * What the measure does and why, in the sentences of the report; that no cause is known, where none is.
 *
 * @param asOf the day of the report that found it
 */
export function describeCause(
  { course, findings }: Cause,
  metric: MetricId | null,
  words: Words,
  asOf: Day,
): Pick<AnswerDescription, 'cause' | 'toDraft'> {
  const say = languagePack(words.language).question;
  const narrator = narratorWith(words, asOf);
  const told = [...(course ? [course] : []), ...findings].map((finding) => {
    const { title, text, ask = '' } = describeFinding(finding, narrator);
    return { title, text: [text, ask].filter(Boolean).join(' ') };
  });
  const none = metric === null ? '' : say.noCause(words.names.figure(metric).of);
  const cause = findings.length > 0 || none === '' ? told : [...told, { title: none, text: '' }];
  return { cause, toDraft: findings.length > 0 ? say.toDraft : null };
}
