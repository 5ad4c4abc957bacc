import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Missing, TypedAnswer } from './answer-types';
import { daysBefore } from './days-told';
import { placeOf, placeOfTopic } from './place-of';
import { usualStep } from './points';
import type { TypedQuestion } from './question';

/** What was understood, why there is no figure, and all the same the place where to look. */
export function without(missing: Missing, question: TypedQuestion, snapshot: Snapshot, period: Period): TypedAnswer {
  const before = question.comparedWith && daysBefore(question.comparedWith, period, period);
  return {
    question,
    figure: null,
    before: null,
    change: null,
    period,
    periodBefore: before,
    asked: withoutDaysToCome(question.period ?? period, snapshot),
    askedBefore: before,
    rows: [],
    sheet: [],
    beside: [],
    furtherRows: 0,
    step: usualStep(question.step, period, null),
    points: [],
    notes: [],
    missing,
    link:
      missing.code === 'elsewhere'
        ? placeOfTopic(missing.topic, snapshot, period)
        : placeOf(question, snapshot, { period, before }),
  };
}

/** Days that have begun, up to the last that is complete. */
export function withoutDaysToCome({ from, to }: Period, { asOf }: Pick<Snapshot, 'asOf'>): Period {
  return { from, to: from <= asOf && to > asOf ? asOf : to };
}
