/** What each channel brought in the month, and what of it moved. */
import { figureOf } from '@/lib/measure/figures';
import { type Amount, amountOver } from '@/lib/measure/amount';
import { type Comparison, monthComparison } from '@/lib/measure/comparison';
import { areFew, hasFewEvents } from '@/lib/measure/few-events';
import { firstObservedDay, isWhole } from '@/lib/measure/last-window';
import { lostPeriodsOf } from '@/lib/measure/lost/lost-periods';
import { relativeChange } from '@/lib/measure/noise';
import { isNamed, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { conversionOf } from '@/lib/measure/vital-metrics';
import { isAdditiveOver } from '@/lib/model/additivity';
import type { MetricId } from '@/lib/model/metric';
import { lastCompleteMonth, lengthInDays, type Period } from '@/lib/model/period';
import type { ChannelMonth } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { type Claim, chanceOfInterval } from '@/lib/statistics/false-discovery';
import { carried, interval } from '@/lib/statistics/interval';
import { chanceOf, segmentChanges } from './attribution/segment-changes';
import type { Context } from './context';
import { OTHERS } from './findings/segments';

const CHANNEL = 'sessionDefaultChannelGroup' as const;
/** A page has room for six lines, of which the last holds all smaller channels together. */
const MOST = 5;
/** Of those that surely moved, by what they bring and by their visits. */
const MOST_MOVED = 2;

type Reading = Pick<Context, 'snapshot' | 'diagnoses' | 'outcome'>;

/** A channel's sums of one metric; `before` is null where the month is compared with none. */
interface Sums extends Claim {
  readonly segment: string;
  readonly after: number;
  readonly before: number | null;
  /** Standard error of the change; null where the channel's history is too short. */
  readonly sigma: number | null;
}

/** A channel's conversion, from its sums. */
interface Rates extends Claim {
  readonly segment: string;
  readonly after: Amount;
  readonly before: Amount | null;
}

/** What of each channel was looked at, before anything is believed of it. */
export interface ChannelTests {
  readonly snapshot: Snapshot;
  readonly table: SegmentTable;
  readonly month: Period;
  readonly comparison: Comparison | null;
  readonly outcome: MetricId;
  readonly conversion: MetricId | null;
  readonly visits: readonly Sums[];
  readonly results: readonly Sums[];
  readonly rates: readonly Rates[];
}

/**
 * The channels of the last complete calendar month beside the same one a year before, where both were read whole: visits,
 * conversion and result of each, with how likely its own noise alone would have moved it as far. Without results and
 * conversion where results are too few to be parted, and where days of them were lost. Null where channels are not read by
 * day, and where visits were lost on days of the month.
 *
 * @example channelTests(context)?.visits[0]?.chance // 0.235
 */
export function channelTests({ snapshot, diagnoses, outcome }: Reading): ChannelTests | null {
  const table = tableBy(snapshot, CHANNEL);
  const month = coveredBy(snapshot);
  const lost = lostPeriodsOf('sessions', snapshot, diagnoses);
  const lostResults = lostPeriodsOf(outcome, snapshot, diagnoses);
  if (table?.step !== 'day' || !isWhole(month, lost) || hasFewEvents(snapshot, 'sessions', month)) return null;
  const comparison = monthComparison(snapshot, lost);
  const ofResults = monthComparison(snapshot, [...lost, ...lostResults]);
  const isThin = hasFewEvents(snapshot, outcome, month) || !isWhole(month, lostResults);
  const hasResult = outcome !== 'sessions' && isAdditiveOver(outcome, CHANNEL) && !isThin;
  const conversion = isThin ? null : conversionOf(snapshot);
  const visits = sumsOf(table, 'sessions', month, comparison);
  if (visits.length < 2) return null;
  return {
    snapshot,
    table,
    month,
    comparison,
    outcome,
    conversion,
    visits,
    results: hasResult ? sumsOf(table, outcome, month, ofResults) : [],
    rates: conversion === null ? [] : ratesOf(table, conversion, month, ofResults),
  };
}

/** All of it that claims to be more than chance. */
export const claimsOfChannels = (tests: ChannelTests | null): readonly Claim[] =>
  tests ? [...tests.visits, ...tests.results, ...tests.rates] : [];

/**
 * One line a channel, those first that bring most of what the property lives on. Of what moved is said to be sure what is
 * `believed`. All but the five largest, and those that surely moved most, are one line, of which nothing was tested.
 *
 * @example channelsOfMonth(channelTests(context), new Set())[0]?.channel // 'Organic Search'
 */
export function channelsOfMonth(tests: ChannelTests | null, believed: ReadonlySet<Claim>): ChannelMonth[] {
  if (!tests) return [];
  const { visits, results, rates } = tests;
  const ranked = results.length > 0 ? results : visits;
  const named = chosen(ranked, visits, believed);
  const rest = ranked.map(({ segment }) => segment).filter((segment) => !named.includes(segment));
  const line = (channel: string, pick: (segment: string) => boolean): ChannelMonth[] => {
    const ask = { ...tests, channel, believed };
    const of = (sums: readonly Sums[], metric: MetricId) =>
      partOf(together(sums.filter(({ segment }) => pick(segment))), metric, ask);
    const visited = of(visits, 'sessions');
    const rate = rateTogether(rates.filter(({ segment }) => pick(segment)));
    return visited
      ? [
          {
            channel,
            visits: visited,
            conversion: rate && conversionPart(rate, ask),
            outcome: results.length > 0 ? of(results, tests.outcome) : null,
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
function chosen(ranked: readonly Sums[], visits: readonly Sums[], believed: ReadonlySet<Claim>): string[] {
  const isChannel = ({ segment }: Sums) => isNamed(segment);
  const moversIn = (sums: readonly Sums[]) =>
    sums
      .filter((each) => isChannel(each) && believed.has(each))
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

/** The comparison, where the table reaches back to it. */
const within = (table: SegmentTable, comparison: Comparison | null) =>
  comparison && table.start <= comparison.before.from ? comparison : null;

function sumsOf(table: SegmentTable, metric: MetricId, month: Period, compared: Comparison | null): Sums[] {
  const comparison = within(table, compared);
  if (comparison)
    return segmentChanges(table, metric, comparison).map((change) => ({ ...change, chance: chanceOf(change) }));
  return segmentSeries(table, metric).flatMap(({ segment, series }) => {
    const amount = amountOver(series, month);
    return amount ? [{ segment, after: amount.numerator, before: null, sigma: null, chance: 1 }] : [];
  });
}

/** Each channel's rate in both months; the chance is that of its log ratio under the noise of the rate (`logNoise`). */
function ratesOf(table: SegmentTable, rate: MetricId, month: Period, compared: Comparison | null): Rates[] {
  const comparison = within(table, compared);
  return segmentSeries(table, rate).flatMap(({ segment, series }) => {
    const after = amountOver(series, month);
    if (!after) return [];
    const before = comparison && amountOver(series, comparison.before);
    const relative = before && relativeChange(series, before, after, month.to, lengthInDays(month));
    const isThin = areFew(after.numerator, before?.numerator ?? 0);
    const chance = relative && !isThin ? chanceOfInterval(carried(relative, Math.log1p)) : 1;
    return [{ segment, after, before, chance }];
  });
}

/** Several channels as one: sums add up; whether their sum moved beyond noise was not looked at. */
function together(sums: readonly Sums[]): Sums | null {
  const [first, ...others] = sums;
  if (!first || others.length === 0) return first ?? null;
  return others.reduce(
    (sum, each) => ({
      segment: OTHERS,
      after: sum.after + each.after,
      before: sum.before === null || each.before === null ? null : sum.before + each.before,
      sigma: null,
      chance: 1,
    }),
    first,
  );
}

/** The same of a rate, from the sums of its channels. */
function rateTogether(rates: readonly Rates[]): Rates | null {
  const [first, ...others] = rates;
  if (!first || others.length === 0) return first ?? null;
  return others.reduce(
    (sum, each) => ({
      segment: OTHERS,
      after: bothOf(sum.after, each.after),
      before: sum.before && each.before && bothOf(sum.before, each.before),
      chance: 1,
    }),
    first,
  );
}

function bothOf(a: Amount, b: Amount): Amount {
  const numerator = a.numerator + b.numerator;
  const denominator = (a.denominator ?? 0) + (b.denominator ?? 0);
  return {
    numerator,
    denominator,
    value: numerator / denominator,
    daysObserved: Math.max(a.daysObserved, b.daysObserved),
  };
}

interface Ask extends ChannelTests {
  readonly channel: string;
  readonly believed: ReadonlySet<Claim>;
}

const sourceOf = (metric: MetricId, { table, channel }: Ask) => ({
  metric,
  dimension: CHANNEL,
  from: table.provenance,
  ...(channel === OTHERS ? ({ method: 'all other segments' } as const) : { segment: channel }),
});

function partOf(sums: Sums | null, metric: MetricId, ask: Ask): ChannelMonth['visits'] | null {
  if (!sums) return null;
  const { snapshot, month, comparison, believed } = ask;
  const { after, before, sigma } = sums;
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
    isSure: believed.has(sums),
  };
}

/** A rate of fewer events than say anything is not told; nor is a change from or to one. */
function conversionPart(rates: Rates, ask: Ask): ChannelMonth['visits'] | null {
  const { snapshot, month, comparison, conversion, believed } = ask;
  const { after } = rates;
  if (conversion === null || areFew(after.numerator)) return null;
  const before = rates.before && !areFew(rates.before.numerator) ? rates.before : null;
  const source = sourceOf(conversion, ask);
  return {
    value: figureOf(snapshot, after.value, { ...source, period: month }),
    yearBefore:
      before && comparison ? figureOf(snapshot, before.value, { ...source, period: comparison.before }) : null,
    change:
      before && figureOf(snapshot, after.value - before.value, { ...source, period: month, method: 'difference' }),
    isSure: believed.has(rates),
  };
}
