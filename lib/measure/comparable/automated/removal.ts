import { isAdditiveOverAll } from '@/lib/model/additivity';
import { addDays } from '@/lib/model/day';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import type { Calendar } from './panel';
import type { Course } from './course';
import type { Removal, Taken } from './removed';
import { rowWeights } from './row-weights';
import { onSteps } from '../on-steps';
import { spread } from '../spread';
import type { Wave } from './waves';

/**
 * What of each total a wave's visits are. Whoever makes none of them counts as new each time, so that a new visitor among
 * them is one person, and no person of the others: of distinct persons as many are theirs. A visit that is not engaged has
 * looked at one page. They bought nothing and did nothing that counts, or they would have been engaged.
 */
export function takenBy({ engaged, fresh }: Wave, { visits }: Course, { totals }: Snapshot): Taken {
  const within = (metric: MetricId, share: number) =>
    visits.map((count, at) => Math.min(Math.round(share * count), Math.max(0, totals[metric]?.numerator[at] ?? 0)));
  const all = {
    sessions: visits,
    engagedSessions: within('engagedSessions', engaged),
    newUsers: within('newUsers', fresh),
    totalUsers: within('totalUsers', fresh),
    bounces: within('bounces', 1 - engaged),
    screenPageViews: within('screenPageViews', 1 + engaged),
  };
  return Object.fromEntries(metricEntries(all).filter(([metric]) => totals[metric] !== undefined));
}

/** A snapshot without a wave: its totals, its months and every cut whose rows come to its totals. */
export function withoutWave(snapshot: Snapshot, removal: Removal, calendar: Calendar): Snapshot {
  const { taken } = removal;
  const less = (series: MeasuredSeries, gone: readonly number[] | undefined): MeasuredSeries =>
    gone === undefined
      ? series
      : {
          ...series,
          numerator: series.numerator.map((value, at) => (value === null ? null : value - (gone[at] ?? 0))),
          provenance: estimated(series.provenance),
        };
  const totals = metricEntries(snapshot.totals).map(([metric, series]) => [metric, less(series, taken[metric])]);
  const months = metricEntries(snapshot.months ?? {}).map(([metric, series]) => [
    metric,
    metric === 'totalUsers' ? less(series, byMonth(series, removal)) : series,
  ]);
  return {
    ...snapshot,
    totals: Object.fromEntries(totals),
    tables: snapshot.tables.map((table) => tableWithout(table, snapshot, removal, calendar)),
    ...(snapshot.months && { months: Object.fromEntries(months) }),
  };
}

const estimated = (provenance: MeasuredSeries['provenance']) => ({
  ...provenance,
  method: 'without automated visits' as const,
});

function byMonth({ start, numerator }: MeasuredSeries, { course, taken }: Removal): number[] {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7));
  const sums = numerator.map(() => 0);
  (taken.newUsers ?? taken.totalUsers ?? []).forEach((count, at) => {
    const day = addDays(course.start, at);
    const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - first;
    if (month >= 0 && month < sums.length) sums[month] = (sums[month] ?? 0) + count;
  });
  return sums.map((sum, month) => Math.min(sum, numerator[month] ?? 0));
}

/** The parts of a visit that a table may hold beside it: where each row's own are the most that can be taken. */
const PARTS = ['engagedSessions', 'newUsers', 'bounces', 'screenPageViews'] as const;

function tableWithout(table: SegmentTable, snapshot: Snapshot, removal: Removal, calendar: Calendar): SegmentTable {
  const holds = table.rows.some(({ metrics }) => metrics.sessions !== undefined);
  if (!holds || !isAdditiveOverAll('sessions', table.dimensions)) return table;
  const amounts = stepSums(table, removal, 'sessions');
  if (amounts.every((amount) => amount === 0)) return table;
  const weights = rowWeights(table, snapshot, removal, calendar, amounts);
  const column = (row: SegmentTable['rows'][number], metric: MetricId, step: number) =>
    row.metrics[metric]?.[step] ?? 0;
  const columns = table.rows.map(({ metrics }) =>
    Object.fromEntries(
      metricEntries(metrics).flatMap(([metric, values]) =>
        metric === 'sessions' || PARTS.some((part) => part === metric) ? [[metric, [...values]]] : [],
      ),
    ),
  );
  const take = (metric: MetricId, step: number, parts: readonly number[]) =>
    parts.forEach((part, row) => {
      const values = columns[row]?.[metric];
      if (values && part > 0) values[step] = Math.max(0, (values[step] ?? 0) - part);
    });
  const others = PARTS.map((metric) => ({ metric, sums: stepSums(table, removal, metric) }));
  amounts.forEach((amount, step) => {
    if (amount === 0) return;
    const room = table.rows.map((row) => {
      const [counted, stayed] = [column(row, 'sessions', step), column(row, 'engagedSessions', step)];
      return Math.min(counted, Math.max(0, counted - stayed) / (1 - removal.wave.engaged));
    });
    const parts = spread(
      amount,
      table.rows.map((_, row) => weights[row]?.[step] ?? 0),
      room,
    );
    take('sessions', step, parts);
    for (const { metric, sums } of others)
      take(
        metric,
        step,
        spread(
          sums[step] ?? 0,
          parts,
          table.rows.map((row) => column(row, metric, step)),
        ),
      );
  });
  return {
    ...table,
    rows: table.rows.map((row, at) => ({ ...row, metrics: { ...row.metrics, ...columns[at] } })),
    provenance: estimated(table.provenance),
  };
}

/** What is taken of a metric at each step of a table. */
const stepSums = (table: SegmentTable, { course, taken }: Removal, metric: MetricId): number[] =>
  onSteps(taken[metric] ?? [], { start: course.start, step: 'day' }, table);
