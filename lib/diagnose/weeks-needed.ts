/**
 * Weeks of further data until an interval of half-width `half` could decide, if growth stays at `estimate`: it must
 * shrink to |estimate| (then it excludes zero) or to margin − |estimate| (then it lies within ±margin), whichever is
 * wider. The standard error of a slope falls with the 3/2 power of the length of its regime (its variance is that of
 * the noise over Σ(t − t̄)², which grows as length³), so the length must grow by (half ÷ wanted)^⅔. A rough guide:
 * whole weeks, at least 1.
 *
 * @example weeksStillNeeded({ half: 0.02, estimate: 0.01, margin: 0.01, regimeWeeks: 20 }); // 12
 */
export function weeksStillNeeded(state: {
  readonly half: number;
  readonly estimate: number;
  readonly margin: number;
  readonly regimeWeeks: number;
}): number {
  const size = Math.abs(state.estimate);
  const wanted = Math.max(size, state.margin - size);
  if (!(wanted > 0) || !(state.half > 0)) return 1;
  const growth = (state.half / wanted) ** (2 / 3);
  return Math.max(1, Math.ceil(state.regimeWeeks * (growth - 1)));
}
