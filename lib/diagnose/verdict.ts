import type { DiagnosisNote, Verdict } from '@/lib/model/diagnosis';
import { SHORTEST_HISTORY_DAYS } from '@/lib/model/shortest-history';
import type { Prepared } from './prepare';

/** Fewest blocks that a level, a growth and a noise can be estimated from. */
const FEWEST_BLOCKS = 6;

/** Fewest things counted in the whole history: with 30, chance alone moves either half by a quarter. */
const FEWEST_COUNTED = 30;

/** What makes any estimate impossible, if anything does. */
export function obstacleTo({ steps, levels }: Prepared): DiagnosisNote | null {
  const known = steps.amount.filter(Number.isFinite);
  if (known.length === 0) return { code: 'no-data' };
  if (known.every((amount) => amount === 0)) return { code: 'all-zero' };
  const days = (steps.days.at(-1) ?? 0) - (steps.days[0] ?? 0);
  if (days < SHORTEST_HISTORY_DAYS) return { code: 'too-short', value: days };
  const total = known.reduce((sum, amount) => sum + amount, 0);
  if (steps.chance !== 'unknown' && total < FEWEST_COUNTED) return { code: 'too-few', value: total };
  return levels.log.length < FEWEST_BLOCKS ? { code: 'too-short', value: days } : null;
}

/**
 * What a 90% interval of monthly growth says, given the growth that still counts as none: stagnating when the whole
 * interval lies within ±margin (two one-sided tests at 5%: Schuirmann 1987; Dixon & Pechmann 2005, Ecology 86, 1751),
 * else growing when it lies above 0, declining when below, and inconclusive otherwise. Stagnation is asked first: an
 * interval of +0.1% to +0.6% is a proven plateau, not a success.
 *
 * @example verdictOf(-0.004, 0.007, 0.01); // 'stagnating'
 */
export function verdictOf(low: number, high: number, margin: number): Verdict {
  if (low > -margin && high < margin) return 'stagnating';
  if (low > 0) return 'growing';
  return high < 0 ? 'declining' : 'inconclusive';
}

/**
 * The most weeks of further data until an interval of half-width `half` around `estimate` decides. It must shrink until
 * it excludes zero or lies within ±margin. The standard error of a slope falls with the 3/2 power of the length of its
 * regime (its variance is that of the noise over Σ(t − t̄)², which grows as length³), so the length must grow by
 * (half ÷ wanted)^⅔. Wanted is |growth| or margin − |growth|, whichever is wider; and since the growth that will turn
 * out is not known, the one within the interval that is hardest to decide: half the margin, where the interval holds it.
 * An estimate that sits in the middle by chance made the wait a week where it took months. Whole weeks, at least 1.
 *
 * On simulated series, harsh ones among them, nine waits in ten were over by then (`npm run evaluate -- --replay`).
 *
 * @example weeksStillNeeded({ half: 0.02, estimate: 0.01, margin: 0.01, regimeWeeks: 20 }); // 31
 */
export function weeksStillNeeded(state: {
  readonly half: number;
  readonly estimate: number;
  readonly margin: number;
  readonly regimeWeeks: number;
}): number {
  const { half, estimate, margin, regimeWeeks } = state;
  const least = Math.max(margin / 2, Math.abs(estimate) - half);
  if (!(least > 0) || !(half > 0)) return 1;
  return Math.max(1, Math.ceil(regimeWeeks * ((half / least) ** (2 / 3) - 1)));
}
