/** Steps of a level that are too young to be told to last, in the words of a person: beside the verdict, with due caution. */
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { MetricId } from '@/lib/model/metric';
import { mayBeSeason, toldYoungStep } from '@/lib/model/told-step';
import { capitalised } from '../typography';
import type { Speaker } from './describe-turn';
import type { CoreNarrator } from './narrator';

/** A figure with a young step. */
export interface Stepped {
  readonly metric: MetricId;
  readonly diagnosis: Diagnosis;
}

type Teller = Speaker & Pick<CoreNarrator, 'names'>;

/** Figures that took one step, the one that counts for most first. */
export type YoungEvent = readonly [Stepped, ...Stepped[]];

/** `depuis le 9 novembre environ, le trafic se tient à peu près 28 % au-dessous de son niveau d’avant`; '' without one. */
export function describeYoungEvent([first, ...others]: YoungEvent, narrator: Teller): string {
  const step = toldYoungStep(first.diagnosis);
  if (!step) return '';
  const { names, format, dates, asOf, messages } = narrator;
  const { stepped } = messages.verdict;
  const told = stepped.lately[step.size < 0 ? 'down' : 'up'](
    names.metric(first.metric),
    format.change(Math.abs(step.size)).replace('+', ''),
    dates.shortDay(step.from, asOf),
  );
  const all = others.reduce((clause, { metric }) => stepped.alike(clause, names.metric(metric)), told);
  return mayBeSeason(first.diagnosis, step, asOf) ? stepped.perhapsSeason(all) : all;
}

/** The same as a sentence, which says that nobody knows whether it lasts. */
export function youngSentence(event: YoungEvent, narrator: Teller): string {
  const clause = describeYoungEvent(event, narrator);
  return clause && `${capitalised(narrator.messages.verdict.stepped.mayNotLast(clause))}.`;
}
