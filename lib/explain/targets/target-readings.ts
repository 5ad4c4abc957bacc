import type { Target, TargetReading } from '@/lib/model/target';

/** The growth a month that a target asks for, in each meaning that the sentence can have. */
export interface TargetReadings {
  /** The last month, taken twelve times, is the target. */
  readonly runRate: number;
  /** The last twelve months add up to the target; null for a target of under twelve months. */
  readonly lastTwelveMonths: number | null;
  /** All months together add up to the target. */
  readonly cumulative: number;
}

/**
 * "From 3 M€ to 10 M€ in 24 months", read three ways, as growth a month from a level start of
 * `from / 12` a month. Run-rate: (to / from)^(1 / months) − 1. The other two solve
 * Σ (from / 12) (1 + g)^k = to over the last twelve months, or over all of them (bisection to 1e-12).
 * Null when either amount is not positive or there is no whole month.
 *
 * @example targetReadings({ metric: 'totalRevenue', from: 3e6, to: 1e7, months: 24, startsOn: '2026-01-01' })
 * // { runRate: 0.0514, lastTwelveMonths: 0.0659, cumulative: 0.0388 }, growth a month
 */
export function targetReadings({ from, to, months }: Target): TargetReadings | null {
  if (from <= 0 || to <= 0 || months < 1) return null;
  const monthly = from / 12;
  return {
    runRate: (to / from) ** (1 / months) - 1,
    lastTwelveMonths: months < 12 ? null : growthFor(to / monthly, months - 11, months),
    cumulative: growthFor(to / monthly, 1, months),
  };
}

/** The mildest of the yearly readings stands in before anybody has chosen one. */
const USUAL_READING: TargetReading = 'runRate';

/** The reading that was agreed on, where the target has it; otherwise the usual one. */
export function chosenReading({ reading = USUAL_READING }: Target, readings: TargetReadings): TargetReading {
  return readings[reading] === null ? USUAL_READING : reading;
}

/** The g for which Σ (1 + g)^k, k = first … last, is `sum`. */
function growthFor(sum: number, first: number, last: number): number {
  let [low, high] = [-0.999_999, 100];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    let total = 0;
    for (let k = first; k <= last; k++) total += (1 + middle) ** k;
    if (total < sum) low = middle;
    else high = middle;
    if (middle === low && middle === high) break;
  }
  return (low + high) / 2;
}
