import { quantile } from '@/lib/statistics/robust';
import type { Steps } from './calendar-fill';
import { DAYS_A_YEAR } from './design-columns';
import { NOTHING } from './expected-level';
import type { Mark } from './marks';
import type { Spell } from './spells';

/** Spells as quiet that a series may bring about by itself, a year: told as stops, they would be false. One in twenty years. */
const FALSE_STOPS_A_YEAR = 0.05;

/** Share of spells that shows how the tail of quiet ones falls off: few enough to be tail, enough to be averaged. */
const TAIL = 0.05;

/** Fewest spells that make a tail. */
const FEWEST = 5;

/** A tail is read from spells of up to two weeks; a longer spell is judged as one of these. */
const LONGEST = 14;

/** Steps of which nothing, or little, is left, within a spell of losses. */
export interface Silence extends Spell {
  readonly core: readonly number[];
  /** `depthOf` the core. */
  readonly depth: number;
}

interface Levels {
  readonly steps: Steps;
  readonly expected: Float64Array;
  readonly marks: readonly (Mark | null)[];
}

/**
 * Whether the series' own quiet spells foresee one like it often enough. With y = −ln(counted ÷ expected) of its spells of
 * that length, u their 95% quantile, S and k sum and number of the excesses over it, 365 ÷ length · 5% · (1 + (y − u) ÷ S)⁻ᵏ
 * spells a year are as deep (an exponential tail of unknown scale, predicted: Hill 1975, Annals of Statistics 3, 1163; Gelman
 * et al. 2013, Bayesian Data Analysis, 2.6). More than one in twenty years is a quiet one of its own. Of the other
 * `silences` each counts once.
 *
 * @example isOfTail({ from: 100, to: 100, core: [100], depth: 0.1 }, [], setting); // true: a tenth less is nothing new
 */
export function isOfTail(silence: Silence, silences: readonly Silence[], setting: Levels): boolean {
  const { core, depth } = silence;
  const { days } = setting.steps;
  const length = Math.min(LONGEST, core.length);
  const others = silences.filter((other) => other !== silence && other.core.length >= length);
  const depths = [
    ...others.map((other) => depthOf(other.core.slice(0, length), setting)),
    ...spellsWithout(silence, length, setting),
  ];
  const limit = quantile(depths, 1 - TAIL);
  const excesses = depths.filter((each) => each > limit).map((each) => each - limit);
  if (!Number.isFinite(depth) || excesses.length < FEWEST) return false;
  const sum = excesses.reduce((total, excess) => total + excess, 0);
  const chance = TAIL * (1 + Math.max(0, depth - limit) / sum) ** -excesses.length;
  const steps = setting.marks.length;
  const stepsAYear = (DAYS_A_YEAR * steps) / ((days[steps] ?? 0) - (days[0] ?? 0));
  return (stepsAYear / length) * chance > FALSE_STOPS_A_YEAR;
}

/** Depths of all runs of so many steps that have no step of nothing and none of the silence. */
function spellsWithout({ from, to }: Spell, length: number, { steps, expected, marks }: Levels): number[] {
  const depths: number[] = [];
  let [clean, counted, ordinary] = [0, 0, 0];
  const add = (index: number, sign: number) => {
    const [amount, level] = [steps.amount[index] ?? Number.NaN, expected[index] ?? Number.NaN];
    if (!Number.isFinite(amount) || !Number.isFinite(level)) return;
    counted += sign * amount;
    ordinary += sign * level;
  };
  for (let index = 0; index < marks.length; index++) {
    if (marks[index] === 'nothing' || (index >= from && index <= to)) [clean, counted, ordinary] = [0, 0, 0];
    else {
      add(index, 1);
      if (++clean > length) add(index - length, -1);
      if (clean >= length) depths.push(depthBy(counted, ordinary, steps));
    }
  }
  return depths;
}

/**
 * −ln(counted ÷ expected) of some steps together; NaN where nothing is expected of them.
 *
 * @example depthOf([], setting); // NaN
 */
export function depthOf(indices: readonly number[], { steps, expected }: Levels): number {
  const known = indices.filter((index) => Number.isFinite(expected[index]) && Number.isFinite(steps.amount[index]));
  const sumOf = (values: Float64Array) => known.reduce((sum, index) => sum + (values[index] ?? 0), 0);
  return depthBy(sumOf(steps.amount), sumOf(expected), steps);
}

/** −ln(counted ÷ expected), half a unit added to either where they are counts; NaN where nothing is expected. */
function depthBy(counted: number, ordinary: number, { chance }: Steps): number {
  if (!(ordinary > 0)) return Number.NaN;
  const half = chance === 'unknown' ? 0 : 0.5;
  return -Math.max(NOTHING, Math.log(Math.max(0, counted + half) / (ordinary + half)));
}
