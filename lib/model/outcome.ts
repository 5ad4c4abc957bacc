import * as z from 'zod/mini';
import { Day } from './day';
import { Estimate } from './quantity';

/** What else has to be known to read a verdict. */
export const OutcomeNote = z.discriminatedUnion('kind', [
  /** What called for the action was an extreme of its own history: so much of it would have gone by itself (relative). */
  z.object({ kind: z.literal('falls-back'), change: z.number() }),
  /** Other actions worked on the same figure in the same days: what each has done cannot be told apart. */
  z.object({ kind: z.literal('not-apart'), actionIds: z.array(z.string()) }),
  /** Days of the window on which nothing was measured, left out of the judgement. */
  z.object({ kind: z.literal('days-left-out'), days: z.number() }),
  /** Google read only this share of the events, or withheld small rows. */
  z.object({ kind: z.literal('sampled'), share: z.number() }),
  z.object({ kind: z.literal('thresholded') }),
]);
export type OutcomeNote = z.infer<typeof OutcomeNote>;

/** What an action that was done has changed, judged by the rule fixed at its acceptance. */
export const Outcome = z.object({
  actionId: z.string(),
  verdict: z.enum(['improved', 'no detectable change', 'worse', 'not measurable']),
  judgedOn: Day,
  /** In the metric's unit over the window; null when not measurable. */
  effect: z.nullable(Estimate),
  /** Relative to what would have been without it. */
  relative: z.nullable(Estimate),
  /** Length of the window, at this volume, in which it would show, where it does not. */
  neededDays: z.optional(z.number()),
  notes: z.optional(z.array(OutcomeNote)),
});
export type Outcome = z.infer<typeof Outcome>;
