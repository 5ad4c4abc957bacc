import { type Day, daysBetween } from '@/lib/model/day';
import { type Metric, metricOf, type MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Series } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';

type Values = readonly (number | null)[];

/**
 * One metric over consecutive days (or weeks, in a weekly table) as sums that combine: a rate is
 * carried as its two sums, so that a longer stretch is re-derived and never averaged.
 */
export interface Track {
  readonly metric: MetricId;
  readonly start: Day;
  /** Days a step. */
  readonly step: 1 | 7;
  readonly numerator: Values;
  /** Null for an amount. */
  readonly denominator: Values | null;
  /** Distinct people add up over nothing: a stretch gets their daily mean. */
  readonly people: boolean;
}

/** What a track says over a stretch of days. */
export interface Amount {
  /** Sum, rate, or daily mean of people. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly daysObserved: number;
}

/** The track of a whole property; null for a metric that it does not have. */
export function trackOf(snapshot: Snapshot, metric: MetricId): Track | null {
  const known = metricOf(metric);
  const [numerator, denominator] = known?.of ?? [];
  const top = numerator === undefined ? undefined : snapshot.totals[numerator];
  const bottom = denominator === undefined ? undefined : snapshot.totals[denominator];
  if (known && top && bottom) return ratioOf(known, top, bottom);
  const series = snapshot.totals[metric];
  return series ? trackOfSeries(series) : null;
}

function ratioOf(known: Metric, top: Series, bottom: Series): Track {
  const start = top.start > bottom.start ? top.start : bottom.start;
  const numerator = top.values.slice(daysBetween(top.start, start));
  const denominator = wholeOf(known, numerator, bottom.values.slice(daysBetween(bottom.start, start)));
  return { metric: known.id, start, step: 1, numerator, denominator, people: false };
}

/** What a rate is a share of: its second sum, with the first put back where Google has taken it off. */
function wholeOf({ ofGross }: Metric, numerator: Values, denominator: Values): Values {
  if (ofGross !== true) return denominator;
  return denominator.map((left, i) => {
    const taken = numerator[i] ?? null;
    return left === null || taken === null ? null : left + taken;
  });
}

function trackOfSeries(series: Series): Track {
  const { metric, start, values, denominators } = series;
  const people = metricOf(metric)?.kind === 'people';
  if (series.kind !== 'rate') return { metric, start, step: 1, numerator: values, denominator: null, people };
  const weights = denominators ?? values.map((value) => (value === null ? null : 1));
  const numerator = values.map((value, i) => {
    const weight = weights[i] ?? null;
    return value === null || weight === null ? null : value * weight;
  });
  return { metric, start, step: 1, numerator, denominator: weights, people };
}

type Row = SegmentTable['rows'][number];

/**
 * The track of one row of a segment table; null for a metric that the table does not have, and for people, of whom a
 * row could not be added to another.
 */
export function trackOfRow(table: SegmentTable, row: Row, metric: MetricId): Track | null {
  const known = metricOf(metric);
  if (known?.of) {
    const ratio = ratioOfRow(table, row, metric, known.of);
    return ratio?.denominator ? { ...ratio, denominator: wholeOf(known, ratio.numerator, ratio.denominator) } : null;
  }
  const values = row.metrics[metric];
  return values && known?.kind !== 'people' ? trackOfSteps(table, metric, values, null) : null;
}

/** The track of a rate that is made of two columns of a row; null where the row lacks one of them. */
export function ratioOfRow(
  table: SegmentTable,
  row: Row,
  metric: MetricId,
  [numerator, denominator]: readonly [numerator: MetricId, denominator: MetricId],
): Track | null {
  const [top, bottom] = [row.metrics[numerator], row.metrics[denominator]];
  return top && bottom ? trackOfSteps(table, metric, top, bottom) : null;
}

/** Values on the steps of a table as a track. */
export function trackOfSteps(
  { step, start }: SegmentTable,
  metric: MetricId,
  numerator: Values,
  denominator: Values | null,
): Track {
  return { metric, start, step: step === 'day' ? 1 : 7, numerator, denominator, people: false };
}

/**
 * Sums a track over a period: counts and money are added, a rate is the quotient of its two sums,
 * people are the mean of the observed days. Null when the track does not reach over the whole period,
 * holds no observed day there, or a rate's denominator is zero.
 *
 * @example amountOver(sessions, { from: '2026-03-01', to: '2026-03-28' })?.value // 28 days of sessions
 */
export function amountOver(track: Track, period: Period): Amount | null {
  const first = Math.ceil(daysBetween(track.start, period.from) / track.step);
  const end = Math.floor((daysBetween(track.start, period.to) + 1) / track.step);
  if (first < 0 || end > track.numerator.length) return null;
  return amountOfSteps(track, first, end);
}

function amountOfSteps(track: Track, first: number, end: number): Amount | null {
  let numerator = 0;
  let denominator = 0;
  let observed = 0;
  for (let i = first; i < end; i++) {
    const top = track.numerator[i] ?? null;
    const bottom = track.denominator === null ? 1 : (track.denominator[i] ?? null);
    if (top === null || bottom === null) continue;
    numerator += top;
    denominator += bottom;
    observed++;
  }
  if (observed === 0 || denominator === 0) return null;
  const sums = { numerator, daysObserved: observed * track.step };
  if (track.people) return { ...sums, value: numerator / observed, denominator: null };
  if (track.denominator === null) return { ...sums, value: numerator, denominator: null };
  return { ...sums, value: numerator / denominator, denominator };
}

/** Consecutive blocks of `days` days, oldest first, the last ending on `end`; null where a block holds nothing. */
export function blocksOf(track: Track, days: number, end: Day): (Amount | null)[] {
  const steps = Math.max(1, Math.round(days / track.step));
  const last = Math.floor((daysBetween(track.start, end) + 1) / track.step);
  const blocks: (Amount | null)[] = [];
  for (let to = Math.min(last, track.numerator.length); to - steps >= 0; to -= steps)
    blocks.unshift(amountOfSteps(track, to - steps, to));
  return blocks;
}
