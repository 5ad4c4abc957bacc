import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { tableBy } from '../../segment-tables';

/** One event day by day over the days of the key events: how often it came, and how often it counted as key. */
export interface CountedRow {
  readonly event: string;
  readonly came: readonly number[];
  readonly counted: readonly number[];
}

/** The events of which both are known for every day on which key events are; empty where the table does not tell. */
export function countedRows(snapshot: Snapshot, keyEvents: MeasuredSeries): CountedRow[] {
  const table = tableBy(snapshot, 'eventName');
  if (!table || table.step !== 'day') return [];
  const { start, numerator } = keyEvents;
  const first = numerator.findIndex((value) => value !== null);
  const skipped = daysBetween(start, table.start);
  // A table that begins later knows nothing of the days before.
  if (first < 0 || skipped > first) return [];
  const over = (values: readonly number[]) => numerator.map((_, day) => values[day - skipped] ?? 0);
  return table.rows.flatMap(({ keys: [event = ''], metrics: { eventCount, keyEvents: counted } }) =>
    eventCount && counted ? [{ event, came: over(eventCount), counted: over(counted) }] : [],
  );
}

/** The day at a place of a series. */
export const dayAt = ({ start }: MeasuredSeries, place: number): Day => addDays(start, place);
