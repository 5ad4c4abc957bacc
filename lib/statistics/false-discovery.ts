import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Estimate } from '@/lib/model/quantity';
import { Z90 } from './interval';
import { normalProbability, normalQuantile } from './normal';

/** Share of claims that may be false among all that are kept: that of a single 90% interval. */
const RATE = 0.1;

/**
 * Which of many tests to believe so that, on average, at most `rate` of those believed are false (Benjamini & Hochberg
 * 1995, Journal of the Royal Statistical Society B 57, 289): the k smallest p values, for the largest k whose k-th is
 * at most rate·k ÷ n. In the order of `pValues`; empty of none, and what is NaN is not believed. Valid for independent tests and for those that rise together, as segments of one site do.
 *
 * @example benjaminiHochberg([0.01, 0.2, 0.04], 0.1); // [true, false, true]
 */
export function benjaminiHochberg(pValues: readonly number[], rate = RATE): boolean[] {
  const sorted = [...pValues].sort((left, right) => left - right);
  const last = sorted.findLastIndex((p, index) => p <= (rate * (index + 1)) / sorted.length);
  const limit = sorted[last] ?? -1;
  return pValues.map((p) => p <= limit);
}

/**
 * Those of many findings to believe: {@link benjaminiHochberg} over the chance of each, in their order.
 *
 * @example believedAmong([0.01, 0.9], (p) => p) // [0.01]
 */
export function believedAmong<T>(all: readonly T[], chanceOf: (each: T) => number): T[] {
  const believed = benjaminiHochberg(all.map(chanceOf));
  return all.filter((_, i) => believed[i] === true);
}

/** Something that is said to be more than chance, with how likely chance alone would have shown as much. */
export interface Claim {
  readonly chance: number;
}

/**
 * Which of all claims of one document to believe: one pass over them together ({@link benjaminiHochberg}), so that at most a
 * tenth of those that it tells are false, however many it looked at.
 *
 * @example believedOf([{ chance: 0.01 }, { chance: 0.9 }]).size // 1
 */
export function believedOf<C extends Claim>(claims: readonly C[]): Set<C> {
  return new Set(believedAmong(claims, ({ chance }) => chance));
}

/**
 * How likely chance alone would put an estimate as far from nothing, by its 90% interval, taken as normal on the side of
 * zero; 1 for nothing itself.
 *
 * @example chanceOfInterval({ estimate: 1, low: 0, high: 2, level: 0.9 }) // 0.1
 */
export function chanceOfInterval({ estimate, low, high }: Estimate): number {
  const half = estimate > 0 ? estimate - low : high - estimate;
  if (estimate === 0 || !(half >= 0)) return 1;
  return half === 0 ? 0 : 2 * normalProbability((-Z90 * Math.abs(estimate)) / half);
}

/**
 * Chance of being wrong at which a diagnosis would just still claim what it claims: 1 − the level of the widest
 * interval that leads to its verdict, growth on a log scale taken as normal. 1 for an inconclusive diagnosis. At most
 * 0.1 for any claim made on a 90% interval.
 *
 * @example claimProbability({ verdict: 'growing', monthlyGrowth: { estimate: 0.02, low: 0, high: 0.04, level: 0.9 }, margin: 0.01 }); // 0.1
 */
export function claimProbability({
  verdict,
  monthlyGrowth,
  margin,
}: Pick<Diagnosis, 'verdict' | 'monthlyGrowth' | 'margin'>): number {
  if (monthlyGrowth === null || verdict === 'inconclusive') return 1;
  const { low, high, level } = monthlyGrowth;
  const middle = (Math.log1p(low) + Math.log1p(high)) / 2;
  const half = (Math.log1p(high) - Math.log1p(low)) / 2;
  const distance =
    verdict === 'stagnating' ? Math.min(Math.log1p(margin) - middle, middle - Math.log1p(-margin)) : Math.abs(middle);
  if (half === 0) return 0;
  const z = (distance / half) * normalQuantile((1 + level) / 2);
  return Math.min(1, 2 * normalProbability(-z));
}

/**
 * The same diagnoses, in the same order, with the verdicts that do not survive many looks withdrawn: they become
 * inconclusive, no turn of theirs is told, their estimates stay. For the series of one run (channels, devices,
 * countries …), so that among what is said to grow, stagnate or fall at most a tenth is chance.
 *
 * @example controlFalseDiscoveries([]); // []
 */
export function controlFalseDiscoveries(diagnoses: readonly Diagnosis[], rate = RATE): Diagnosis[] {
  const kept = benjaminiHochberg(diagnoses.map(claimProbability), rate);
  return diagnoses.map((diagnosis, index) =>
    kept[index] ? diagnosis : { ...diagnosis, verdict: 'inconclusive' as const, turn: null },
  );
}
