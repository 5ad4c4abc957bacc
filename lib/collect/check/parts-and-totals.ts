import type { Column } from '@/lib/measure/lost/missing-days';
import { addDays, daysBetween } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { isAdditiveOverAll } from '@/lib/model/additivity';
import type { DimensionId } from '@/lib/model/dimension';
import { knownMetrics, type MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import { daysAStep, type SegmentTable } from '@/lib/model/table';
import type { Frame } from '../frame';
import { healthFlag } from '../health-flag';

/** Below this share, Google's own estimates explain the difference between two reports. */
export const TOLERATED = 0.01;
/** Above this share, a segment's figure may be off by as much as what is said of it. */
export const USABLE = 0.1;
const DAYS_A_BLOCK = 28;
/** Of less, a few rows that Google withholds are a tenth. */
export const LEAST = 100;

/** A breakdown, with what speaks against it. */
export interface Compared {
  readonly table: SegmentTable | null;
  readonly flags: readonly HealthFlag[];
  /** Whether all its values were read, so that they can be compared at all. */
  readonly isFull: boolean;
}

/**
 * Compares the rows of a breakdown with what all values come to, metric by metric, over each four weeks and over all days:
 * from whatever place they were read. A metric that is more than a tenth off in any of them is left out of the breakdown,
 * and the breakdown where none is left: neither its segments nor an effect of theirs can be told. Persons are in several
 * segments at once, and are not compared. A day without a total has nothing to be compared with.
 */
export function comparedWithTotals(table: SegmentTable, whole: Frame, isFull: boolean): Compared {
  const metrics = knownMetrics(Object.keys(table.rows[0]?.metrics ?? {}));
  const off = metrics.map((metric) => ({ metric, ...differenceOf(metric, table, whole) }));
  const wrong = off.filter(({ share }) => share > USABLE);
  const near = off.filter(({ share }) => share > TOLERATED && share <= USABLE);
  const { dimensions } = table;
  const flags = [partsFlag('parts-differ', dimensions, near), partsFlag('parts-left-out', dimensions, wrong)].flat();
  return {
    table: without(
      table,
      wrong.map(({ metric }) => metric),
    ),
    flags,
    isFull,
  };
}

/** Where a breakdown that can be compared is short of visits, one that cannot is no better: what it leaves is not a rest. */
export function trusted(compared: readonly Compared[]): Compared[] {
  const shares = compared
    .filter(({ isFull }) => isFull)
    .flatMap(({ flags }) => flags)
    .filter(({ code, metrics }) => code === 'parts-left-out' && metrics.includes('sessions'))
    .map(({ share = 0 }) => share);
  if (shares.length === 0) return [...compared];
  const share = Math.max(...shares);
  return compared.map((each) => {
    const metrics = knownMetrics(Object.keys(each.table?.rows[0]?.metrics ?? {}));
    if (each.isFull || !each.table || !metrics.includes('sessions')) return each;
    const own = metrics.map((metric) => ({ metric, share }));
    return { ...each, table: null, flags: [...each.flags, ...partsFlag('parts-left-out', each.table.dimensions, own)] };
  });
}

export function partsFlag(
  code: 'parts-differ' | 'parts-left-out',
  dimensions: readonly DimensionId[],
  off: readonly ({ readonly metric: MetricId } & Difference)[],
): HealthFlag[] {
  const [most] = off.toSorted((a, b) => b.share - a.share);
  if (!most) return [];
  const metrics = off.map(({ metric }) => metric);
  const { share, period } = most;
  return [
    healthFlag(code, code === 'parts-differ' ? 'note' : 'warn', {
      metrics,
      dimensions: [...dimensions],
      share,
      ...(period && { period }),
    }),
  ];
}

/** A breakdown whose values are not those of which Google told the largest. */
export function leftOut(dimensions: readonly DimensionId[], metric: MetricId, share: number): HealthFlag[] {
  return partsFlag('parts-left-out', dimensions, [{ metric, share }]);
}

function without(table: SegmentTable, metrics: readonly string[]): SegmentTable | null {
  if (metrics.length === 0) return table;
  const rows = table.rows.map(({ keys, metrics: columns }) => ({
    keys,
    metrics: Object.fromEntries(Object.entries(columns).filter(([name]) => !metrics.includes(name))),
  }));
  return Object.keys(rows[0]?.metrics ?? {}).length === 0 ? null : { ...table, rows };
}

/** How far rows and total are apart, 0–1, and on which days most, where these are not all. */
interface Difference {
  readonly share: number;
  readonly period?: Period;
}

/** The largest |rows − total| ÷ total: of each four weeks from the last day back, and of all days. */
function differenceOf(metric: MetricId, table: SegmentTable, whole: Frame): Difference {
  if (!whole.columns[metric] || !isAdditiveOverAll(metric, ['date', ...table.dimensions])) return { share: 0 };
  const totals = totalsByStep(whole.columns[metric], table, daysBetween(whole.start, table.start));
  const parts = partsByStep(table, metric);
  const steps = DAYS_A_BLOCK / daysAStep(table);
  const offOver = (from: number, to: number) => {
    let [all, part] = [0, 0];
    for (let at = from; at < to; at += 1) {
      const total = totals[at];
      if (total === undefined || total === null) continue;
      all += total;
      part += parts[at] ?? 0;
    }
    return Math.max(all, part) < LEAST ? 0 : Math.abs(part - all) / Math.max(Math.abs(all), 1);
  };
  let largest: Difference = { share: offOver(0, table.length) };
  for (let to = table.length; to > 0; to -= steps) {
    const from = Math.max(0, to - steps);
    const share = offOver(from, to);
    const dayOf = (step: number) => addDays(table.start, step * daysAStep(table));
    if (share > largest.share) largest = { share, period: { from: dayOf(from), to: addDays(dayOf(to), -1) } };
  }
  return largest;
}

/** Totals over the steps of a table; null where a day of them has no answer, so that nothing is to be compared. */
function totalsByStep(column: Column, table: SegmentTable, first: number): (number | null)[] {
  const stride = daysAStep(table);
  return Array.from({ length: table.length }, (_, at) => {
    const from = first + at * stride;
    let sum = 0;
    for (let day = from; day < from + stride; day += 1) {
      const value = column[day] ?? null;
      if (value === null) return null;
      sum += value;
    }
    return sum;
  });
}

function partsByStep({ rows, length }: SegmentTable, metric: MetricId): Float64Array {
  const sums = new Float64Array(length);
  for (const { metrics } of rows) {
    const column = metrics[metric] ?? [];
    for (let at = 0; at < length; at += 1) sums[at] = (sums[at] ?? 0) + (column[at] ?? 0);
  }
  return sums;
}
