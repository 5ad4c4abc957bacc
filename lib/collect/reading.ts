import { addDays } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { ask, type Question } from './ask';
import { addCosts } from './batches';
import { type Frame, framesOf, renewed, stretched } from './frame';
import { type Cut, type Plan, type PlannedCut, REST } from './plan';
import type { ReadingWindow } from './reading-window';
import type { Report } from './report';
import { type Segmentation, segmentsOfTable } from './segment-table';
import type { AnalyticsSource, Cost } from './source';
import { frameOfTotals } from './total-series';

/** What was read of a property, joined with what was kept, over the whole history asked for. */
export interface Reading {
  readonly totals: Frame;
  readonly segmentations: readonly Segmentation[];
  /** Every report as it came, for the health of the data. */
  readonly reports: readonly Report[];
  readonly cost: Cost;
}

/** Values that came to be among the largest in the last four weeks join those that are kept. */
const DAYS_OF_NEWCOMERS = 28;

/**
 * Reads in two rounds: the totals, the small cuts and the names of the largest values; then the days of
 * those values. What is kept is asked again only from `askFrom` on; a value that is new is asked in whole.
 */
export async function read(
  source: AnalyticsSource,
  propertyId: string,
  plan: Plan,
  window: ReadingWindow,
  kept: Snapshot | undefined,
): Promise<Reading> {
  const recent: Period = { from: window.askFrom, to: window.history.to };
  const small = plan.cuts.filter((cut) => cut.top === undefined);
  const large = plan.cuts.filter((cut) => cut.top !== undefined);
  const ranking = kept ? { from: addDays(recent.to, 1 - DAYS_OF_NEWCOMERS), to: recent.to } : recent;

  const first = await ask(source, propertyId, [
    { dimensions: ['date'], metrics: plan.metrics, period: recent },
    { dimensions: ['date'], metrics: plan.people, period: recent },
    ...small.map((cut) => byDay(cut, recent)),
    ...large.map((cut) => largestOf(cut, ranking)),
  ]);
  const [totals = [], people = [], ...cuts] = first.answers;
  const largest = large.map((cut, index) => namesOf(cut, cuts[small.length + index] ?? [], kept));

  const second = await ask(
    source,
    propertyId,
    largest.flatMap(({ cut, known, fresh }) => [
      ...(known.length > 0 ? [byDay(cut, recent, known)] : []),
      ...(fresh.length > 0 ? [byDay(cut, window.history, fresh)] : []),
    ]),
  );
  let next = 0;
  const take = (names: readonly string[]) => (names.length > 0 ? (second.answers[next++] ?? []) : []);
  const join = (cut: Cut, reports: readonly Report[]) =>
    joined(keptSegments(cut, kept), framesOf(reports, recent), window);

  return {
    totals: totalsFrame([...totals, ...people], window, kept),
    segmentations: [
      ...small.map((cut, index) => ({ cut, segments: join(cut, cuts[index] ?? []), isWhole: true })),
      ...largest.map(({ cut, known, fresh, isWhole }) => {
        const segments = join(cut, take(known));
        for (const [key, frame] of framesOf(take(fresh), window.history)) segments.set(key, frame);
        return { cut, segments, isWhole };
      }),
    ],
    reports: [...first.answers, ...second.answers].flat(),
    cost: addCosts(first.cost, second.cost),
  };
}

function byDay(cut: PlannedCut, period: Period, values?: readonly string[]): Question {
  return {
    dimensions: ['date', cut.dimension],
    metrics: cut.metrics,
    period,
    ...(values && { only: { dimension: cut.dimension, values } }),
  };
}

function largestOf(cut: PlannedCut, period: Period): Question {
  return {
    dimensions: [cut.dimension],
    metrics: [cut.rankedBy],
    period,
    largest: { metric: cut.rankedBy, count: cut.top ?? 0 },
  };
}

interface Names {
  readonly cut: PlannedCut;
  /** Values whose earlier days are kept. */
  readonly known: readonly string[];
  readonly fresh: readonly string[];
  readonly isWhole: boolean;
}

function namesOf(cut: PlannedCut, reports: readonly Report[], kept: Snapshot | undefined): Names {
  const table = kept?.tables.find(({ dimensions }) => dimensions.join() === cut.dimension);
  const keptNames = table?.rows.map((row) => row.keys[0] ?? '') ?? [];
  const known = keptNames.filter((name) => name !== REST);
  const named = reports.flatMap((report) => report.rows.map((row) => row.dimensionValues[0]?.value ?? ''));
  const hadAll = known.length === keptNames.length;
  return {
    cut,
    known,
    fresh: named.filter((name) => !known.includes(name)),
    isWhole: hadAll && reports.every((report) => report.rowCount <= (cut.top ?? 0)),
  };
}

function totalsFrame(reports: readonly Report[], window: ReadingWindow, kept: Snapshot | undefined): Frame {
  const recent = { from: window.askFrom, to: window.history.to };
  const earlier = kept && frameOfTotals(kept.totals);
  const frame = framesOf(reports, recent).get('') ?? emptyFrame(recent);
  return stretched(earlier ? renewed(earlier, frame) : frame, window.history);
}

function keptSegments(cut: Cut, kept: Snapshot | undefined): ReadonlyMap<string, Frame> {
  const table = kept?.tables.find(({ dimensions }) => dimensions.join() === cut.dimension);
  return table ? segmentsOfTable(table) : new Map<string, Frame>();
}

function joined(
  earlier: ReadonlyMap<string, Frame>,
  recent: ReadonlyMap<string, Frame>,
  window: ReadingWindow,
): Map<string, Frame> {
  const names = new Set([...earlier.keys(), ...recent.keys()]);
  const nothing = emptyFrame({ from: window.askFrom, to: window.history.to });
  return new Map(
    [...names].map((name) => {
      const before = earlier.get(name);
      const after = recent.get(name) ?? nothing;
      return [name, stretched(before ? renewed(before, after) : after, window.history)];
    }),
  );
}

function emptyFrame(period: Period): Frame {
  return stretched({ start: period.from, length: 0, columns: {} }, period);
}
