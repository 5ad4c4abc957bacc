/**
 * ∫ e^(λt) dt from `from` to `to` (months, of either sign): what a level of one amounts to while it grows by λ (log units
 * a month).
 *
 * @example grownOver(0, 0, 12); // 12
 */
export function grownOver(growth: number, from: number, to: number): number {
  // Below this the quotient is lost in rounding, and the limit is exact to 1e-9.
  if (Math.abs(growth) < 1e-9) return to - from;
  return (Math.exp(growth * to) - Math.exp(growth * from)) / growth;
}

/** From nothing left after a month to twenty times as much a month: beyond, a figure would only look exact. */
const RANGE = { low: -5, high: 3 };
const STEPS = 60;

/**
 * The growth a month (not its logarithm) at which a rising amount reaches `to`, by bisection of the log growth between
 * e^−5 and e^3 a month; `amount` takes the log growth a month. Null where it is reached at any growth, or at none.
 *
 * @example rateReaching((growth) => 100 * Math.exp(12 * growth), 200); // 0.05946: 200 after twelve months
 */
export function rateReaching(amount: (logGrowth: number) => number, to: number): number | null {
  let { low, high } = RANGE;
  if (amount(low) >= to || amount(high) < to) return null;
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (amount(middle) < to) low = middle;
    else high = middle;
  }
  return Math.expm1((low + high) / 2);
}
