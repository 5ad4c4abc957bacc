import { weekdayOf } from '@/lib/model/day';
import type { Steps } from './calendar-fill';
import { median } from '@/lib/statistics/robust';
import type { WeekdayProfile } from './weekday-profile';

const WEEK = 7;

/** Weeks a block may span when one week is too small to be read on a log scale. */
const BLOCK_WEEKS = [1, 2, 4] as const;

/** Median count of a block: its chance variation is then a fifth or less and its logarithm nearly normal. */
const ENOUGH = 25;

/** Share of a block that must be known, or the rest would be guesswork: three days of seven. */
const LEAST_KNOWN = 3 / 7;

/** The level of each block of the series: week by week for days, step by step otherwise. */
export interface Levels {
  /** Position of each block in its row of blocks; blocks without a level are left out. */
  readonly index: Int32Array;
  /** Day number of the middle of each block. */
  readonly centre: Float64Array;
  /** Days of a whole block. */
  readonly days: number;
  /** Natural logarithm of the mean rate on an average day (an average step, when steps are longer). */
  readonly log: Float64Array;
  /** Variance of `log` by chance in the count alone; 0 where chance is not known. */
  readonly chance: Float64Array;
  /** Variance of `log` from all else, relative to a block of which nothing was left out. */
  readonly thinness: Float64Array;
}

/**
 * Log level of each block: ln(Σ amount ÷ Σ exposure·weekday) over its usable steps, so that a masked day, a closed
 * weekday or an incomplete week leaves no bias. Blocks are weeks that end on the last day (2 or 4 weeks where weeks
 * are too small). Blocks less than three sevenths known, or without a positive sum, are left out. A count gets half
 * a unit more, which makes the logarithm of a Poisson count nearly unbiased. `left` = 1 takes a step out.
 *
 * @example weeklyLevels(steps, profile, new Uint8Array(steps.amount.length)).log[0]; // 7.6
 */
export function weeklyLevels(steps: Steps, profile: WeekdayProfile, left: Uint8Array): Levels {
  if (steps.frequency !== 'daily') return blocksOf(steps, profile, left, 1);
  let levels = blocksOf(steps, profile, left, WEEK);
  for (const weeks of BLOCK_WEEKS.slice(1)) {
    if (median(levels.chance) <= 1 / ENOUGH) break;
    levels = blocksOf(steps, profile, left, weeks * WEEK);
  }
  return levels;
}

function blocksOf(steps: Steps, profile: WeekdayProfile, left: Uint8Array, length: number): Levels {
  const size = steps.amount.length;
  const count = Math.ceil(size / length);
  const sums = Array.from({ length: count }, (_, block) => {
    const to = size - (count - 1 - block) * length;
    return { block, ...sumOf(steps, profile, left, to - length, to) };
  }).filter((sum) => hasLevel(steps, sum));
  const typical = median(sums.map((sum) => sum.weight));
  const byWeight = steps.chance === 'unknown' && steps.weighted;
  return {
    index: Int32Array.from(sums, (sum) => sum.block),
    centre: Float64Array.from(sums, (sum) => sum.centre),
    days: (steps.days[size] ?? 0) - (steps.days[Math.max(0, size - length)] ?? 0),
    log: Float64Array.from(sums, (sum) => Math.log((sum.amount + half(steps)) / sum.weight)),
    chance: Float64Array.from(sums, (sum) => chanceOf(steps, sum)),
    thinness: Float64Array.from(sums, (sum) => thinnessOf(byWeight ? typical / sum.weight : sum.open / sum.used)),
  };
}

/** Kept between a hundredth and a hundredfold: thinner, a block says nothing as it is, and the algebra stays sound. */
function thinnessOf(ratio: number): number {
  return Math.min(100, Math.max(0.01, ratio));
}

/** Enough of the block is known, and its logarithm exists: half a unit is added to counts, never to money. */
function hasLevel(steps: Steps, sum: Sum): boolean {
  return sum.used > 0 && sum.used >= LEAST_KNOWN * sum.open && sum.amount + half(steps) > 0 && sum.weight > 0;
}

interface Sum {
  /** Steps of the block that a whole one has open, and those that were used. */
  readonly open: number;
  readonly used: number;
  readonly amount: number;
  readonly exposure: number;
  readonly weight: number;
  readonly centre: number;
}

function sumOf(steps: Steps, profile: WeekdayProfile, left: Uint8Array, from: number, to: number): Sum {
  const closed = steps.frequency === 'daily' ? profile.closed.length / WEEK : 0;
  const sum = { open: (to - from) * (1 - closed), used: 0, amount: 0, exposure: 0, weight: 0, centre: 0 };
  for (let index = Math.max(0, from); index < to; index++) {
    const amount = steps.amount[index] ?? Number.NaN;
    const day = steps.days[index] ?? 0;
    const factor = steps.frequency === 'daily' ? (profile.factors[weekdayOf(day)] ?? 1) : 1;
    if (!Number.isFinite(amount) || left[index] === 1 || factor === 0) continue;
    sum.used++;
    sum.amount += amount;
    sum.exposure += steps.exposure[index] ?? 0;
    sum.weight += (steps.exposure[index] ?? 0) * factor;
    sum.centre += (day + (steps.days[index + 1] ?? day)) / 2;
  }
  return { ...sum, centre: sum.centre / Math.max(1, sum.used) };
}

function half(steps: Steps): number {
  return steps.chance === 'unknown' ? 0 : 0.5;
}

/** Variance of the logarithm of a count, 1 ÷ count; of a share, (1 − share) ÷ count. */
function chanceOf(steps: Steps, sum: Sum): number {
  if (steps.chance === 'unknown') return 0;
  const missing = steps.chance === 'binomial' ? Math.max(0, 1 - sum.amount / sum.exposure) : 1;
  return missing / (sum.amount + half(steps));
}
