import * as z from 'zod/mini';
import { Day, DAYS_A_MONTH } from './day';
import { MetricId, MetricKind } from './metric';
import { Provenance } from './provenance';

export const Frequency = z.enum(['daily', 'weekly', 'monthly']);
export type Frequency = z.infer<typeof Frequency>;

export const DAYS_A_STEP: Readonly<Record<Frequency, number>> = { daily: 1, weekly: 7, monthly: DAYS_A_MONTH };

const Sums = z.array(z.nullable(z.number()));

/**
 * One metric over consecutive days (weeks, months), as sums that combine: a rate is carried as its two sums, so that
 * a longer stretch is re-derived and never averaged. `null` is a step without an answer, which is not zero.
 */
export const Series = z.object({
  metric: MetricId,
  kind: MetricKind,
  frequency: Frequency,
  /** First day of the first step. */
  start: Day,
  /** What was counted or earned, step by step; of a rate, the first of its two sums. */
  numerator: Sums,
  /** The second sum of a rate; null for all that is no rate, and for a rate of which only the values are known. */
  denominator: z.nullable(Sums),
  provenance: Provenance,
});
export type Series = z.infer<typeof Series>;

/** The values of a series, whatever they are of and wherever they were read. */
export type SeriesValues = Omit<Series, 'metric' | 'provenance'>;

/** A series as it was read. A rate is none: it follows from two that are. */
export const MeasuredSeries = z.extend(Series, {
  kind: z.enum(['count', 'currency', 'people']),
  denominator: z.null(),
});
export type MeasuredSeries = z.infer<typeof MeasuredSeries>;
