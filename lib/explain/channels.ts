/** What each channel brought in the month, and what of it moved. */
import { figureOf } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import { type Comparison, monthComparison } from '@/lib/measure/comparison';
import { hasFewEvents } from '@/lib/measure/few-events';
import { firstObservedDay, isWhole } from '@/lib/measure/last-window';
import { lostPeriodsOf } from '@/lib/measure/lost/lost-periods';
import { isNamed, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { conversionOf } from '@/lib/measure/vital-metrics';
import { isAdditiveOver } from '@/lib/model/additivity';
import { metricOf, type MetricId } from '@/lib/model/metric';
import { lastCompleteMonth, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { ChannelMonth } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { interval } from '@/lib/statistics/interval';
import { type SegmentChange, segmentChanges, sureChanges } from './attribution/segment-changes';
import type { Context } from './context';
import { OTHERS } from './findings/segments';

const CHANNEL = 'sessionDefaultChannelGroup' as const;
/** A page has room for six lines, of which the last holds all smaller channels together. */
const MOST = 5;
/** Of those that surely moved, by what they bring and by their visits. */
const MOST_MOVED = 2;

type Reading = Pick<Context, 'snapshot' | 'diagnoses' | 'outcome'>;

/** A channel's sums of one metric; `before` is null where the month is compared with none. */
interface Sums extends Omit<SegmentChange, 'before' | 'contribution'> {
  readonly before: number | null;
  readonly isSure: boolean;
}

/**
 * The channels of the last complete calendar month, those first that bring most of what the property lives on: visits,
 * conversion and result, beside the same month a year before where both were read whole. A change is sure where it is
 * beyond the channel's own noise (`sureChanges`). All but the five largest, and those that surely moved most, are one line. Without results where
 * these are too few to be parted, and where days of them were lost. Empty where channels are not read by day, and where visits
 * were lost on days of the month.
 *
 * @example channelsOfMonth(context)[0]?.channel // 'Organic Search'
 */
export function channelsOfMonth({ snapshot, diagnoses, outcome }: Reading): ChannelMonth[] {
  const table = tableBy(snapshot, CHANNEL);
  const month = coveredBy(snapshot);
  const lost = lostPeriodsOf('sessions', snapshot, diagnoses);
  const lostResults = lostPeriodsOf(outcome, snapshot, diagnoses);
  if (table?.step !== 'day' || !isWhole(month, lost)) return [];
  const comparison = monthComparison(snapshot, lost);
  const visits = sumsOf(table, 'sessions', month, comparison);
  const isThin = hasFewEvents(snapshot, outcome, month) || !isWhole(month, lostResults);
  const hasResult = outcome !== 'sessions' && isAdditiveOver(outcome, CHANNEL) && !isThin;
  const result = hasResult ? sumsOf(table, outcome, month, monthComparison(snapshot, [...lost, ...lostResults])) : [];
  if (visits.length < 2 || hasFewEvents(snapshot, 'sessions', month)) return [];
  const ranked = result.length > 0 ? result : visits;
  const named = chosen(ranked, visits);
  const rest = ranked.map(({ segment }) => segment).filter((segment) => !named.includes(segment));
  const conversion = isThin ? null : conversionOf(snapshot);
  const line = (channel: string, pick: (segment: string) => boolean): ChannelMonth[] => {
    const ask = { table, channel, month, comparison, snapshot };
    const of = (sums: readonly Sums[], metric: MetricId) =>
      partOf(together(sums.filter(({ segment }) => pick(segment))), metric, ask);
    const visited = of(visits, 'sessions');
    return visited
      ? [
          {
            channel,
            visits: visited,
            conversion: conversion && conversionFigure(conversion, pick, ask),
            outcome: result.length > 0 ? of(result, outcome) : null,
          },
        ]
      : [];
  };
  return [
    ...named.flatMap((channel) => line(channel, (segment) => segment === channel)),
    ...line(rest.length === 1 && rest[0] ? rest[0] : OTHERS, (segment) => !named.includes(segment)),
  ];
}

/** The last complete month; all days that were read of a property that is younger. */
function coveredBy(snapshot: Snapshot): Period {
  const month = lastCompleteMonth(snapshot.asOf);
  const first = firstObservedDay(snapshot);
  return first !== null && first > month.from ? { from: first, to: snapshot.asOf } : month;
}

/** The largest, and those that surely moved, in the order of what they bring. */
function chosen(ranked: readonly Sums[], visits: readonly Sums[]): string[] {
  const isChannel = ({ segment }: Sums) => isNamed(segment);
  const moversIn = (sums: readonly Sums[]) =>
    sums
      .filter((each) => isChannel(each) && each.isSure)
      .toSorted((a, b) => movement(b) - movement(a))
      .slice(0, MOST_MOVED);
  const large = ranked.filter(isChannel).toSorted((a, b) => size(b) - size(a));
  const kept = new Set([...moversIn(ranked), ...moversIn(visits), ...large].map(({ segment }) => segment));
  const brings = (segment: string) => ranked.find((each) => each.segment === segment)?.after ?? 0;
  return [...kept].slice(0, MOST).toSorted((a, b) => brings(b) - brings(a));
}

/** What a channel brings, or brought when it brought more. */
const size = ({ after, before }: Sums) => Math.max(after, before ?? after);

const movement = ({ after, before }: Sums) => Math.abs(after - (before ?? after));

function sumsOf(table: SegmentTable, metric: MetricId, month: Period, comparison: Comparison | null): Sums[] {
  if (comparison && table.start <= comparison.before.from) {
    const changes = segmentChanges(table, metric, comparison);
    const sure = new Set(sureChanges(changes));
    return changes.map((change) => ({ ...change, isSure: sure.has(change) }));
  }
  return segmentSeries(table, metric).flatMap(({ segment, series }) => {
    const amount = amountOver(series, month);
    return amount ? [{ segment, after: amount.numerator, before: null, sigma: null, isSure: false }] : [];
  });
}

/** Several channels as one: sums add up; whether their sum moved beyond noise was not looked at. */
function together(sums: readonly Sums[]): Omit<Sums, 'segment'> | null {
  const [first, ...others] = sums;
  if (!first || others.length === 0) return first ?? null;
  return others.reduce<Omit<Sums, 'segment'>>(
    (sum, each) => ({
      after: sum.after + each.after,
      before: sum.before === null || each.before === null ? null : sum.before + each.before,
      sigma: null,
      isSure: false,
    }),
    first,
  );
}

interface Ask extends Pick<Reading, 'snapshot'> {
  readonly table: SegmentTable;
  readonly channel: string;
  readonly month: Period;
  readonly comparison: Comparison | null;
}

const sourceOf = (metric: MetricId, { table, channel }: Ask) => ({
  metric,
  dimension: CHANNEL,
  from: table.provenance,
  ...(channel === OTHERS ? ({ method: 'all other segments' } as const) : { segment: channel }),
});

function partOf(sums: Omit<Sums, 'segment'> | null, metric: MetricId, ask: Ask): ChannelMonth['visits'] | null {
  if (!sums) return null;
  const { snapshot, month, comparison } = ask;
  const { after, before, sigma, isSure } = sums;
  const source = sourceOf(metric, ask);
  return {
    value: figureOf(snapshot, after, { ...source, period: month }),
    yearBefore:
      before === null || !comparison ? null : figureOf(snapshot, before, { ...source, period: comparison.before }),
    change:
      before === null
        ? null
        : figureOf(snapshot, after - before, {
            ...source,
            period: month,
            method: 'difference',
            ...(sigma === null ? {} : { interval: interval(after - before, sigma) }),
          }),
    isSure,
  };
}

/** A rate from the sums of its channels. */
function conversionFigure(rate: MetricId, pick: (segment: string) => boolean, ask: Ask): Figure | null {
  const { table, month, snapshot } = ask;
  const sums = (metricOf(rate).of ?? []).map((part) =>
    segmentSeries(table, part)
      .filter(({ segment }) => pick(segment))
      .flatMap(({ series }) => amountOver(series, month)?.numerator ?? [])
      .reduce((sum, each) => sum + each, 0),
  );
  const [top = 0, bottom = 0] = sums;
  return bottom > 0 ? figureOf(snapshot, top / bottom, { ...sourceOf(rate, ask), period: month }) : null;
}
