/** The figures of the pace finding, each group with where it comes from. */
import { isAdditiveOver, isRederivedOver } from '@/lib/model/additivity';
import type { Method } from '@/lib/model/method';
import { addDays, DAYS_A_MONTH, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { metricOf, type MetricId } from '@/lib/model/metric';
import type { Estimate, Figure } from '@/lib/model/quantity';
import { type Target, TargetReading } from '@/lib/model/target';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Context } from '../context';
import { leverPasts } from './lever-pasts';
import { figureIn, figureOf } from '@/lib/measure/figures';
import type { ReadingOutlook, TargetOutlook } from './target-outlook';
import type { TargetReadings } from './target-readings';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';

type Figures = Record<string, Figure>;

const READ_AS: Readonly<Record<TargetReading, Method>> = {
  runRate: 'target read as a run rate',
  lastTwelveMonths: 'target read as the sum of its last twelve months',
  cumulative: 'target read as the sum of all its months',
};

/**
 * What each reading asks for from the start; a rate is not summed over months, so it has the first alone. `openReadings`
 * counts those between which nobody has chosen yet, where there are several.
 */
export function readingFigures(
  { snapshot, window: period }: Context,
  { metric, reading: agreed }: Target,
  readings: TargetReadings,
  chosen: TargetReading,
): Figures {
  const figures: Figures = {};
  const isRate = metricOf(metric).kind === 'rate';
  for (const reading of isRate ? (['runRate'] as const) : TargetReading.options) {
    const growth = readings[reading];
    if (growth === null) continue;
    figures[reading] = figureIn(snapshot, 'growth-per-month', growth, { metric, period, method: READ_AS[reading] });
  }
  const asked = figures[chosen] ?? figures['runRate'];
  const count = Object.keys(figures).length;
  if (agreed === undefined && count > 1)
    figures['openReadings'] = figureIn(snapshot, 'count', count, { metric, period, method: 'set by the person' });
  return asked ? { ...figures, asked } : figures;
}

/** Where each reading stands: still needed, at the end, and how likely. */
export function outlookFigures(
  { snapshot, window: period }: Context,
  { metric }: Target,
  outlook: TargetOutlook | null,
  chosen: TargetReading,
): Figures {
  const figures: Figures = {};
  for (const reading of TargetReading.options) {
    const { atEnd, needed, chance } = outlook?.[reading] ?? {};
    if (!atEnd || chance === undefined) continue;
    const method = READ_AS[reading];
    figures[`${reading}AtEnd`] = figureOf(snapshot, atEnd.estimate, {
      metric,
      period,
      interval: atEnd,
      method: 'forecast, then the present pace',
    });
    figures[`${reading}Chance`] = figureIn(snapshot, 'rate', chance, {
      metric,
      period,
      method: 'share of the forecast',
    });
    if (needed !== null && needed !== undefined)
      figures[`${reading}FromNow`] = figureIn(snapshot, 'growth-per-month', needed, { metric, period, method });
  }
  const [needed, chance] = [figures[`${chosen}FromNow`], figures[`${chosen}Chance`]];
  return { ...figures, ...(needed ? { needed } : {}), ...(chance ? { chance } : {}) };
}

/** The target as the person set it. */
export function targetFigures({ snapshot, window }: Context, { metric, from, to, months, startsOn }: Target): Figures {
  const ask = { metric, period: window, method: 'set by the person' } as const;
  const monthsLeft = Math.max(0, months - daysBetween(startsOn, snapshot.asOf) / DAYS_A_MONTH);
  const year = lastYear(snapshot, metric);
  return {
    from: figureOf(snapshot, from, ask),
    to: figureOf(snapshot, to, ask),
    months: figureIn(snapshot, 'count', months, ask),
    monthsLeft: figureIn(snapshot, 'count', monthsLeft, { ...ask, method: 'calendar' }),
    ...(year === null ? {} : { lastYear: figureOf(snapshot, year, { ...ask, method: 'last 364 days' }) }),
  };
}

/** The amount at the end of the target's time, as the chosen reading has it. */
export function projectedFigure(
  { snapshot, window: period }: Context,
  { metric, months, startsOn }: Target,
  present: Estimate | null,
  chosen: ReadingOutlook | null,
): Figures {
  const figure = (interval: Estimate, method: Method) => ({
    projected: figureOf(snapshot, interval.estimate, { metric, period, interval, method }),
  });
  if (chosen) return figure(chosen.atEnd, 'forecast, then the present pace');
  const year = lastYear(snapshot, metric);
  if (year === null || !present) return {};
  const monthsLeft = Math.max(0, months - daysBetween(startsOn, snapshot.asOf) / DAYS_A_MONTH);
  const grown = (rate: number) => year * (1 + rate) ** monthsLeft;
  const { estimate, low, high, level } = present;
  const end = { estimate: grown(estimate), low: grown(low), high: grown(high), level };
  return figure(end, 'last 364 days, grown at the present pace');
}

/** How far each lever lies below its own best year. */
export function leverFigures({ snapshot }: Context, { metric: outcome }: Target): Figures {
  const period = { from: addDays(snapshot.asOf, 1 - DAYS_OF_52_WEEKS), to: snapshot.asOf };
  const method = 'best year beside the last';
  return Object.fromEntries(
    leverPasts(snapshot, outcome).map(({ metric, now, best }) => [
      `${metric}Gap`,
      figureIn(snapshot, 'change', best / now - 1, { metric, period, method }),
    ]),
  );
}

/** Null for people: a yearly sum of daily users counts the same person again and again. */
function lastYear(snapshot: Snapshot, metric: MetricId): number | null {
  if (!isAdditiveOver(metric, 'date') && !isRederivedOver(metric, 'date')) return null;
  const series = seriesOf(snapshot, metric);
  const to = snapshot.asOf;
  const year = series && amountOver(series, { from: addDays(to, 1 - DAYS_OF_52_WEEKS), to });
  return year?.value ?? null;
}
