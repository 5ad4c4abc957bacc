import { Z90 } from '@/lib/explain/noise';
import { crossValidated } from './cross-validation';
import type { Panel, Span } from './panel';
import { logRatio, type PlaceboRecord, recordOf } from './placebo';
import { controlled, drift, lastYear, levelOf, type Prediction, type Predictor } from './predictors';
import { student95 } from './student';

/** A record without any error (a constant past) still leaves this much open. */
const NARROWEST = 1e-6;

/** What one method says of a window, and how far to believe it. */
export interface Opinion {
  /** log(actual / what would have been) over the window. */
  readonly log: number;
  readonly half: number;
  readonly predicted: Prediction;
}

interface Method {
  readonly predictor: Predictor;
  /** How wrong it was where nothing was done. */
  readonly record: (panel: Panel, span: Span) => PlaceboRecord | null;
}

const inThePast = (predictor: Predictor): Method => ({
  predictor,
  record: (panel, span) => recordOf(panel, span, predictor),
});
const REGRESSIONS = (['log', 'level'] as const).flatMap((scale) =>
  [0.01, 0.1, 1, 10].map((penalty) => ({ scale, penalty })),
);

/** Every way to say what would have been. */
const METHODS: readonly Method[] = [
  ...[levelOf(1), levelOf(2), drift, lastYear].map(inThePast),
  ...REGRESSIONS.map(({ scale, penalty }) => inThePast(controlled(scale, penalty, true))),
  ...REGRESSIONS.map(({ scale, penalty }) => ({
    predictor: controlled(scale, penalty, false),
    record: (panel: Panel, span: Span) => crossValidated(panel, span, scale, penalty),
  })),
];

/** What every method that can speak says, with the half width that its record allows. */
export function opinionsOn(panel: Panel, span: Span): Opinion[] {
  return METHODS.flatMap(({ predictor, record: read }) => {
    const predicted = predictor(panel, span);
    const log = logRatio(panel, span, predicted);
    const record = log === null ? null : read(panel, span);
    return predicted && log !== null && record ? [{ log, half: halfWidth(record), predicted }] : [];
  });
}

/**
 * One opinion out of many: weighted by (narrowest / own half width)⁸, so that those nearly as good as the best
 * count and the others do not. Where they disagree, the interval widens by their spread.
 */
export function consensus(opinions: readonly Opinion[]): Opinion | null {
  const [best] = opinions.toSorted((a, b) => a.half - b.half);
  if (!best) return null;
  const weights = opinions.map(({ half }) => (best.half / half) ** 8);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const averaged = (of: (opinion: Opinion) => number) =>
    opinions.reduce((sum, opinion, i) => sum + of(opinion) * (weights[i] ?? 0), 0) / total;
  const log = averaged((opinion) => opinion.log);
  const spread = averaged((opinion) => (opinion.log - log) ** 2);
  return { log, half: Math.sqrt(averaged(({ half }) => half * half) + Z90 ** 2 * spread), predicted: best.predicted };
}

const halfWidth = ({ error, independent }: PlaceboRecord) =>
  Math.max(NARROWEST, student95(independent) * error * Math.sqrt(1 + 1 / independent));
