import { DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { Prepared } from './prepare';

/** A window moves by up to a week from year to year (Thanksgiving, Easter week-ends). */
const NEAR = 7;

/**
 * Plausible sizes in log units, one standard deviation: what a retail window does to a site (Black Friday doubling a
 * shop and Christmas halving an office site lie at 1.4 deviations), and how much one year's window differs from
 * another's (a third of that).
 */
const PLAUSIBLE_EFFECT = 0.5;
const YEAR_TO_YEAR = 0.17;

/** What a retail window does to the ordinary level, in log units: normal, with a mean and a variance. */
export interface RetailEffect {
  readonly mean: number;
  readonly variance: number;
}

/**
 * What to expect of a retail day to come (a day number) from the same window of earlier years: each year's mean log
 * ratio to the ordinary level, within a week of the same weekday of that year, is one observation. With prior variance
 * τ², year-to-year variance ω² and n years of mean r̄, mean = nτ²r̄ ÷ (nτ² + ω²), variance = τ²ω² ÷ (nτ² + ω²) + ω²
 * (conjugate normal: Gelman et al. 2013, Bayesian Data Analysis, 2.5). Without such a year: mean 0, variance τ² + ω².
 *
 * @example retailEffect(prepared, dayNumber('2026-12-25')).mean; // -0.1
 */
export function retailEffect({ steps, retail, ratios }: Prepared, day: number): RetailEffect {
  const first = steps.days[0] ?? 0;
  const years: number[] = [];
  for (let same = day - DAYS_OF_52_WEEKS - first; same >= 0; same -= DAYS_OF_52_WEEKS) {
    const near = ratios.filter(
      (ratio, index) => Math.abs(index - same) <= NEAR && retail[index] === 1 && Number.isFinite(ratio),
    );
    if (near.length > 0) years.push(near.reduce((sum, ratio) => sum + ratio, 0) / near.length);
  }
  const [known, own] = [years.length * PLAUSIBLE_EFFECT ** 2, YEAR_TO_YEAR ** 2];
  const mean = years.reduce((sum, effect) => sum + effect, 0) / Math.max(1, years.length);
  return { mean: (known * mean) / (known + own), variance: (PLAUSIBLE_EFFECT ** 2 * own) / (known + own) + own };
}
