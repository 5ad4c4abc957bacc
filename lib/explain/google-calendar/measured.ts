import { addDays, type Day } from '@/lib/model/day';
import type { Context } from '../context';
import type { InRows } from './dated-change';

/** Whether a metric was read over a day, before it and after. */
export function readOver({ snapshot }: Context, metrics: readonly string[], day: Day): InRows | null {
  const { totals, tables, asOf } = snapshot;
  const starts = [
    ...Object.entries(totals).flatMap(([metric, series]) => (metrics.includes(metric) ? [series.start] : [])),
    ...tables
      .filter(({ rows }) => Object.keys(rows[0]?.metrics ?? {}).some((metric) => metrics.includes(metric)))
      .map(({ start }) => start),
  ];
  return starts.some((start) => start <= addDays(day, -1)) && day <= asOf ? { since: day } : null;
}
