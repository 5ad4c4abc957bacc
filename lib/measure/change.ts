import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Estimate, Figure } from '@/lib/model/quantity';
import type { Provenance } from '@/lib/model/provenance';
import type { Comparison } from './comparison';
import { type Reading, WINDOW_DAYS } from './last-window';
import { relativeChange } from './noise';
import { amountFigure, figureIn, figureOf } from './figures';
import { type Amount, amountOver } from './amount';
import { sumsMoney } from '@/lib/model/metric-unit';
import type { Series } from '@/lib/model/series';
import { hasFewEvents, isChangeOfFew } from './few-events';
import { seriesOf } from './series';

/** One metric in both periods of a comparison. */
export interface Change {
  readonly series: Series;
  readonly before: Amount;
  readonly after: Amount;
  /** After / before − 1 with its interval; null where the noise is unknown or a value is not positive. */
  readonly relative: Estimate | null;
}

/** Reads a series in both periods; null where either holds nothing. */
export function changeOf(
  context: Pick<Reading, 'snapshot'>,
  series: Series | null,
  comparison: Comparison,
): Change | null {
  if (!series) return null;
  const before = amountOver(series, comparison.before);
  const after = amountOver(series, comparison.after);
  if (!before || !after) return null;
  return { series, before, after, relative: relativeChange(series, before, after, context.snapshot.asOf, WINDOW_DAYS) };
}

/** The same for a total of the property. */
export function totalChange(
  context: Pick<Reading, 'snapshot'>,
  metric: MetricId,
  comparison: Comparison,
): Change | null {
  return changeOf(context, seriesOf(context.snapshot, metric), comparison);
}

/** Which part of the property a change was read from; no segment for all rows of a table together. */
export interface Where {
  readonly dimension: DimensionId;
  readonly segment: string | null;
  readonly from: Provenance;
}

/**
 * The figures that every statement of a change uses: `before`, `after`, `size` (their difference) and
 * `change` (relative, with interval; left out where before is not positive: nothing has no percentage; nor have few events).
 */
export function changeFigures(
  { snapshot }: Pick<Reading, 'snapshot'>,
  change: Change,
  comparison: Comparison,
  where?: Where,
): Record<'before' | 'after' | 'size', Figure> & { change?: Figure } {
  const ask = { metric: change.series.metric, period: comparison.after, ...where };
  const { before, after } = change;
  const hasShare = before.value > 0 && !restsOnFew(snapshot, change, comparison);
  const ratio = hasShare ? after.value / before.value - 1 : null;
  const withInterval = change.relative ? { interval: change.relative } : {};
  const { daysObserved } = change.after;
  return {
    before: amountFigure(snapshot, change.before, { ...ask, period: comparison.before }),
    after: amountFigure(snapshot, change.after, ask),
    size: figureOf(snapshot, change.after.value - change.before.value, { ...ask, daysObserved, method: 'difference' }),
    ...(ratio === null
      ? {}
      : {
          change: figureIn(snapshot, 'change', ratio, {
            ...ask,
            daysObserved,
            method: 'relative change',
            ...withInterval,
          }),
        }),
  };
}

/** Whether either amount is of fewer events than a change in percent can be told of: its own, or the orders behind money. */
function restsOnFew(
  snapshot: Reading['snapshot'],
  { series: { metric }, before, after }: Change,
  comparison: Pick<Comparison, 'before' | 'after'>,
): boolean {
  if (sumsMoney(metric)) return hasFewEvents(snapshot, metric, comparison.after, comparison.before);
  return isChangeOfFew(before.numerator, after.numerator);
}
