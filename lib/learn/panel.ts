export type Values = readonly (number | null)[];

/** Controls multiply the metric, or add to it: both are tried, and the past decides. */
export type Scale = 'log' | 'level';

/** One step as the regression sees it: the controls and the weekday, and the metric where it is known. */
export interface Datum {
  readonly row: Float64Array;
  readonly target: number | null;
}

/** What an effect is judged on: one metric step by step, with what it may be compared with. */
export interface Panel {
  /** Null is a step without an answer. */
  readonly values: Values;
  /** For a rate: what each value is a share of. Null for an amount, whose steps add up. */
  readonly weights: Values | null;
  /** Number of series that the change did not touch. */
  readonly controls: number;
  /** Each step as a regression on the controls sees it; null where something is missing. */
  readonly data: Readonly<Record<Scale, readonly (Datum | null)[]>>;
  /** Steps after which the short season comes back: 7 days, or none. */
  readonly season: number;
  /** Steps after which the year comes back. */
  readonly year: number;
  /** Steps of about four weeks: what counts as recent. */
  readonly recent: number;
}

/** Steps `from` to `end` (excluded) of a panel. */
export interface Span {
  readonly from: number;
  readonly end: number;
}

/** A mean, and the steps that it rests on. */
export interface Mean {
  readonly value: number;
  readonly steps: number;
}

/**
 * The weighted mean over those steps of a span at which the panel's own value and `said(step)` are both
 * known: of what was said, and of what was. For an amount every step weighs the same. Null without any.
 */
export function meansOver(
  panel: Panel,
  { from, end }: Span,
  said: (step: number) => number | null,
): { own: Mean; said: Mean } | null {
  let [own, theirs, weights, steps] = [0, 0, 0, 0];
  for (let i = Math.max(0, from); i < end; i++) {
    const value = panel.values[i] ?? null;
    const weight = panel.weights === null ? 1 : (panel.weights[i] ?? null);
    const other = said(i);
    if (value === null || weight === null || other === null) continue;
    own += weight * value;
    theirs += weight * other;
    weights += weight;
    steps++;
  }
  if (weights <= 0) return null;
  return { own: { value: own / weights, steps }, said: { value: theirs / weights, steps } };
}
