import * as z from 'zod/mini';
import { Day, DAYS_A_MONTH } from './day';
import { MetricId } from './metric';
import { Provenance } from './provenance';

/** How a series is to be read: an amount that adds up, money, or a rate with its denominators. */
export const SeriesKind = z.enum(['count', 'currency', 'rate']);
export type SeriesKind = z.infer<typeof SeriesKind>;

export const Frequency = z.enum(['daily', 'weekly', 'monthly']);
export type Frequency = z.infer<typeof Frequency>;

export const DAYS_A_STEP: Readonly<Record<Frequency, number>> = { daily: 1, weekly: 7, monthly: DAYS_A_MONTH };

/**
 * One metric over consecutive days (weeks, months). `null` is a day without an answer, which is not
 * zero. For a rate, `values` holds numerators' quotients and `denominators` their weights, day by day.
 */
export const Series = z.object({
  metric: MetricId,
  kind: SeriesKind,
  frequency: Frequency,
  /** First day of the first step. */
  start: Day,
  values: z.array(z.nullable(z.number())),
  denominators: z.optional(z.array(z.nullable(z.number()))),
  provenance: Provenance,
});
export type Series = z.infer<typeof Series>;
