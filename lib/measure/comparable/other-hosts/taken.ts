import { isAdditiveOver } from '@/lib/model/additivity';
import { daysBetween } from '@/lib/model/day';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { hostTable, rowsByHost } from './hosts';

/** What of one metric is taken out, day by day over the days of its total. */
export interface Taken {
  readonly all: readonly number[];
  readonly byHost: ReadonlyMap<string, readonly number[]>;
  readonly byChannel: ReadonlyMap<string, readonly number[]>;
}
export type TakenByMetric = ReadonlyMap<MetricId, Taken>;

/**
 * What some hosts hold of each total. Events happen on one host, and add up. A visit that went from host to host is in the row
 * of each: of visits, what these hosts hold, and no more than the largest host of the site leaves of the total; exact where the
 * site has one host, and at most a little too much where visits go on from a host of these to one of several.
 */
export function takenFrom(snapshot: Snapshot, hosts: readonly string[]): TakenByMetric {
  const table = hostTable(snapshot);
  if (!table) return new Map();
  const all = rowsByHost(table);
  const [gone, own] = [
    hosts.flatMap((host) => all.get(host) ?? []),
    [...all].filter(([host]) => !hosts.includes(host)),
  ];
  const taken = metricEntries(snapshot.totals).flatMap(([metric, { start, numerator }]) => {
    if (!gone.some(({ metrics }) => metrics[metric])) return [];
    const offset = daysBetween(start, table.start);
    const at = (rows: SegmentTable['rows'], day: number) =>
      rows.reduce((sum, { metrics }) => sum + (metrics[metric]?.[day - offset] ?? 0), 0);
    const factors = numerator.map((total, day) => {
      const held = at(gone, day);
      if (total === null || held <= 0) return 0;
      const largest = Math.max(0, ...own.map(([, rows]) => at(rows, day)));
      const most = isAdditiveOver(metric, 'hostName') ? total : total - largest;
      return Math.min(1, Math.max(0, most) / held);
    });
    const sumOf = (rows: SegmentTable['rows']) =>
      factors.map((factor, day) => (factor > 0 ? factor * at(rows, day) : 0));
    const by = (keyOf: (keys: readonly string[]) => string) =>
      new Map([...Map.groupBy(gone, ({ keys }) => keyOf(keys))].map(([key, rows]) => [key, sumOf(rows)] as const));
    const [byHost, byChannel] = [by(([host = '']) => host.toLowerCase()), by(([, channel = '']) => channel)];
    return [[metric, { all: sumOf(gone), byHost, byChannel }] as const];
  });
  return new Map(taken);
}
