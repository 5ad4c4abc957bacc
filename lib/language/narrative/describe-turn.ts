/** What the last turn of growth adds to a verdict, in the words of a person. */
import { addDays } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { ToldStep } from '@/lib/model/told-step';
import { signOf, toldTurn, type ToldTurn } from '@/lib/model/told-turn';
import type { Noun } from '../catalogue/noun';
import type { Decided } from '../catalogue/verdict';
import { capitalised } from '../typography';
import type { CoreNarrator } from './narrator';

export type Speaker = Pick<CoreNarrator, 'messages' | 'format' | 'dates' | 'asOf'>;

/** The figures of a verdict, and the sentences that they stand in. */
export interface VerdictFigures {
  /** `+0,1 % par mois, entre −0,6 % et +0,8 %` */
  readonly more: string;
  /** The figures that stand in `more`, as they stand there; '' where there is none. */
  readonly growth: string;
  /** The growth before the last turn, as it stands in `more`; '' where no turn is told. */
  readonly before: string;
  /** The smallest trend that would show, as it stands in `more`; '' where it is not told. */
  readonly visible: string;
  /** `il faut encore entre quatre semaines et sept mois de données, …`; '' where that is not known. */
  readonly wait: string;
  /** The steps that are told in the clause. */
  readonly steps?: readonly ToldStep[];
  /** Of what is undecided after a turn: what is not proven yet, and by when it would be. */
  readonly outlook?: string;
}

/** What the series does, without since when: alone, and with its noun. */
export function courseOf(
  { verdict }: Pick<Diagnosis, 'verdict'>,
  turn: ToldTurn | null,
  noun: Noun,
  { messages: { verdict: words } }: Pick<CoreNarrator, 'messages'>,
  isLasting: boolean,
): { state: string; clause: string } {
  if (turn) return { state: words.turned[turn].state(noun), clause: words.turned[turn].clause(noun, isLasting) };
  if (verdict === 'inconclusive') return { state: '', clause: '' };
  const verb = (isLasting ? words.lastingVerb : words.verb)[verdict](noun);
  return { state: words.state[verdict](noun), clause: `${noun.the} ${verb}` };
}

/** The growth of the regime before; both ends of it where it may have been none. */
export function beforeText({ turn }: Diagnosis, { messages, format }: Speaker): string {
  if (!turn) return '';
  const { estimate, low, high } = turn.before;
  return signOf(turn.before) === 0 ? messages.verdict.span(format.pace(low), format.pace(high)) : format.pace(estimate);
}

/** What growth was before its last turn and may be since, what that does not prove yet, and when it would. */
export function turnedUndecided(
  diagnosis: Diagnosis,
  weeks: number | undefined,
  { wait, visible }: Pick<VerdictFigures, 'wait' | 'visible'>,
  narrator: Speaker,
): VerdictFigures {
  const { messages, format, dates, asOf } = narrator;
  const { verdict: words, label } = messages;
  const { monthlyGrowth } = diagnosis;
  if (!monthlyGrowth) return { more: '', growth: '', before: '', visible, wait };
  const { low, high } = monthlyGrowth;
  const growth = label.between(format.pace(low), format.pace(high));
  const before = beforeText(diagnosis, narrator);
  const when = weeks !== undefined && visible === '' ? dates.by(addDays(asOf, 7 * Math.ceil(weeks)), asOf) : '';
  const outlook = capitalised(words.notProven[awaited(diagnosis)](when));
  const sentences = [`${words.beforeAndSince(before, growth)}.`, outlook, visible && words.smallestVisible(visible)];
  return { more: sentences.filter(Boolean).map(capitalised).join(' '), growth, before, visible, wait, outlook };
}

/**
 * What is waited for: after a rise or a fall that it slowed, whether it is a plateau; else whether what bent goes on. It
 * follows from the turn alone: by the middle of an interval it would be another one every month.
 */
function awaited(diagnosis: Diagnosis): Decided {
  switch (toldTurn(diagnosis)) {
    case 'bent-down':
      return 'declining';
    case 'bent-up':
      return 'growing';
    default:
      return 'stagnating';
  }
}
