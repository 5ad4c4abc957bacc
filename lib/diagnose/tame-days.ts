import type { LogRatios } from './log-ratios';
import type { Steps } from './calendar-fill';

/**
 * Standard deviations beyond which a day counts only as this far out: Huber's (1964, Annals of Mathematical Statistics
 * 35, 73) two, where one day in twenty of normal noise is touched and a burst cannot carry its week.
 */
const REACH = 2;

/**
 * The steps with every wild amount pulled back to two robust deviations from its ordinary level (winsorised). Trends
 * and steps of the level pass through, as the ordinary level follows them.
 *
 * @example tameDays(steps, expected, logRatios(steps, expected, retail)).amount[0]; // 2026
 */
export function tameDays(steps: Steps, expected: Float64Array, { values, noise }: LogRatios): Steps {
  const amount = steps.amount.map((value, index) => {
    const ratio = values[index] ?? Number.NaN;
    return Math.abs(ratio) > REACH * noise
      ? (expected[index] ?? 0) * Math.exp(Math.sign(ratio) * REACH * noise)
      : value;
  });
  return { ...steps, amount };
}
