import { possibleBases } from './design-columns';
import { regimePosterior } from './regime-posterior';
import type { RegimePosterior } from './regime-posterior';
import type { Levels } from './weekly-levels';

/** Growth is whatever it is: a plausible size would hold a short history back, and it would err less often than told. */
const ANY_GROWTH = 1;

/**
 * The mean growth over a whole history, taken as one straight course on the log scale beside its season: turns and steps
 * in between count as noise. A regression (`regress`) averaged over the AR(1) correlation of its noise.
 *
 * Unlike the growth of the present regime, this asks a question that the data do not choose, so its 90% interval
 * leaves out the growth of a steady course one time in ten.
 *
 * @example meanGrowth(levels, end).growth[0]; // 0.024 log units a month
 */
export function meanGrowth(levels: Levels, end: number): RegimePosterior {
  const bases = possibleBases(levels, end).map((base) =>
    base.map((column, at) => (at === base.length - 1 ? { ...column, plausible: ANY_GROWTH } : column)),
  );
  return regimePosterior(levels, end, [], bases);
}
