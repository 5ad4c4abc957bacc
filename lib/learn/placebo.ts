import { meansOver, type Panel, type Span } from './panel';
import type { Prediction, Predictor } from './predictors';

/** Enough to know a spread; more would only cost time. */
const MOST_PLACEBOS = 48;

/** What a predictor said of the past, where nothing was done. */
export interface PlaceboRecord {
  /** Root mean square of log(actual / predicted) over a window: bias and spread together. */
  readonly error: number;
  /** How many of these errors are independent. */
  readonly independent: number;
}

/** log(actual / predicted) over a span; null where either cannot be told or is not positive. */
export function logRatio(panel: Panel, span: Span, predicted: Prediction | null): number | null {
  const means = predicted && meansOver(panel, span, predicted);
  return means && means.own.value > 0 && means.said.value > 0 ? Math.log(means.own.value / means.said.value) : null;
}

/**
 * Placebo in time: pretends that the change came earlier, again and again, in windows as long as the real
 * one, and notes how wrong the predictor was each time. Nothing was done then, so every "effect" found is
 * error. Windows overlap; null with under two that do not.
 */
export function recordOf(panel: Panel, real: Span, predictor: Predictor): PlaceboRecord | null {
  const length = real.end - real.from;
  const step = Math.max(1, Math.floor(length / 4));
  let [squares, count, earliest] = [0, 0, real.from];
  for (let end = real.from; end - length > 0 && count < MOST_PLACEBOS; end -= step) {
    const span = { from: end - length, end };
    const error = logRatio(panel, span, predictor(panel, span));
    if (error === null) continue;
    squares += error * error;
    count++;
    earliest = span.from;
  }
  const independent = Math.floor((real.from - earliest) / length);
  return independent < 2 ? null : { error: Math.sqrt(squares / count), independent };
}
