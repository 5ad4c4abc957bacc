import * as z from 'zod/mini';
import { Day } from './day';
import { Estimate } from './quantity';

/** What an action that was done has changed, judged by the rule fixed at its acceptance. */
export const Outcome = z.object({
  actionId: z.string(),
  verdict: z.enum(['improved', 'no detectable change', 'worse', 'not measurable']),
  judgedOn: Day,
  /** In the metric's unit over the window; null when not measurable. */
  effect: z.nullable(Estimate),
  /** Relative to what would have been without it. */
  relative: z.nullable(Estimate),
  /** Days of this volume that it would take, where not measurable. */
  neededDays: z.optional(z.number()),
});
export type Outcome = z.infer<typeof Outcome>;
