/** The steps of a level in the words of a person: told before the course that went on over them. */
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { isOneEvent, mayBeSeason, type ToldStep, toldSteps } from '@/lib/model/told-step';
import type { Noun } from '../catalogue/noun';
import type { Speaker } from './describe-turn';

/** Steps in words, without their noun; `said` is '' where none is told. */
export interface StepsDescription {
  /** `a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre` */
  readonly said: string;
  readonly steps: readonly ToldStep[];
}

/**
 * The steps that are told with a verdict (`toldSteps`), oldest first; `isBrief` without their intervals, for a title.
 *
 * @example describeSteps(diagnosis, languagePack('fr').names.metric('sessions'), narrator).said // 'a baissé de 29 % (entre 26 % et 32 %) autour du 1er octobre'
 */
export function describeSteps(diagnosis: Diagnosis, noun: Noun, narrator: Speaker, isBrief = false): StepsDescription {
  const { verdict: words } = narrator.messages;
  const steps = toldSteps(diagnosis, narrator.asOf);
  const said = steps.map((step) => {
    const day = (date: Day) => narrator.dates.shortDay(date, narrator.asOf);
    const size = isBrief ? amountOf(step.size, narrator) : sizeText(step, narrator);
    const [way, other] = step.size < 0 ? (['down', 'up'] as const) : (['up', 'down'] as const);
    const went = words.stepped.by(words.stepped.did[way](noun), size, day(step.from));
    if (step.backFrom === undefined) return went;
    return words.stepped.andThen(went, words.stepped.cameBack[other](noun, day(step.backFrom)));
  });
  const [first = '', ...later] = said;
  const all = later.reduce(words.stepped.andThen, first);
  const isUnsure = steps.some((step) => mayBeSeason(diagnosis, step, narrator.asOf));
  return { said: all && isUnsure ? words.stepped.perhapsSeason(all) : all, steps };
}

/**
 * The same in the few words of a title, with the noun and the course since then, as far as that is told: of a level that is where it
 * was, that nothing moves needs no words.
 */
export function describeStepsBriefly(diagnosis: Diagnosis, noun: Noun, narrator: Speaker, course: string): string {
  const { said, steps } = describeSteps(diagnosis, noun, narrator, true);
  const isAsBefore = diagnosis.verdict === 'stagnating' && steps.at(-1)?.backFrom !== undefined;
  return thenCourse({ said: `${noun.the} ${said}`, steps }, diagnosis, isAsBefore ? '' : course, noun, narrator);
}

/**
 * What a level did by steps, then its `course`: a plateau is that of the level after the last step, of which a fall is no ceiling;
 * any other course goes on over it, as does a plateau from which the level went and came back; what is not told ('') is left out.
 *
 * @example thenCourse({ said: 'le trafic a baissé de 29 %', steps }, { verdict: 'stagnating' }, '', visits, narrator) // 'le trafic a baissé de 29 % et reste à ce niveau depuis'
 */
export function thenCourse(
  { said, steps }: StepsDescription,
  { verdict }: Pick<Diagnosis, 'verdict'>,
  course: string,
  noun: Noun,
  { messages: { verdict: words } }: Pick<Speaker, 'messages'>,
): string {
  const last = steps.at(-1);
  if (verdict === 'stagnating' && last?.backFrom === undefined)
    return words.stepped.plateauSince(
      said,
      (last?.size ?? 0) < 0 ? words.stepped.stays(noun) : words.lastingVerb.stagnating(noun),
    );
  return course === '' ? said : words.stepped.apart(said, course);
}

/** Whether the last steps of two figures are one event, and went the same way. */
export function isSameStep(one: Diagnosis, other: Diagnosis, { asOf }: Pick<Speaker, 'asOf'>): boolean {
  const [first, second] = [toldSteps(one, asOf).at(-1), toldSteps(other, asOf).at(-1)];
  if (!first || !second || Math.sign(first.size) !== Math.sign(second.size)) return false;
  const days = [first, second].map(({ from, backFrom = '' }) => backFrom || from) as [Day, Day];
  return isOneEvent(first.from, second.from) && isOneEvent(...days) && !first.backFrom === !second.backFrom;
}

const amountOf = (size: number, { format }: Pick<Speaker, 'format'>) => format.change(Math.abs(size)).replace('+', '');

function sizeText({ size, sizeRange: { low, high } }: ToldStep, narrator: Speaker): string {
  const [least, most] = [low, high]
    .toSorted((a, b) => Math.abs(a) - Math.abs(b))
    .map((end) => amountOf(end, narrator)) as [string, string];
  const amount = amountOf(size, narrator);
  return least === most
    ? amount
    : narrator.messages.verdict.stepped.within(amount, narrator.messages.label.between(least, most));
}
