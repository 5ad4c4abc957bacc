import { DAYS_OF_52_WEEKS, weekdayOf, WEEKS_A_YEAR } from '@/lib/model/day';
import type { Steps } from './calendar-fill';
import type { Prepared } from './prepare';
import type { RegimePosterior } from './regime-posterior';
import type { WeekdayProfile } from './weekday-profile';
import { weeklyLevels } from './weekly-levels';

/** Blocks within which two datings mean the same step. */
export const SAME_STEP_BLOCKS = 2;

/** A step is told when it is clearly more likely than not: three to two, as a false one sends people searching. */
const TOLD_FROM = 0.6;

/** First block of a new level. */
export interface LevelShift {
  readonly block: number;
  /** Part of that block that still belongs to the old one. */
  readonly within: number;
  /** Posterior probability that the level changed within two blocks of here. */
  readonly probability: number;
}

/**
 * Lasting changes of level that are clearly more likely than not, oldest first: the posterior weight of
 * steps, gathered over neighbouring blocks so that a step whose date is unsure by a week is still one step.
 */
export function levelShifts({ step: steps }: Pick<RegimePosterior, 'step'>): LevelShift[] {
  const all = steps.values().reduce((sum, weight) => sum + weight, 0);
  if (all <= TOLD_FROM) return [];
  const byWeight = [...steps].sort((left, right) => right[1] - left[1]);
  const shifts: LevelShift[] = [];
  for (const [{ block, within }] of byWeight) {
    if (shifts.some((shift) => Math.abs(shift.block - block) <= 2 * SAME_STEP_BLOCKS)) continue;
    const near = byWeight.filter(([other]) => Math.abs(other.block - block) <= SAME_STEP_BLOCKS);
    const probability = near.reduce((sum, [, weight]) => sum + weight, 0);
    if (probability > TOLD_FROM) shifts.push({ block, within, probability: Math.min(1, probability) });
  }
  return shifts.sort((left, right) => left.block - right.block);
}

/** Days searched on either side of the block boundary that the model chose. */
const SEARCH = 10;

/** Compared on either side: four weeks of days, long enough to be sure and too short for the trend to matter. */
const COMPARED = { daily: 28, weekly: 8, monthly: 3 } as const;

/** A dated step and its size: −0.3 for a level that fell by thirty per cent. */
export interface DatedStep {
  /** Index of the first step of the new level. */
  readonly at: number;
  readonly size: number;
}

/**
 * Dates a step of the level to the day: the split, within ten days of `near` (`search`), that leaves the smallest sum of squares
 * of the weekday-adjusted log rates over four weeks on either side (least squares for one change in mean, Bai 1997).
 * `hurt` = 1 (outages, spikes) and closed days are not looked at, so that a level that changed over them begins on the first
 * day after, as does one that may have changed while measurement stood still; retail days are, or a step within them could not be dated. For weekly and monthly steps the boundary itself is the date.
 */
export function dateStep(
  steps: Steps,
  profile: WeekdayProfile,
  hurt: Uint8Array,
  near: number,
  search = steps.frequency === 'daily' ? SEARCH : 0,
): DatedStep | null {
  const compared = COMPARED[steps.frequency];
  const from = Math.max(0, near - compared);
  const to = Math.min(steps.amount.length, near + compared);
  const logs = Float64Array.from({ length: to - from }, (_, offset) => logRate(steps, profile, hurt, from + offset));
  const splits: Split[] = [];
  for (let at = Math.max(from + 1, near - search); at <= Math.min(to - 1, near + search); at++) {
    const before = meanOf(logs.subarray(0, at - from));
    const after = meanOf(logs.subarray(at - from));
    if (before.count === 0 || after.count === 0) continue;
    const gain = ((before.count * after.count) / (before.count + after.count)) * (after.mean - before.mean) ** 2;
    splits.push({ at, size: Math.expm1(after.mean - before.mean), gain });
  }
  const chosen = likeliestSplit(splits, logs, from);
  if (chosen === null) return null;
  const { at, size } = chosen;
  const seen = logs.subarray(at - from).findIndex(Number.isFinite);
  return { at: at + Math.max(0, seen), size };
}

interface Split extends DatedStep {
  /** By how much it lessens the sum of squares. */
  readonly gain: number;
}

/** Days in a row that nothing is known of: what changed while measurement stood still mostly changed with it. */
const STOOD_STILL = 7;

/** Squared deviations by which one split must beat another to be surely the better one (χ² with one degree of freedom, 95%). */
const SURELY_BETTER = 3.84;

/** The split of the largest gain; one over days on which measurement stood still, where none is surely better. */
function likeliestSplit(splits: readonly Split[], logs: Float64Array, from: number): Split | null {
  const [best] = splits.toSorted((one, other) => other.gain - one.gain);
  if (!best) return null;
  const isStill = ({ at }: Split) =>
    at - from + STOOD_STILL <= logs.length && logs.subarray(at - from, at - from + STOOD_STILL).every(Number.isNaN);
  const { mean, count } = meanOf(logs);
  const squares = logs.reduce((sum, log) => sum + (Number.isFinite(log) ? (log - mean) ** 2 : 0), 0);
  const variance = (squares - best.gain) / Math.max(1, count - 2);
  return splits.find((split) => isStill(split) && best.gain - split.gain < SURELY_BETTER * variance) ?? best;
}

/** Steps of a series in a year of whole weeks, or of months. */
const A_YEAR = { daily: DAYS_OF_52_WEEKS, weekly: WEEKS_A_YEAR, monthly: 12 } as const;

/**
 * By how much the level changed at the same time of other years, two before and two after, relative: the difference of the mean log
 * rates over four weeks on either side, of the last ones two at least. Waves of a year, which the model knows, cannot be as steep as a
 * Christmas. Empty where no other year is known.
 *
 * @example changesOfOtherYears(steps, profile, silent, 400); // [0.04, -0.07]: visits hardly changed there a year before and a year later
 */
export function changesOfOtherYears(steps: Steps, profile: WeekdayProfile, hurt: Uint8Array, at: number): number[] {
  const year = A_YEAR[steps.frequency];
  return [at - year, at - 2 * year, at + year, at + 2 * year].flatMap((day) => {
    const change = changeAt(steps, profile, hurt, day);
    return change === null ? [] : [Math.expm1(change)];
  });
}

/** How much higher the mean log rate is over the four weeks from a step on than over those before; null where either is unknown. */
function changeAt(steps: Steps, profile: WeekdayProfile, hurt: Uint8Array, at: number): number | null {
  const compared = COMPARED[steps.frequency];
  if (at < compared || at + compared / 2 > steps.amount.length) return null;
  const over = (from: number, to: number) =>
    meanOf(Float64Array.from({ length: to - from }, (_, k) => logRate(steps, profile, hurt, from + k)));
  const [before, after] = [over(at - compared, at), over(at, Math.min(steps.amount.length, at + compared))];
  return before.count === 0 || after.count === 0 ? null : after.mean - before.mean;
}

function logRate(steps: Steps, profile: WeekdayProfile, hurt: Uint8Array, index: number): number {
  const factor = steps.frequency === 'daily' ? (profile.factors[weekdayOf(steps.days[index] ?? 0)] ?? 1) : 1;
  const weight = (steps.exposure[index] ?? 0) * factor;
  const amount = (steps.amount[index] ?? Number.NaN) + (steps.chance === 'unknown' ? 0 : 0.5);
  return hurt[index] === 1 || !(weight > 0) || !(amount > 0) ? Number.NaN : Math.log(amount / weight);
}

function meanOf(values: Float64Array): { mean: number; count: number } {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    sum += value;
    count++;
  }
  return { mean: count === 0 ? 0 : sum / count, count };
}

/**
 * The same series with each week that straddles a step of the level summed over its longer side alone: a week half on
 * either level fits neither and would be read as growth. `at` are the first days of new levels, by number of the step
 * in `prepared.steps`. Weekly and monthly series stay as they are.
 *
 * @example withoutStraddling(prepared, [300]).levels.log.length; // 145
 */
export function withoutStraddling(prepared: Prepared, at: readonly number[]): Prepared {
  const { tamed, profile, levels } = prepared;
  if (tamed.frequency !== 'daily' || at.length === 0) return prepared;
  const left = Uint8Array.from(prepared.left);
  for (const day of at) {
    const after = (left.length - day) % levels.days;
    if (after === 0) continue;
    const before = levels.days - after;
    if (after < before) left.fill(1, day, day + after);
    else left.fill(1, Math.max(0, day - before), day);
  }
  return { ...prepared, left, levels: weeklyLevels(tamed, profile, left) };
}
