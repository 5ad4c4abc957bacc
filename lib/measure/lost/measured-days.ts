import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { stretches } from './missing-days';

/**
 * The days of an outage of visits on which a metric was not measured either: orders may go on where visits are not
 * counted, and what they came to is known.
 *
 * @param own the base metrics that it is made of
 */
export function unmeasuredWithin(outage: Period, own: readonly MetricId[], { totals }: Snapshot): Period[] {
  const length = daysBetween(outage.from, outage.to) + 1;
  const isLost = Array.from({ length }, (_, at) => {
    const day = addDays(outage.from, at);
    return !own.every((metric) => hasFigure(totals[metric], day));
  });
  return stretches(isLost).map(({ from, to }) => ({ from: addDays(outage.from, from), to: addDays(outage.from, to) }));
}

function hasFigure(series: Snapshot['totals'][MetricId], day: Day): boolean {
  return series !== undefined && Boolean(series.numerator[daysBetween(series.start, day)]);
}
