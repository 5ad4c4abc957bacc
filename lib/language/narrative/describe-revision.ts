/** What was said and is taken back, with what was found against it. */
import type { Day } from '@/lib/model/day';
import type { Diagnosis, Turn } from '@/lib/model/diagnosis';
import type { Revised, Words } from '@/lib/explain/stood-by/takes-back';
import type { Noun } from '../catalogue/noun';
import { uncapitalised } from '../typography';
import { describeVerdict } from './describe-verdict';
import type { Narrator } from './narrator';

interface Told {
  readonly before: Words;
  /** The last day of the reading that it was last told of. */
  readonly asOf: Day;
  readonly after: Diagnosis;
  readonly what: Revised;
  readonly noun: Noun;
  /** `octobre`, `cette semaine` */
  readonly when: string;
}

/** A revision in words, and the figures in it as they stand there; '' where there are none. */
export interface RevisionDescription {
  readonly text: string;
  readonly growth: string;
}

/**
 * `Nous disions « progresse depuis mai » ; octobre change le verdict, parce que le rythme a changé entre juin et août, …`
 *
 * @example describeRevision({ before, asOf: '2026-09-30', after, what: 'verdict', noun, when: 'octobre' }, narrator).growth // 'entre −0,5 % et +0,6 % par mois'
 */
export function describeRevision(
  { before, asOf, after, what, noun, when }: Told,
  narrator: Pick<Narrator, 'messages' | 'format' | 'dates'>,
): RevisionDescription {
  const { messages, format, dates } = narrator;
  const { stoodBy, verdict } = messages;
  const seenFrom = before.sinceRange ? undefined : (before.since ?? undefined);
  const say = (told: Words) =>
    describeVerdict({ ...told, events: [], notes: [] }, noun, { ...narrator, asOf }, seenFrom).say;
  // Two days of one season read alike by their ranges: then the day itself is told.
  const said = say(before) === say(after) ? say({ ...before, sinceRange: undefined }) : say(before);
  const turn = newTurn(before.turn, after.turn);
  const { monthlyGrowth } = after;
  const growth =
    turn || !monthlyGrowth ? '' : verdict.range(format.pace(monthlyGrowth.low), format.pace(monthlyGrowth.high));
  const because = turn
    ? stoodBy.becauseTurned(
        dates.shortMonth(turn.at, turn.to),
        dates.shortMonth(turn.from, turn.to),
        dates.month(turn.to),
      )
    : stoodBy.becauseGrowth(growth);
  if (what === 'wait') return { text: stoodBy.waitsOn(dates.month(before.knownBy ?? asOf), because), growth };
  return { text: stoodBy.revised(uncapitalised(said), when, what, because), growth };
}

/** A turn that was not told before. */
function newTurn(before: Words['turn'], after: Words['turn']): Turn | null {
  if (!after) return null;
  return before?.verdict === after.verdict && before.at === after.at ? null : after;
}
