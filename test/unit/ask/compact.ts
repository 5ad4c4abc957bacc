import type { Question } from '@/lib/ask/question';
import type { Clock } from '@/lib/ask/time-phrases';
import { understand } from '@/lib/ask/understand';
import { vocabularyWith } from '@/lib/ask/vocabulary/phrases';

/** A Friday late in November: the last complete day is the Tuesday. */
export const CLOCK: Clock = { today: '2026-11-27', asOf: '2026-11-24' };
export const VOCABULARY = vocabularyWith([{ dimension: 'sessionCampaignName', value: 'soldes-hiver' }]);

/** A question in a line: measure, [segments], by dimension, days, step, comparison, ?unknown words. */
export function compact({ metric, segments, by, period, step, comparedWith, unknown }: Question): string {
  const days = (stretch: { from: string; to: string }) => `${stretch.from}..${stretch.to}`;
  return [
    metric ?? '-',
    ...segments.map(({ value }) => `[${value}]`),
    by === null ? '' : `by ${by}`,
    period === null ? '' : days(period),
    step === null ? '' : `each ${step}`,
    comparedWith === null ? '' : `vs ${typeof comparedWith === 'string' ? comparedWith : days(comparedWith)}`,
    ...unknown.map(({ word }) => `?${word}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export const understood = (text: string): string => compact(understand(text, VOCABULARY, CLOCK));
