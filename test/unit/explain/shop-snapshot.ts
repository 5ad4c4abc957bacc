import type { DimensionId } from '@/lib/model/dimension';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import { measuredKind } from '@/lib/collect/total-series';
import { addDays, dayNumber, weekdayOf, type Day } from '@/lib/model/day';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';

/** One segment's days: sessions, orders and revenue as functions of the day's index. */
export interface Cell {
  readonly device: string;
  readonly channel: string;
  readonly sessions: (i: number) => number;
  readonly rate: (i: number) => number;
  readonly orderValue: (i: number) => number;
}

export interface ShopSpec {
  readonly days: number;
  readonly asOf: Day;
  readonly cells: readonly Cell[];
}

/** A small generator with a fixed seed (mulberry32): tests see the same noise every time. */
export function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296 - 0.5;
  };
}

const WEEK = [0.8, 1.1, 1.1, 1.05, 1, 0.95, 0.9];
const METRICS = ['sessions', 'ecommercePurchases', 'totalRevenue', 'addToCarts', 'checkouts'] as const;

/** A shop whose every figure is known: sums of its cells, cut by device and by channel. */
export function shopSnapshot({ days, asOf, cells }: ShopSpec): Snapshot {
  const start = addDays(asOf, 1 - days);
  const noise = noiseFrom(7);
  const rows = cells.map((cell) => {
    const values: Record<string, number[]> = Object.fromEntries(METRICS.map((metric) => [metric, []]));
    for (let i = 0; i < days; i++) {
      const weekday = WEEK[weekdayOf(dayNumber(start) + i)] ?? 1;
      const sessions = Math.round(cell.sessions(i) * weekday * (1 + 0.1 * noise()));
      const orders = Math.round(sessions * cell.rate(i) * (1 + 0.1 * noise()));
      values['sessions']?.push(sessions);
      values['ecommercePurchases']?.push(orders);
      values['totalRevenue']?.push(orders * cell.orderValue(i));
      values['addToCarts']?.push(Math.round(orders * 3));
      values['checkouts']?.push(Math.round(orders * 1.6));
    }
    return { cell, values };
  });
  const provenance = (metric: MetricId): MeasuredSeries['provenance'] => ({
    source: 'demo',
    propertyId: '1',
    query: { dimensions: ['date'], metrics: [metric], where: [] },
    period: { from: start, to: asOf },
    daysObserved: days,
    sampledShare: 1,
    thresholded: false,
  });
  const add = (of: typeof rows, metric: MetricId) =>
    Array.from({ length: days }, (_, i) => of.reduce((sum, { values }) => sum + (values[metric]?.[i] ?? 0), 0));
  const total = (metric: MetricId): MeasuredSeries => ({
    metric,
    kind: metric === 'totalRevenue' ? 'currency' : 'count',
    frequency: 'daily',
    start,
    numerator: add(rows, metric),
    denominator: null,
    provenance: provenance(metric),
  });
  const cut = (dimension: DimensionId, keyOf: (cell: Cell) => string): SegmentTable => ({
    dimensions: [dimension],
    step: 'day',
    start,
    length: days,
    rows: [...new Set(cells.map(keyOf))].map((key) => ({
      keys: [key],
      metrics: Object.fromEntries(
        METRICS.map((metric) => [
          metric,
          add(
            rows.filter(({ cell }) => keyOf(cell) === key),
            metric,
          ),
        ]),
      ),
    })),
    provenance: provenance('sessions'),
  });
  return {
    property: { id: '1', displayName: 'Maison', account: 'Maison', timeZone: 'Europe/Paris', currency: 'EUR' },
    asOf,
    collectedAt: `${addDays(asOf, 3)}T06:00:00Z`,
    source: 'demo',
    totals: Object.fromEntries(METRICS.map((metric) => [metric, total(metric)])),
    tables: [
      cut('sessionDefaultChannelGroup', ({ channel }) => channel),
      cut('deviceCategory', ({ device }) => device),
    ],
    health: [],
    notMeasured: ['keyEvents'],
    cost: { requests: 0, tokens: null },
  };
}

/** Two years of a shop whose mobile traffic grows while its mobile conversion falls: revenue stands still. */
export function stuckShop(asOf: Day = '2026-03-28'): Snapshot {
  return shopSnapshot({
    days: 728,
    asOf,
    cells: [
      {
        device: 'mobile',
        channel: 'Organic Search',
        sessions: (i) => 900 + i * 0.8,
        rate: (i) => 0.014 - i * 0.000006,
        orderValue: () => 55,
      },
      { device: 'desktop', channel: 'Direct', sessions: () => 500, rate: () => 0.035, orderValue: () => 60 },
      { device: 'desktop', channel: 'Email', sessions: () => 200, rate: () => 0.03, orderValue: () => 58 },
    ],
  });
}

/** A snapshot of other metrics over the days of the stuck shop. */
export function shopMeasuring(values: Record<string, number>): Snapshot {
  const shop = stuckShop();
  const { sessions } = shop.totals;
  if (!sessions) throw new Error('the shop has sessions');
  const totals = metricEntries(values).map(([metric, value]) => [
    metric,
    { ...sessions, metric, kind: measuredKind(metric), numerator: sessions.numerator.map(() => value) },
  ]);
  return { ...shop, totals: Object.fromEntries(totals) };
}
