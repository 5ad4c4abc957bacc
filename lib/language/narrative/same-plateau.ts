import type { Diagnosis } from '@/lib/model/diagnosis';
import { toldSteps } from '@/lib/model/told-step';
import { overlaps } from '@/lib/statistics/interval';
import { isSameStep } from './describe-step';
import type { Speaker } from './describe-turn';

/** Whether two plateaus began with one event, after steps whose intervals do not tell them apart. */
export function isSamePlateau(one: Diagnosis, other: Diagnosis, speaker: Pick<Speaker, 'asOf'>): boolean {
  const steps = [one, other].map((each) => toldSteps(each, speaker.asOf));
  const [first, second] = steps.map((each) => each[0]);
  if (!first || !second || steps.some(({ length }) => length > 1)) return false;
  const isPlateau = [one, other].every(({ verdict }) => verdict === 'stagnating');
  const isAsMuch = overlaps(first.sizeRange, second.sizeRange);
  return isPlateau && isAsMuch && isSameStep(one, other, speaker);
}
