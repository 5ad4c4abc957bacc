import type { TypedQuestion } from '@/lib/ask/question';
import type { Clock } from '@/lib/ask/recogniser';
import { understand } from '@/lib/ask/understand';
import { usual } from '@/lib/ask/usual-question';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';
import { LANGUAGES } from './languages';

/** A Friday late in November: the last complete day is the Tuesday. */
export const CLOCK: Clock = { today: '2026-11-27', asOf: '2026-11-24' };
export const VOCABULARY = vocabularyWith([{ dimension: 'sessionCampaignName', value: 'soldes-hiver' }], LANGUAGES);

/**
 * A question in a line: why, measure, [segments], what is left out, by dimension, best, days (their name), step,
 * comparison, sheet, ?unknown words.
 */
export function compact(question: TypedQuestion): string {
  const { metric, segments, except, by, order, period, occasion, step, comparedWith, sheet, why, unknown } = question;
  const days = (stretch: { from: string; to: string }) => `${stretch.from}..${stretch.to}`;
  return [
    why ? 'why' : '',
    metric ?? '-',
    ...segments.map(({ value }) => `[${value}]`),
    except === null ? '' : `not [${except.value}]`,
    by === null ? '' : `by ${by}`,
    order ?? '',
    period === null ? '' : days(period),
    occasion === null ? '' : `(${occasion})`,
    step === null ? '' : `each ${step}`,
    comparedWith === null ? '' : `vs ${typeof comparedWith === 'string' ? comparedWith : days(comparedWith)}`,
    sheet ?? '',
    ...unknown.map(({ word }) => `?${word}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export const understood = (text: string): string => compact(understand(text, VOCABULARY, CLOCK));
/** With what is usual put in where it was not said. */
export const meantBy = (text: string): string => compact(usual(understand(text, VOCABULARY, CLOCK)));
