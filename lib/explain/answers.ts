import type { PersonAnswer, PersonQuestion } from '@/lib/model/answer';
import type { Estimate, Figure } from '@/lib/model/quantity';
import type { Context } from './context';
import { figureIn } from '@/lib/measure/figures';

/** What persons answered to a question about this property, the latest period first; of one period the latest answer. */
export function answersTo({ memory, snapshot }: Context, question: PersonQuestion): PersonAnswer[] {
  const own = (memory.answers ?? []).filter(
    (answer) => answer.question === question && answer.propertyId === snapshot.property.id,
  );
  const latestFirst = own.toSorted((a, b) => b.to.localeCompare(a.to) || b.givenOn.localeCompare(a.givenOn));
  return latestFirst.filter((answer, i) => latestFirst.findIndex((other) => isSamePeriod(answer, other)) === i);
}

const isSamePeriod = (a: PersonAnswer, b: PersonAnswer) => a.from === b.from && a.to === b.to && a.about === b.about;

/** A figure that a person told: Google knows nothing of it. */
export function toldFigure(
  { snapshot }: Context,
  { question, from, to }: PersonAnswer,
  value: number,
  { unit = 'count', interval }: { unit?: Figure['unit']; interval?: Estimate } = {},
): Figure {
  return figureIn(snapshot, unit, value, {
    metric: question,
    period: { from, to },
    daysObserved: 0,
    method: 'told by a person',
    ...(interval ? { interval } : {}),
  });
}
