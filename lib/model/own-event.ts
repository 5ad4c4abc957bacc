import * as z from 'zod/mini';
import { Day } from './day';

/** Something of the person's own calendar: a promotion, a closure, a trade fair. Both days included. */
export const OwnEvent = z.object({
  name: z.string().check(z.minLength(1)),
  from: Day,
  to: z.optional(Day),
  /** It comes again each year on the same days. */
  yearly: z.boolean(),
});
export type OwnEvent = z.infer<typeof OwnEvent>;

/** Why a line of a calendar is no event. */
export type EntryProblem = 'no-name' | 'bad-date' | 'ends-before' | 'repeats';
