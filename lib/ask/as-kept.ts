import type { DimensionId } from '@/lib/model/dimension';
import type { Snapshot } from '@/lib/model/snapshot';
import type { TypedQuestion } from './question';

/** Two that people call by one word: a property has sources with their medium, or without. */
const ALIKE: readonly (readonly [DimensionId, DimensionId])[] = [['sessionSourceMedium', 'sessionSource']];

/** The question along the dimensions that a property has, where it has one that is called the same. */
export function asKept(question: TypedQuestion, { tables }: Pick<Snapshot, 'tables'>): TypedQuestion {
  const kept = new Set(tables.flatMap(({ dimensions }) => dimensions));
  const inPlaceOf = (dimension: DimensionId) =>
    ALIKE.find(([one, other]) => one === dimension && !kept.has(one) && kept.has(other))?.[1] ?? dimension;
  return { ...question, by: question.by && inPlaceOf(question.by), byToo: question.byToo && inPlaceOf(question.byToo) };
}
