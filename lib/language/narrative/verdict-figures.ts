/** The figures of a verdict: where they come from, and how they stand in a sentence that goes on. */
import { addDays } from '@/lib/model/day';
import type { Diagnosis, LongView } from '@/lib/model/diagnosis';
import type { Provenance } from '@/lib/model/provenance';
import { type ToldStep, toldYoungStep } from '@/lib/model/told-step';
import { isTold, signOf, toldTurn, type ToldTurn } from '@/lib/model/told-turn';
import type { Noun } from '../catalogue/noun';
import { describeSteps, thenCourse } from './describe-step';
import { beforeText, courseOf, type Speaker, type VerdictFigures } from './describe-turn';
import { growthText, noteOf, unsigned, type VerdictDescription, whyUndecided } from './describe-verdict';
import type { Narrator } from './narrator';

/** The figures of a verdict as they stand in its text. */
export type GrowthDescription = Pick<VerdictFigures, 'growth' | 'before' | 'visible' | 'steps'>;

/** Notes where the size of a young step comes from; nothing where none is told. */
export function citeYoungStep(
  noun: Noun,
  { diagnosis, provenance }: { diagnosis: Diagnosis; provenance: Provenance },
  narrator: Pick<Narrator, 'cite' | 'messages' | 'format' | 'dates' | 'asOf'>,
): void {
  const step = toldYoungStep(diagnosis);
  if (step) citeStep(step, noun, provenance, narrator);
}

function citeStep(
  step: Pick<ToldStep, 'from' | 'size' | 'sizeRange'>,
  noun: Noun,
  provenance: Provenance,
  { cite, messages, format, dates, asOf }: Pick<Narrator, 'cite' | 'messages' | 'format' | 'dates' | 'asOf'>,
): void {
  cite(stepEvidence(step, { messages, format }), messages.label.step(noun, dates.shortDay(step.from, asOf)), {
    value: step.size,
    provenance: { ...provenance, method: 'level shift' },
  });
}

/** Notes where the figures of a told verdict come from, as they stand in the text. */
export function citeVerdict(
  { growth, before, visible, steps = [] }: GrowthDescription,
  noun: Noun,
  { diagnosis, provenance }: { diagnosis: Diagnosis; provenance: Provenance },
  narrator: Pick<Narrator, 'cite' | 'messages' | 'format' | 'dates' | 'asOf'>,
): void {
  const { cite, messages, format } = narrator;
  const { monthlyGrowth, turn, longView } = diagnosis;
  for (const step of steps) citeStep(step, noun, provenance, narrator);
  if (growth && monthlyGrowth) cite(growth, messages.label.growth(noun), { value: monthlyGrowth.estimate, provenance });
  if (before && turn && longView)
    cite(growthText(turn.before, { messages, format }), messages.label.growthBefore(noun), {
      value: turn.before.estimate,
      provenance: {
        ...provenance,
        // It was estimated with all that came before the turn; what came after is the growth now.
        period: { from: longView.from, to: addDays(turn.at, -1) },
        daysObserved: daysBefore(longView, provenance),
        method: 'regime before the last turn',
      },
    });
  const smallest = noteOf(diagnosis, 'smallest-visible-trend')?.value;
  if (visible && smallest !== undefined)
    cite(visible, messages.label.smallestTrend(noun), {
      value: smallest,
      provenance: { ...provenance, method: 'smallest visible trend' },
    });
}

/** `−29 %, entre −32 % et −26 %` */
function stepEvidence(
  { size, sizeRange: { low, high } }: Pick<ToldStep, 'size' | 'sizeRange'>,
  { messages, format }: Pick<Narrator, 'messages' | 'format'>,
): string {
  return `${format.change(size)}, ${messages.label.between(format.change(low), format.change(high))}`;
}

/** Days with an answer before the present regime; none are counted of what is read by the month. */
function daysBefore({ daysObserved }: LongView, regime: Provenance): number {
  return regime.daysObserved === 0 ? 0 : Math.max(0, daysObserved.history - regime.daysObserved);
}

/** A clause and the figures in it, as they stand there; '' where there is none. */
export type PaceDescription = Pick<VerdictDescription, 'clause' | 'growth' | 'before' | 'steps'>;

/** Of these the pace before goes the way of the pace now: the one beside the other says what has changed. */
const SAME_WAY: readonly (ToldTurn | null)[] = ['grows-slower', 'grows-faster', 'falls-slower', 'falls-faster'];

/** `le trafic progresse de 1,9 % par mois`; without a pace for a plateau, whose middle figure means nothing; after the steps of its level. */
export function describePace(diagnosis: Diagnosis, noun: Noun, narrator: Speaker): PaceDescription {
  const { said, steps } = describeSteps(diagnosis, noun, narrator);
  const told = paceAlone(diagnosis, noun, narrator);
  if (said === '') return told;
  const course = isTold(diagnosis) ? told.clause : '';
  return {
    ...told,
    clause: thenCourse({ said: `${noun.the} ${said}`, steps }, diagnosis, course, noun, narrator),
    steps,
  };
}

function paceAlone(diagnosis: Diagnosis, noun: Noun, narrator: Speaker): PaceDescription {
  const { verdict: words } = narrator.messages;
  const { verdict, monthlyGrowth: pace, turn } = diagnosis;
  const told = toldTurn(diagnosis);
  if (verdict === 'inconclusive' && told === null)
    return { clause: words.undecidedClause(noun, words[whyUndecided(diagnosis)]), growth: '', before: '' };
  const { clause } = courseOf(diagnosis, told, noun, narrator, false);
  // What a reading holds in its middle that would not say the verdict by itself belongs to another course.
  const isWithout = verdict === 'inconclusive' || verdict === 'stagnating' || noteOf(diagnosis, 'stood-by');
  if (!pace || isWithout) return { clause, growth: '', before: '' };
  const growth = unsigned(pace.estimate, narrator);
  if (!turn || !SAME_WAY.includes(told)) return { clause: words.byPace(clause, growth), growth, before: '' };
  const isSigned = signOf(turn.before) === 0;
  const before = isSigned ? beforeText(diagnosis, narrator) : unsigned(turn.before.estimate, narrator);
  const paced = words.byPace(`${noun.the} ${words.verb[verdict](noun)}`, growth);
  return { clause: words.against(paced, before), growth, before };
}
