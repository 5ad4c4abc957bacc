import * as z from 'zod/mini';
import { Day } from './day';
import { MetricId } from './metric';
import { Period } from './period';
import { Estimate, Figure } from './quantity';

const What = z.enum(['month', 'peak']);

/** What was expected of a month that had just begun, or of the week of the coming season's peak: told again beside what came. */
export const Foreseen = z.object({
  propertyId: z.string(),
  metric: MetricId,
  what: What,
  period: Period,
  /** In the metric's own unit, with the level of its interval. */
  expected: Estimate,
  /** The day on which it was said, and the last one of the reading that it was said of. */
  on: Day,
  asOf: Day,
});
export type Foreseen = z.infer<typeof Foreseen>;

/** What was expected, and what came. */
export const CameOf = z.object({
  metric: MetricId,
  what: What,
  period: Period,
  expected: Figure,
  value: Figure,
  on: Day,
});
export type CameOf = z.infer<typeof CameOf>;
