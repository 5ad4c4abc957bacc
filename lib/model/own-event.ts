import * as z from 'zod/mini';
import { Day } from './day';

/** Days in a row, the last one included; one day where there is no `to`. */
const Stretch = z.object({ from: Day, to: z.optional(Day) });
export type Stretch = z.infer<typeof Stretch>;

/** Something of the person's own calendar: a promotion, a closure, a trade fair. Both days included. */
export const OwnEvent = z.object({
  name: z.string().check(z.minLength(1)),
  from: Day,
  to: z.optional(Day),
  /** It comes again each year on the same days. */
  yearly: z.boolean(),
  /** The day on which it came for the first time, where a calendar says so: no year before that knows it. */
  since: z.optional(Day),
  /** All its days, the first ones among them, where a calendar's rule chose them: Black Friday, every second year. */
  dates: z.optional(z.array(Stretch)),
});
export type OwnEvent = z.infer<typeof OwnEvent>;

/**
 * Why a line of a calendar is no event. `rule`: one that is not understood, or that programs read in different ways;
 * `repeats`: too often to explain anything; `no-dates`: none that is near enough to be read.
 */
export type EntryProblem = 'no-name' | 'bad-date' | 'ends-before' | 'repeats' | 'rule' | 'cancelled' | 'no-dates';
