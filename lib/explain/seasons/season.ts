import { isAdditiveOver } from '@/lib/model/additivity';
import type { MetricId } from '@/lib/model/metric';
import { addDays, type Day, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { Vital } from '@/lib/model/report';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import type { Context } from '../context';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';

/** Preparing takes eight weeks; before twelve nobody listens, after four it is too late. */
export const EARLIEST_WEEKS = 12;
const LATEST_WEEKS = 4;
/** A season, not a good month: half as much again as an average four weeks. */
const PEAK_FACTOR = 1.5;
/** The best four weeks of the last year, a year on. */
export interface PeakAhead {
  /** First day on which they are to be expected. */
  readonly from: Day;
  readonly share: number;
  readonly value: number;
}

/**
 * The season that comes back in four to twelve weeks: the best 28 days of the last 364, when they brought
 * at least half as much again as an average 28 days. Null without a year of history, with none ahead, and for rates and
 * people, of which a season has no share.
 */
export function peakAhead(series: Series, asOf: Day): PeakAhead | null {
  const year = amountOver(series, { from: addDays(asOf, 1 - DAYS_OF_52_WEEKS), to: asOf });
  if (!year || year.value <= 0 || !isAdditiveOver(series.metric, 'date')) return null;
  let best = { from: asOf, value: 0 };
  for (let back = DAYS_OF_52_WEEKS - 1; back >= WINDOW_DAYS - 1; back--) {
    const from = addDays(asOf, -back);
    const value = amountOver(series, { from, to: addDays(from, WINDOW_DAYS - 1) })?.value ?? 0;
    if (value > best.value) best = { from, value };
  }
  const from = addDays(best.from, DAYS_OF_52_WEEKS);
  const weeks = daysBetween(asOf, from) / 7;
  const isPeak = best.value >= (PEAK_FACTOR * year.value * WINDOW_DAYS) / DAYS_OF_52_WEEKS;
  if (!isPeak || weeks < LATEST_WEEKS || weeks > EARLIEST_WEEKS) return null;
  return { from, share: best.value / year.value, value: best.value };
}

/** What the season ahead brings, as figures; null without one. */
export function seasonAheadOf({ snapshot }: Context, metric: MetricId): Vital['seasonAhead'] | null {
  const series = seriesOf(snapshot, metric);
  const peak = series && peakAhead(series, snapshot.asOf);
  if (!peak) return null;
  const lastYear = addDays(peak.from, -DAYS_OF_52_WEEKS);
  const ask = { metric, period: { from: lastYear, to: addDays(lastYear, WINDOW_DAYS - 1) } };
  return {
    peak: figureOf(snapshot, peak.value, { ...ask, method: 'best 28 of the last 364 days' }),
    peakShare: figureIn(snapshot, 'rate', peak.share, { ...ask, method: 'best 28 of the last 364 days' }),
    peakInDays: figureIn(snapshot, 'days', daysBetween(snapshot.asOf, peak.from), { ...ask, method: 'a year on' }),
  };
}
