import { REST } from '@/lib/model/rest';
import { metricEntries } from '@/lib/model/metric';
import type { SegmentTable } from '@/lib/model/table';
import { onSteps } from '../on-steps';

type Columns = SegmentTable['rows'][number]['metrics'];

/** Figures that stand in one row of a table and belong into another: on the steps of `on`. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly metrics: Columns;
}

/**
 * A table of one dimension with figures moved from rows to rows, step by step and metric by metric: every sum over all
 * rows stays what it was. What is not in a row of its own stands in the rest, and comes out of it. Google estimates each
 * figure for itself: more than a row holds is not taken out of it.
 */
export function renamed(table: SegmentTable, on: SegmentTable, moves: readonly Move[]): SegmentTable {
  const rows = new Map(table.rows.map(({ keys, metrics }) => [keys[0] ?? '', copied(metrics)]));
  const names = metricEntries(table.rows[0]?.metrics ?? {}).map(([name]) => name);
  const named = new Set(rows.keys());
  let hasMoved = false;
  for (const { from, to, metrics } of moves) {
    const giving = rows.get(named.has(from) ? from : REST);
    // What bears its name already is moved where the rest holds it.
    if (giving === undefined || (from === to && named.has(to))) continue;
    const taking = rows.get(to) ?? Object.fromEntries(names.map((name) => [name, Array<number>(table.length).fill(0)]));
    rows.set(to, taking);
    for (const [name, daily] of metricEntries(metrics)) {
      const [out, into] = [giving[name], taking[name]];
      if (!out || !into) continue;
      onSteps(daily, on, table).forEach((value, at) => {
        const taken = Math.min(value, Math.max(0, out[at] ?? 0));
        out[at] = Number(((out[at] ?? 0) - taken).toFixed(6));
        into[at] = Number(((into[at] ?? 0) + taken).toFixed(6));
        hasMoved ||= taken > 0;
      });
    }
  }
  if (!hasMoved) return table;
  return {
    ...table,
    rows: [...rows].map(([key, metrics]) => ({ keys: [key], metrics })),
    provenance: { ...table.provenance, method: 'AI assistants apart on all days' },
  };
}

const copied = (metrics: Columns): Columns =>
  Object.fromEntries(metricEntries(metrics).map(([name, column]) => [name, [...column]]));
