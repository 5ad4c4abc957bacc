import type { DimensionId } from '@/lib/model/dimension';
import type { Context } from '@/lib/explain/context';
import { addDays, type Day } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { noiseFrom, stuckShop } from './shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';

/** A Saturday: the last whole week, from Monday on, ended six days before. */
export const AS_OF: Day = '2026-03-28';

type Weeks = (week: number) => number;

export interface TableSpec {
  readonly dimensions: readonly DimensionId[];
  readonly rows: readonly { keys: readonly string[]; metrics: Readonly<Record<string, Weeks | number>> }[];
  readonly weeks?: number;
}

/** A table of whole weeks that ends before `AS_OF`; every value wobbles by a twentieth, the same in each run. */
export function weeklyTable({ dimensions, rows, weeks = 104 }: TableSpec): SegmentTable {
  const start = addDays('2026-03-23', -7 * weeks);
  const noise = noiseFrom(11);
  const valuesOf = (of: Weeks | number) =>
    Array.from({ length: weeks }, (_, week) =>
      Math.round((typeof of === 'number' ? of : of(week)) * (1 + 0.1 * noise())),
    );
  return {
    dimensions: [...dimensions],
    step: 'week',
    start,
    length: weeks,
    rows: rows.map(({ keys, metrics }) => ({
      keys: [...keys],
      metrics: Object.fromEntries(Object.entries(metrics).map(([metric, of]) => [metric, valuesOf(of)])),
    })),
    provenance: {
      source: 'demo',
      propertyId: '1',
      query: { dimensions: ['date', ...dimensions], metrics: [], where: [] },
      period: { from: start, to: AS_OF },
      daysObserved: 7 * weeks,
      sampledShare: 1,
      thresholded: false,
    },
  };
}

/** What an explanation looks at: the stuck shop with these tables, and what else is given. */
export function contextWith(tables: readonly SegmentTable[], more: Partial<Context> = {}): Context {
  const shop = stuckShop(AS_OF);
  const snapshot: Snapshot = { ...shop, tables: [...shop.tables, ...tables] };
  return {
    snapshot,
    diagnoses: {},
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: '2026-03-31',
    window: windowUntil(AS_OF),
    comparison: null,
    outcome: 'totalRevenue',
    ...more,
  };
}
