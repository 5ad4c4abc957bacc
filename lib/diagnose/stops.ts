import { DAYS_A_YEAR } from './design-columns';
import { isGreatLoss, isLoss } from './marks';
import { areAtWeekendLevel, isQuietDay, type QuietDays } from './quiet-days';
import { depthOf, isOfTail, type Silence } from './quiet-tail';
import type { Spell } from './spells';

/** Days on which a counter stood still, or counted little. */
export interface Stop extends Spell {
  /** Something was still counted on each of them. */
  readonly isPartial: boolean;
}

/** What stops are told apart by. */
export interface Setting extends QuietDays {
  readonly expected: Float64Array;
}

/** As often as this a year, and as often again, a counter may fail; what comes more often is the series' own way. */
const SELDOM = 2;

/**
 * The stops among spells of losses: from the first to the last step of which nothing, or little, is left, with the losses at
 * either side, as a counter fails and comes back within a day. A single day must have nothing. No stop is
 *
 * - what the calendar explains (`isQuietDay`, `areAtWeekendLevel`);
 * - what the series' own tail brings about (`isOfTail`);
 * - what it knows more often than a counter fails (`SELDOM`): as long, and half as deep. That is its way.
 *
 * @example stopsAmong([{ from: 100, to: 103 }], setting); // []: nothing was lost on these days
 */
export function stopsAmong(losses: readonly Spell[], setting: Setting): Stop[] {
  const { days, amount } = setting.steps;
  const silences = losses.flatMap((loss) => silenceIn(loss, setting) ?? []);
  const strange = silences.filter((silence) => !isOfTail(silence, silences, setting));
  const seldom = SELDOM * (1 + ((days[amount.length] ?? 0) - (days[0] ?? 0)) / DAYS_A_YEAR);
  const isLike = (one: Silence, other: Silence) => other.core.length >= one.core.length && 2 * other.depth >= one.depth;
  return strange
    .filter((silence) => strange.filter((other) => isLike(silence, other)).length <= seldom)
    .map(({ from, to, isPartial }) => ({ from, to, isPartial }));
}

/** What of a spell of losses may be a stop; null where there is none, or where the calendar explains it. */
function silenceIn({ from, to }: Spell, setting: Setting): (Silence & Stop) | null {
  const { marks } = setting;
  const all = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  const isGreat = (index: number) => isGreatLoss(marks[index]);
  const nothing = all.filter((index) => marks[index] === 'nothing');
  const isPartial = nothing.length === 0;
  const [first, last] = isPartial
    ? [from, to]
    : [reach(nothing[0] ?? from, -1, isGreat), reach(nothing.at(-1) ?? to, 1, isGreat)];
  const core = all.filter((index) => index >= first && index <= last && isGreat(index));
  const [begin, end] = [core[0], core.at(-1)];
  if (begin === undefined || end === undefined || isOfCalendar(core, setting)) return null;
  const isOfSpell = (index: number) => index >= from && index <= to && isLoss(marks[index]);
  return {
    core,
    isPartial,
    depth: depthOf(core, setting),
    from: isOfSpell(begin - 1) ? begin - 1 : begin,
    to: isOfSpell(end + 1) ? end + 1 : end,
  };
}

/** The farthest step in one direction to which all are so: what an ordinary day parts from a stop is not of it. */
function reach(from: number, step: 1 | -1, isSo: (index: number) => boolean): number {
  let at = from;
  while (isSo(at + step)) at += step;
  return at;
}

/**
 * Whether the calendar explains a core: its days of nothing, all but one that is at weekend level. Where something is left on
 * all of them, they may be at weekend level together; a single such day is no stop at all.
 */
function isOfCalendar(core: readonly number[], setting: Setting): boolean {
  const nothing = core.filter((index) => setting.marks[index] === 'nothing');
  const isPartial = nothing.length === 0;
  const strange = (isPartial ? core : nothing).filter((index) => !isQuietDay(index, setting));
  if (strange.length === 0) return !isNothingElsewhere(core, setting);
  if (isPartial) return strange.length === 1 || areAtWeekendLevel(strange, setting);
  return strange.length === 1 && areAtWeekendLevel(strange, setting);
}

/**
 * Whether a core of several days on end has nothing at all, where no other day has: feasts make days quiet, and leave something.
 */
function isNothingElsewhere(core: readonly number[], { steps }: Setting): boolean {
  const isOnEnd = core.length > 1 && core.every((index, place) => index === (core[0] ?? 0) + place);
  const isNone = (amount: number | undefined) => amount === 0;
  if (!isOnEnd || !core.every((index) => isNone(steps.amount[index]))) return false;
  return steps.amount.filter(isNone).length === core.length;
}
