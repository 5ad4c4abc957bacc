import type { MetricId } from '@/lib/model/metric';
import type { SegmentTable } from '@/lib/model/table';
import { seriesOnSteps } from '@/lib/measure/series';

export type Rows = SegmentTable['rows'];

/** Assistants are no one value of Google's: what is counted of them is of their sources. */
export const whereOf = ({ provenance }: SegmentTable) =>
  ({ dimension: 'sessionSourceMedium', from: provenance }) as const;

/** What rows of a table come to, step by step. */
export const sumOf = (table: SegmentTable, rows: Rows, metric: MetricId) =>
  seriesOnSteps(
    table,
    metric,
    Array.from({ length: table.length }, (_, i) =>
      rows.reduce((sum, { metrics }) => sum + (metrics[metric]?.[i] ?? 0), 0),
    ),
    null,
  );
