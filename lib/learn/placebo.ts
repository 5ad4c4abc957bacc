import { meansOver, type Panel, type Span } from './panel';
import type { Prediction } from './predictors';

/** Enough to know a spread; more would only cost time. */
const MOST_PLACEBOS = 48;
/** Fewer windows side by side leave their spread to chance. */
const ENOUGH_WINDOWS = 4;

/** Stretches of the past in which nothing was done, newest first. They overlap. */
export interface Placebos {
  readonly windows: readonly Span[];
  /** Whether they are shorter than the real window, so that only what does not wander off with time can be tried. */
  readonly areShort: boolean;
}

/**
 * Placebo in time (Abadie 2021, Journal of Economic Literature 59:391): where to pretend that the change came
 * earlier. Windows as long as the real one, a quarter of it apart. Where the past does not hold four of them side
 * by side and there are controls, windows of a quarter of the past: what is left over a regression on controls comes
 * back to its mean, and a longer mean of such errors varies no more than a shorter one.
 */
export function placebosFor({ controls }: Panel, real: Span): Placebos {
  const length = real.end - real.from;
  const areShort = controls > 0 && real.from < ENOUGH_WINDOWS * length;
  const width = areShort ? Math.max(1, Math.floor(real.from / ENOUGH_WINDOWS)) : length;
  const step = Math.max(1, Math.floor(width / 4));
  const count = Math.min(MOST_PLACEBOS, Math.max(0, 1 + Math.floor((real.from - width) / step)));
  const windows = Array.from({ length: count }, (_, i) => {
    const end = real.from - i * step;
    return { from: end - width, end };
  });
  return { windows, areShort };
}

/** log(actual / predicted) over a span; null where either cannot be told or is not positive. */
export function logRatio(panel: Panel, span: Span, predicted: Prediction | null | undefined): number | null {
  const means = predicted ? meansOver(panel, span, predicted) : null;
  return means && means.own.value > 0 && means.said.value > 0 ? Math.log(means.own.value / means.said.value) : null;
}

/** How many of some windows, newest first, do not overlap. */
export function apart(windows: readonly Span[]): number {
  let [count, earliest] = [0, Infinity];
  for (const { from, end } of windows) {
    if (end > earliest) continue;
    count++;
    earliest = from;
  }
  return count;
}

export const overlap = (a: Span, b: Span) => a.from < b.end && b.from < a.end;
