import * as z from 'zod/mini';
import { Day } from './day';
import { MetricId } from './metric';

/**
 * What the amount of a target can mean: the last month taken twelve times, the last twelve months together, or all
 * months from the start together.
 */
export const TargetReading = z.enum(['runRate', 'lastTwelveMonths', 'cumulative']);
export type TargetReading = z.infer<typeof TargetReading>;

/** "From 3 M€ to 10 M€ in 24 months": a yearly figure to be reached. */
export const Target = z.object({
  metric: MetricId,
  /** Value of the twelve months before `startsOn`. */
  from: z.number(),
  to: z.number(),
  months: z.number(),
  startsOn: Day,
  /** The reading that was agreed on; none before somebody has decided. */
  reading: z.optional(TargetReading),
});
export type Target = z.infer<typeof Target>;
