/** Cells as the snapshot that a reading of them gives. */
import { addDays, type Day } from '@/lib/model/day';
import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import type { Cell } from './world';

/** A Monday: weeks begin where days do. */
export const FIRST_DAY: Day = '2024-08-05';

const METRICS = [
  'sessions',
  'engagedSessions',
  'newUsers',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
] as const satisfies readonly MetricId[];
type Sums = readonly number[];

const ORDER = 120;
const CHANNEL = 'sessionDefaultChannelGroup';
const DESKTOP = 0.45;

const sumsOf = ({ sessions, engaged, fresh, requests, purchases }: Cell): Sums => [
  sessions,
  engaged,
  fresh,
  requests,
  purchases,
  purchases * ORDER,
];

interface Part {
  readonly key: string;
  readonly sums: Sums;
}

interface Cut {
  readonly dimensions: readonly DimensionId[];
  readonly step: 'day' | 'week';
  readonly top?: number;
  parts(cell: Cell): readonly Part[];
}

const whole = (cell: Cell, key: string): Part[] => [{ key, sums: sumsOf(cell) }];

/** A cell in two, with a share of each of its sums in the first. */
function halves(cell: Cell, share: number, first: string, second: string): Part[] {
  const all = sumsOf(cell);
  const own = all.map((sum) => Math.round(sum * share));
  return [
    { key: first, sums: own },
    { key: second, sums: all.map((sum, at) => sum - (own[at] ?? 0)) },
  ];
}

const CUTS: readonly Cut[] = [
  { dimensions: [CHANNEL], step: 'day', parts: (cell) => whole(cell, cell.channel) },
  { dimensions: ['country'], step: 'day', top: 10, parts: (cell) => whole(cell, cell.country) },
  {
    dimensions: ['deviceCategory'],
    step: 'day',
    parts: (cell) => (cell.isAutomated ? whole(cell, 'desktop') : halves(cell, DESKTOP, 'desktop', 'mobile')),
  },
  {
    dimensions: ['newVsReturning'],
    step: 'day',
    parts: (cell) => {
      const [fresh, known] = halves(cell, cell.fresh / cell.sessions, 'new', 'returning');
      const all = cell.fresh;
      return [fresh, known].flatMap((part, at) =>
        part ? [{ ...part, sums: part.sums.map((sum, metric) => (metric === 2 ? (at === 0 ? all : 0) : sum)) }] : [],
      );
    },
  },
  {
    dimensions: ['sessionSourceMedium'],
    step: 'week',
    top: 30,
    parts: (cell) =>
      whole(cell, cell.source ?? (cell.channel === 'Direct' ? '(direct) / (none)' : `${cell.channel} / usual`)),
  },
  {
    dimensions: ['sessionCampaignName'],
    step: 'week',
    top: 30,
    parts: (cell) => whole(cell, cell.campaign ?? (cell.channel === 'Paid Search' ? 'brand' : '(none)')),
  },
  {
    dimensions: ['country', CHANNEL],
    step: 'week',
    top: 40,
    parts: (cell) => whole(cell, `${cell.country}|${cell.channel}`),
  },
];

/** Which cuts a source has, by their dimensions joined with `|`; all without it. */
export interface Read {
  readonly days: number;
  readonly only?: readonly string[];
}

export function snapshotOf(cells: readonly Cell[], { days, only }: Read): Snapshot {
  const asOf = addDays(FIRST_DAY, days - 1);
  const provenance = {
    source: 'ga4' as const,
    propertyId: '1',
    query: { dimensions: ['date'], metrics: ['sessions'], where: [] },
    period: { from: FIRST_DAY, to: asOf },
    daysObserved: days,
    sampledShare: 1,
    thresholded: false,
  };
  const sums = METRICS.map(() => Array.from({ length: days }, () => 0));
  for (const cell of cells) addTo(sums, cell.day, sumsOf(cell));
  const isSold = sums.at(-1)?.some((value) => value > 0) ?? false;
  const measured = METRICS.filter((metric) => isSold || (metric !== 'ecommercePurchases' && metric !== 'totalRevenue'));
  const series = (metric: (typeof METRICS)[number]): MeasuredSeries => ({
    metric,
    kind: metric === 'totalRevenue' ? 'currency' : 'count',
    frequency: 'daily',
    start: FIRST_DAY,
    numerator: sums[METRICS.indexOf(metric)] ?? [],
    denominator: null,
    provenance,
  });
  return {
    property: { id: '1', displayName: 'Site', account: 'A', timeZone: 'Europe/Paris', currency: 'EUR' },
    asOf,
    collectedAt: `${addDays(asOf, 3)}T08:00:00Z`,
    source: 'ga4',
    totals: Object.fromEntries(measured.map((metric) => [metric, series(metric)])),
    tables: CUTS.filter(({ dimensions }) => only?.includes(dimensions.join('|')) ?? true).map((cut) =>
      tableOf(cut, cells, days, measured, provenance),
    ),
    health: [],
    notMeasured: METRICS.filter((metric) => !measured.includes(metric)),
    cost: { requests: 0, tokens: null },
  };
}

function addTo(columns: readonly number[][], at: number, sums: Sums): void {
  columns.forEach((column, metric) => (column[at] = (column[at] ?? 0) + (sums[metric] ?? 0)));
}

function tableOf(
  { dimensions, step, top, parts }: Cut,
  cells: readonly Cell[],
  days: number,
  measured: readonly (typeof METRICS)[number][],
  provenance: SegmentTable['provenance'],
): SegmentTable {
  const length = step === 'day' ? days : Math.floor(days / 7);
  const empty = () => METRICS.map(() => Array.from({ length }, () => 0));
  const rows = new Map<string, number[][]>();
  for (const cell of cells) {
    const at = step === 'day' ? cell.day : Math.floor(cell.day / 7);
    if (at >= length) continue;
    for (const { key, sums } of parts(cell)) {
      const row = rows.get(key) ?? empty();
      rows.set(key, row);
      addTo(row, at, sums);
    }
  }
  const visits = (row: readonly number[][]) => row[0]?.reduce((sum, value) => sum + value, 0) ?? 0;
  const inOrder = [...rows].toSorted(([, a], [, b]) => visits(b) - visits(a));
  const named = inOrder.slice(0, top ?? inOrder.length);
  const rest = empty();
  for (const [, row] of inOrder.slice(named.length))
    row.forEach((column, metric) =>
      column.forEach((value, at) => ((rest[metric] ?? [])[at] = (rest[metric]?.[at] ?? 0) + value)),
    );
  const all =
    inOrder.length > named.length ? [...named, [dimensions.map(() => '(rest)').join('|'), rest] as const] : named;
  return {
    dimensions: [...dimensions],
    step,
    start: FIRST_DAY,
    length,
    rows: all.map(([key, row]) => ({
      keys: key.split('|'),
      metrics: Object.fromEntries(measured.map((metric) => [metric, row[METRICS.indexOf(metric)] ?? []])),
    })),
    provenance,
  };
}
