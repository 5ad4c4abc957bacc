import type { DimensionId } from '@/lib/model/dimension';
import type { FigureSubject } from '@/lib/model/finding-subject';
import { knownMetrics, type MetricId, metricOf } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import type { Method } from '@/lib/model/method';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Provenance, ReportQuery } from '@/lib/model/provenance';
import type { Estimate, Figure, Unit } from '@/lib/model/quantity';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Amount, amountOver } from './amount';
import { seriesOf } from './series';

/** What a figure was read or derived from, as far as it differs from the plain total. */
export interface FigureSource<Subject extends FigureSubject = MetricId> {
  readonly metric: Subject;
  readonly period: Period;
  readonly dimension?: DimensionId | null;
  readonly segment?: string | null;
  readonly daysObserved?: number;
  readonly method?: Method;
  /** All totals that were asked for, where the figure rests on others than its metric. */
  readonly metrics?: readonly MetricId[];
  readonly interval?: Estimate;
  /** The table's own provenance, where the rows came from a table. */
  readonly from?: Provenance;
}

/** A figure in the metric's own unit. */
export function figureOf(snapshot: Snapshot, value: number, ask: FigureSource): Figure {
  return figureIn(snapshot, unitOf(ask.metric), value, ask);
}

/** A figure in a stated unit: a change, a growth a month, a number of days. */
export function figureIn(snapshot: Snapshot, unit: Unit, value: number, ask: FigureSource<FigureSubject>): Figure {
  return {
    value,
    unit,
    ...(unit === 'currency' ? { currency: snapshot.property.currency } : {}),
    ...(ask.interval ? { interval: ask.interval } : {}),
    provenance: provenanceOf(snapshot, ask),
  };
}

/** The figure of a total over a period; null where there is nothing to read. */
export function totalFigure(snapshot: Snapshot, metric: MetricId, period: Period): Figure | null {
  const series = seriesOf(snapshot, metric);
  const amount = series && amountOver(series, period);
  if (!series || !amount) return null;
  return amountFigure(snapshot, amount, { metric, period });
}

/** The figure of an amount that was already read. What days do not add up to is a mean of daily users, and says so. */
export function amountFigure(snapshot: Snapshot, amount: Amount, ask: FigureSource): Figure {
  const { kind } = metricOf(ask.metric);
  const method: Pick<FigureSource, 'method'> = kind === 'people' ? { method: 'mean of daily users' } : {};
  return figureOf(snapshot, amount.value, { daysObserved: amount.daysObserved, ...method, ...ask });
}

/** A rate asks for its two sums: GA4 lists them, and a person can divide them again; where it lists the rate alone, for that. */
function queryOf({ metric, metrics, dimension, segment }: FigureSource<FigureSubject>): ReportQuery {
  return {
    dimensions: ['date', ...(dimension ? [dimension] : [])],
    metrics: [...(metrics ?? listedSums(metric) ?? [metric])],
    where: dimension && segment ? [{ dimension, value: segment }] : [],
  };
}

function listedSums(subject: FigureSubject): readonly MetricId[] | undefined {
  const sums = metricOf(subject)?.of;
  return sums?.some((sum) => metricOf(sum).within !== undefined) ? undefined : sums;
}

export function provenanceOf(snapshot: Snapshot, ask: FigureSource<FigureSubject>): Provenance {
  const query = queryOf(ask);
  const series = knownMetrics(query.metrics).flatMap((metric) => snapshot.totals[metric]?.provenance ?? []);
  const origins = ask.from ? [ask.from] : series;
  return {
    source: snapshot.source,
    propertyId: snapshot.property.id,
    query,
    period: ask.period,
    daysObserved: ask.daysObserved ?? observedDays(snapshot, ask),
    sampledShare: Math.min(1, ...origins.map((origin) => origin.sampledShare)),
    thresholded: origins.some((origin) => origin.thresholded),
    ...rowsHeld(snapshot, query),
    ...methodOf(ask, origins),
  };
}

/** How totals are worked out of which something was set aside. */
const SET_ASIDE: ReadonlySet<Method> = new Set(['without automated visits', 'without hosts that are not the site’s']);

/** How it was worked out; else how the rows were that it is the sum of. What it is made of may itself be an estimate. */
function methodOf(
  { method, from }: FigureSource<FigureSubject>,
  origins: readonly Provenance[],
): Pick<Provenance, 'method'> {
  const lessened = origins.find((origin) => origin.method !== undefined && SET_ASIDE.has(origin.method))?.method;
  const told = method ?? from?.method ?? lessened;
  return told === undefined ? {} : { method: told };
}

/** Of the sums of rows that do not come to the total of their own file, what they hold of it. */
function rowsHeld({ health }: Snapshot, { metrics }: ReportQuery): Pick<Provenance, 'rowsHeld'> {
  const shares = health.flatMap(({ code, severity, share, metrics: short }) =>
    code === 'rows-short' && severity === 'warn' && short.some((metric) => metrics.includes(metric))
      ? (share ?? [])
      : [],
  );
  return shares.length > 0 ? { rowsHeld: Math.min(...shares) } : {};
}

function observedDays(snapshot: Snapshot, { metric, period }: FigureSource<FigureSubject>): number {
  const known = metricOf(metric);
  const series = known ? seriesOf(snapshot, known.id) : null;
  const amount = series && amountOver(series, period);
  return amount ? Math.min(amount.daysObserved, lengthInDays(period)) : 0;
}
