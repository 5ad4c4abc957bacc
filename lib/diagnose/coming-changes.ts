import { EXPECTED, PLAUSIBLE } from './change-columns';

/**
 * Covariance that changes still to come add to log levels `first` and `second` months ahead, neither negative. Turns and
 * steps go on coming as often as a history of `months` months was expected to hold them, and as large: each is a Poisson
 * process with normal sizes, so that with rate λ = expected ÷ months and s = min(first, second)
 *
 *   turns λσ²∫₀ˢ(first − t)(second − t) dt = λσ²(first·second·s − (first + second)s²/2 + s³/3), steps λσ²s
 *
 * (Campbell's theorem: Kingman 1993, Poisson Processes, 3.2). In squared log units; 0 at the end of the history.
 *
 * @example comingChanges(2, 2, 24) ** 0.5; // 0.064: two months on, changes alone may have moved the level by 6%
 */
export function comingChanges(first: number, second: number, months: number): number {
  const sooner = Math.min(first, second);
  const moved = first * second * sooner - ((first + second) * sooner ** 2) / 2 + sooner ** 3 / 3;
  return (EXPECTED.turn * PLAUSIBLE.turn ** 2 * moved + EXPECTED.step * PLAUSIBLE.step ** 2 * sooner) / months;
}
