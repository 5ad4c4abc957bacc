import * as z from 'zod/mini';
import { Day } from './day';
import { MetricId } from './metric';
import { Source } from './recommendation';
import { SourceKind } from './source-kind';

/** A figure to compare with: a published range with its source and date, or that of other properties in view. */
export const Benchmark = z.object({
  metric: MetricId,
  /** Google's industry category, or '' for all. */
  industry: z.string(),
  low: z.number(),
  high: z.number(),
  /** ISO 4217, for a rate of money: two currencies are never compared. */
  currency: z.optional(z.string()),
  origin: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('imported'), source: Source }),
    /** Never fewer than three, so that none can be told from the range. They stay unnamed. */
    z.object({ kind: z.literal('other-properties'), properties: z.number() }),
  ]),
});
export type Benchmark = z.infer<typeof Benchmark>;

/** A property's rates over its last 28 days, of which the range of several properties is made. */
export const PropertyRates = z.object({
  propertyId: z.string(),
  source: SourceKind,
  industry: z.string(),
  currency: z.string(),
  asOf: Day,
  /** Metric id → the rate. */
  rates: z.partialRecord(MetricId, z.number()),
});
export type PropertyRates = z.infer<typeof PropertyRates>;

/** Why a row of a table of ranges was not taken over. */
export type RowProblem =
  | 'unknown-metric'
  | 'not-a-rate'
  | 'unknown-industry'
  | 'not-a-number'
  | 'not-a-share'
  | 'low-above-high'
  | 'no-currency'
  | 'no-source'
  | 'no-address'
  | 'no-date';
