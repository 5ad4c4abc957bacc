import type { Reading } from '@/lib/measure/last-window';
import { amountOver } from '@/lib/measure/amount';
import type { Figure } from '@/lib/model/quantity';
import type { MeasurementPlan } from '@/lib/model/recommendation';
import type { Snapshot } from '@/lib/model/snapshot';
import { smallestVisibleChange, seriesFor } from '@/lib/measure/visible-change';

type Subject = Pick<MeasurementPlan, 'metric' | 'dimension' | 'segment'>;

/** A quarter and a half longer than planned; beyond that another season is judged with the action. */
const LONGER = [1.25, 1.5];

/**
 * The window over which an action is judged, with the smallest change that it shows: the planned one where that shows the
 * `least` change hoped for, or where nothing is hoped for in figures; otherwise the first longer one that does; the planned
 * one again where none does, and the plan then says what it cannot show.
 *
 * @example windowShowing(0.15, 56, conversionOfMobile, snapshot) // { windowDays: 70, smallestVisibleChange: 0.1 }
 */
export function windowShowing(
  least: number | null,
  plannedDays: number,
  { metric, dimension, segment }: Subject,
  snapshot: Snapshot,
): Pick<MeasurementPlan, 'windowDays' | 'smallestVisibleChange'> {
  const over = (windowDays: number) => ({
    windowDays,
    smallestVisibleChange: smallestVisibleChange(snapshot, metric, dimension, segment, windowDays),
  });
  const planned = over(plannedDays);
  const shows = ({ smallestVisibleChange: smallest }: typeof planned) =>
    least !== null && smallest !== null && smallest <= least;
  if (least === null || planned.smallestVisibleChange === null || shows(planned)) return planned;
  const longer = LONGER.map((factor) => over(7 * Math.round((plannedDays * factor) / 7)));
  return longer.find(shows) ?? planned;
}

/** One end of the effect to hope for in a month, as a share of the last four weeks of what it is judged on; null where unknown. */
export function shareHoped(
  end: Figure | undefined,
  { metric, dimension, segment }: Subject,
  { snapshot, window }: Reading,
): number | null {
  if (!end) return null;
  const series = seriesFor(snapshot, end.unit === 'currency' ? 'totalRevenue' : metric, dimension, segment);
  const amount = series && amountOver(series, window);
  return amount && amount.value > 0 ? end.value / amount.value : null;
}
