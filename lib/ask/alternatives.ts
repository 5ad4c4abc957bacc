import { seriesOf, seriesOfRow } from '@/lib/measure/series';
import type { DimensionId } from '@/lib/model/dimension';
import { type MetricId, metricOf } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { unitAround } from './calendar-periods';
import type { TypedQuestion } from './question';
import type { Clock } from './recogniser';

/** Periods that a question may be moved to. */
export type UsualPeriod = 'last-28' | 'this-month' | 'last-month' | 'last-quarter' | 'this-year' | 'last-year';

/** What may stand in the place of a part of a question, as far as it is kept. */
export interface Alternatives {
  readonly metrics: readonly MetricId[];
  readonly cuts: readonly DimensionId[];
  readonly periods: Readonly<Record<UsualPeriod, Period>>;
}

const OF_THE_SITE: readonly MetricId[] = [
  'sessions',
  'totalRevenue',
  'ecommercePurchases',
  'purchaseRate',
  'averageOrderValue',
  'keyEvents',
  'newUsers',
  'addToCarts',
  'engagementRate',
  'bounceRate',
];
const OF_ITEMS: readonly MetricId[] = [
  'itemRevenue',
  'itemsPurchased',
  'itemsViewed',
  'itemsAddedToCart',
  'cartToViewRate',
];

/** @param snapshot with what follows from what was read */
export function alternativesOf(question: TypedQuestion, snapshot: Snapshot, clock: Clock): Alternatives {
  const { metric, segments, by } = question;
  const isKept = (along: readonly DimensionId[], of: MetricId) =>
    along.length === 0 ? seriesOf(snapshot, of) !== null : isInATable(along, of, snapshot);
  const narrowed = segments.map(({ dimension }) => dimension);
  const along = [...narrowed, ...(by === null ? [] : [by])];
  const cuts = snapshot.tables.flatMap(({ dimensions: [dimension, ...more] }) =>
    dimension === undefined || more.length > 0 || narrowed.includes(dimension) ? [] : [dimension],
  );
  const isCut = (dimension: DimensionId) => metric === null || isKept([...narrowed, dimension], metric);
  return {
    metrics: [...OF_THE_SITE, ...OF_ITEMS].filter((of) => metricOf(of).kind !== 'people' && isKept(along, of)),
    cuts: [...new Set(cuts)].filter(isCut),
    periods: periodsAt(clock),
  };
}

function isInATable(along: readonly DimensionId[], metric: MetricId, { tables }: Snapshot): boolean {
  const wanted = along.toSorted().join();
  return tables.some(
    (table) =>
      table.dimensions.toSorted().join() === wanted &&
      table.rows.some((row) => seriesOfRow(table, row, metric) !== null),
  );
}

function periodsAt({ today, asOf }: Clock): Alternatives['periods'] {
  return {
    'last-28': { from: unitAround(asOf, 'day', -27).from, to: asOf },
    'this-month': unitAround(today, 'month'),
    'last-month': unitAround(today, 'month', -1),
    'last-quarter': unitAround(today, 'quarter', -1),
    'this-year': unitAround(today, 'year'),
    'last-year': unitAround(today, 'year', -1),
  };
}
