/** Figures, each carrying what it needs to stay honest: its unit, its currency, its interval, its origin. */
import * as z from 'zod/mini';
import { Provenance } from './provenance';

/** A rate keeps its two sums, so that two rates combine by adding sums and never by averaging. */
export const Rate = z.object({ numerator: z.number(), denominator: z.number() });
export type Rate = z.infer<typeof Rate>;

/** A value known with uncertainty; `level` is the probability that the interval claims (0.9). */
export const Estimate = z.object({
  estimate: z.number(),
  low: z.number(),
  high: z.number(),
  level: z.number(),
});
export type Estimate = z.infer<typeof Estimate>;

/** How a value is to be read and written. */
export const Unit = z.enum(['count', 'currency', 'rate', 'seconds', 'growth-per-month', 'change', 'days']);
export type Unit = z.infer<typeof Unit>;

/** One figure that a person may read, with where it came from. */
export const Figure = z.object({
  value: z.number(),
  unit: Unit,
  /** ISO 4217, for `currency` and only there: two currencies never add up. `value` is in its units, not in cents. */
  currency: z.optional(z.string()),
  interval: z.optional(Estimate),
  provenance: Provenance,
});
export type Figure = z.infer<typeof Figure>;
