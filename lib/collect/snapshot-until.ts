import { type Day, daysBetween, DAYS_A_WEEK } from '@/lib/model/day';
import { HOURS_A_DAY, type HourlyVisits } from '@/lib/model/hour';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';

/**
 * What was read, as it was known on an earlier last complete day: everything after it is cut off, and a week or a month
 * that was not over is left out. The same snapshot for a day that is not earlier than its own.
 *
 * @example snapshotUntil(snapshot, '2026-09-30').asOf // '2026-09-30'
 */
export function snapshotUntil(snapshot: Snapshot, day: Day): Snapshot {
  if (day >= snapshot.asOf) return snapshot;
  return {
    ...snapshot,
    asOf: day,
    health: snapshot.health.filter(({ period }) => period === undefined || period.from <= day),
    totals: Object.fromEntries(Object.entries(snapshot.totals).map(([name, series]) => [name, days(series, day)])),
    tables: snapshot.tables.map((table) => cut(table, day)),
    ...(snapshot.hours && { hours: hours(snapshot.hours, day) }),
    ...(snapshot.months && {
      months: Object.fromEntries(Object.entries(snapshot.months).map(([name, series]) => [name, months(series, day)])),
    }),
  };
}

function days(series: MeasuredSeries, day: Day): MeasuredSeries {
  return first(series, Math.max(0, daysBetween(series.start, day) + 1));
}

function hours({ start, visits }: HourlyVisits, day: Day): HourlyVisits {
  return { start, visits: visits.slice(0, Math.max(0, HOURS_A_DAY * (daysBetween(start, day) + 1))) };
}

/** Months begin on their first; the one in which the day lies counts where the day is its last. */
function months(series: MeasuredSeries, day: Day): MeasuredSeries {
  const [from, to] = [Temporal.PlainDate.from(series.start), Temporal.PlainDate.from(day).add({ days: 1 })];
  return first(series, Math.max(0, 12 * (to.year - from.year) + to.month - from.month));
}

function first(series: MeasuredSeries, length: number): MeasuredSeries {
  return { ...series, numerator: series.numerator.slice(0, length) };
}

function cut(table: SegmentTable, day: Day): SegmentTable {
  const known = Math.max(0, daysBetween(table.start, day) + 1);
  const length = Math.min(table.length, table.step === 'day' ? known : Math.floor(known / DAYS_A_WEEK));
  return {
    ...table,
    length,
    rows: table.rows.map(({ keys, metrics }) => ({
      keys,
      metrics: Object.fromEntries(Object.entries(metrics).map(([name, values]) => [name, values.slice(0, length)])),
    })),
  };
}
