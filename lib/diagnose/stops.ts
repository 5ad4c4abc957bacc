import { quantile } from '@/lib/statistics/robust';
import { DAYS_A_YEAR } from './design-columns';
import { NOTHING } from './expected-level';
import { areAtWeekendLevel, isQuietDay, type QuietDays } from './quiet-days';
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

/** Spells as quiet that a series may bring about by itself, a year: told as stops, they would be false. One in twenty years. */
const FALSE_STOPS_A_YEAR = 0.05;

/** As often as this a year, and as often again, a counter may fail; what comes more often is the series' own way. */
const SELDOM = 2;

/** Share of spells that shows how the tail of quiet ones falls off: few enough to be tail, enough to be averaged. */
const TAIL = 0.05;

/** Fewest spells that make a tail. */
const FEWEST = 5;

/** A tail is read from spells of up to two weeks; a longer spell is judged as one of these. */
const LONGEST = 14;

/** Steps of which nothing, or little, is left, within a spell of losses. */
interface Silence extends Stop {
  readonly core: readonly number[];
  /** −ln(counted ÷ expected) of the core. */
  readonly depth: number;
}

/**
 * The stops among spells of losses: from the first to the last step of which nothing, or little, is left, with the losses at
 * either side, as a counter fails and comes back within a day. A single day must have nothing. No stop is
 *
 * - what the calendar explains (`isQuietDay`, `areAtWeekendLevel`);
 * - what the series' own tail brings about: with y = −ln(counted ÷ expected) of its spells of that length, u their 95%
 *   quantile, S and k sum and number of the excesses over it, 365 ÷ length · 5% · (1 + (y − u) ÷ S)⁻ᵏ spells a year are as
 *   deep (an exponential tail of unknown scale, predicted: Hill 1975, Annals of Statistics 3, 1163; Gelman et al. 2013,
 *   Bayesian Data Analysis, 2.6); more than one in twenty years is a quiet one of its own;
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
function silenceIn({ from, to }: Spell, setting: Setting): Silence | null {
  const { marks } = setting;
  const core: number[] = [];
  for (let index = from; index <= to; index++)
    if (marks[index] === 'nothing' || marks[index] === 'most-lost') core.push(index);
  const [first, last] = [core[0], core.at(-1)];
  if (first === undefined || last === undefined || isOfCalendar(core, setting)) return null;
  const isLoss = (index: number) => index >= from && index <= to && (marks[index] ?? null) !== null;
  return {
    core,
    isPartial: core.every((index) => marks[index] !== 'nothing'),
    depth: depthOf(core, setting),
    from: isLoss(first - 1) ? first - 1 : first,
    to: isLoss(last + 1) ? last + 1 : last,
  };
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

/** Whether the series' own quiet spells foresee one like it often enough; of other silences each counts once. */
function isOfTail({ core, depth }: Silence, silences: readonly Silence[], setting: Setting): boolean {
  const { steps, marks } = setting;
  const length = Math.min(LONGEST, core.length);
  const depths = silences
    .filter((other) => other.core !== core && other.core.length >= length)
    .map((other) => depthOf(other.core.slice(0, length), setting));
  let clean = 0;
  for (let index = 0; index < marks.length; index++) {
    clean = marks[index] === 'nothing' || core.includes(index) ? 0 : clean + 1;
    if (clean >= length)
      depths.push(
        depthOf(
          Array.from({ length }, (_, back) => index - back),
          setting,
        ),
      );
  }
  const limit = quantile(depths, 1 - TAIL);
  const excesses = depths.filter((each) => each > limit).map((each) => each - limit);
  if (!Number.isFinite(depth) || excesses.length < FEWEST) return false;
  const sum = excesses.reduce((total, excess) => total + excess, 0);
  const chance = TAIL * (1 + Math.max(0, depth - limit) / sum) ** -excesses.length;
  const stepsAYear = (DAYS_A_YEAR * marks.length) / ((steps.days[marks.length] ?? 0) - (steps.days[0] ?? 0));
  return (stepsAYear / length) * chance > FALSE_STOPS_A_YEAR;
}

/** −ln(counted ÷ expected) of some steps together, half a unit added to either where they are counts; NaN where none is known. */
function depthOf(indices: readonly number[], { steps: { amount, chance }, expected }: Setting): number {
  let [counted, ordinary] = [0, 0];
  for (const index of indices) {
    const level = expected[index] ?? Number.NaN;
    if (!Number.isFinite(level) || !Number.isFinite(amount[index])) continue;
    counted += amount[index] ?? 0;
    ordinary += level;
  }
  if (ordinary === 0) return Number.NaN;
  const half = chance === 'unknown' ? 0 : 0.5;
  return -Math.max(NOTHING, Math.log((counted + half) / (ordinary + half)));
}
