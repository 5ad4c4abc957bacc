import * as z from 'zod/mini';
import { Method } from './method';
import { Period } from './period';
import { SourceKind } from './source-kind';

/** What was asked, in the words of the GA4 Data API, so that a person can ask it again. */
export const ReportQuery = z.object({
  dimensions: z.array(z.string()),
  metrics: z.array(z.string()),
  /** `dimension = value` pairs that all hold; empty for the whole property. */
  where: z.array(z.object({ dimension: z.string(), value: z.string() })),
});
export type ReportQuery = z.infer<typeof ReportQuery>;

/** Where a figure came from: request, period, and how complete the answer was. */
export const Provenance = z.object({
  source: SourceKind,
  propertyId: z.string(),
  query: ReportQuery,
  period: Period,
  /** Days of the period that had a row at the source, of all its days. */
  daysObserved: z.number(),
  /** Share of the events read, 1 when nothing was sampled. */
  sampledShare: z.number(),
  /** True when Google withheld small rows to protect identities. */
  thresholded: z.boolean(),
  /** What the rows of a file hold of its own total row, where it is not all. */
  rowsHeld: z.optional(z.number()),
  /** How the figure follows from the rows, where it is not simply their sum. */
  method: z.optional(Method),
});
export type Provenance = z.infer<typeof Provenance>;
