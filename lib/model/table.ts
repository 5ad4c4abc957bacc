import * as z from 'zod/mini';
import { Day, DAYS_A_WEEK } from './day';
import { DimensionId } from './dimension';
import { MetricId } from './metric';
import { Provenance } from './provenance';

/** A kind of visits that a table may be of, where it is not of all. */
export const TableWithin = z.enum([
  /** That came from an AI assistant (`assistants.ts`). */
  'assistants',
]);
export type TableWithin = z.infer<typeof TableWithin>;

/**
 * A metric cut by segment and by day: for each segment one row, its values aligned on the same
 * consecutive days. Only metrics that add up stand here; users never do.
 */
export const SegmentTable = z.object({
  /** Dimension names, in order; a row's `keys` follow the same order. */
  dimensions: z.array(DimensionId),
  /** Only visits of this kind stand in it: its rows do not come to the totals, and it is no cut of the property. */
  within: z.optional(TableWithin),
  /** `day` rows hold one value a day, `week` rows one a week starting on Monday. */
  step: z.enum(['day', 'week']),
  /** First day of the first step. */
  start: Day,
  /** Number of steps in every row. */
  length: z.number(),
  rows: z.array(
    z.object({
      keys: z.array(z.string()),
      /** Metric id → one value a step. A step without a row at the source is 0: the segment was absent. */
      metrics: z.partialRecord(MetricId, z.array(z.number())),
    }),
  ),
  provenance: Provenance,
});
export type SegmentTable = z.infer<typeof SegmentTable>;

/**
 * Days of one step of a table.
 *
 * @example daysAStep({ step: 'week' }) // 7
 */
export const daysAStep = ({ step }: Pick<SegmentTable, 'step'>): number => (step === 'week' ? DAYS_A_WEEK : 1);
