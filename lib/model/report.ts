import * as z from 'zod/mini';
import { Chart } from './chart';
import { Day } from './day';
import { Diagnosis } from './diagnosis';
import { Finding } from './finding';
import { HealthFlag } from './health';
import { MetricId } from './metric';
import { Property } from './property';
import { Figure } from './quantity';
import { Advice } from './recommendation';
import { SourceKind } from './source-kind';

const Compared = z.object({
  value: z.nullable(Figure),
  yearBefore: z.nullable(Figure),
  /** Days of the period on which nothing could be counted; the value leaves them out. */
  lost: z.optional(z.number()),
});

/** One of the few figures that say how the property is: what it is, how it goes, since when. */
export const Vital = z.object({
  metric: MetricId,
  diagnosis: Diagnosis,
  /** The last 28 complete days; null when they hold nothing. */
  last: z.nullable(Figure),
  /** The same days 364 days earlier; null without a year of history. */
  yearBefore: z.nullable(Figure),
  /** The last complete calendar month at `asOf`, and the same month a year before; null where it holds nothing. */
  month: z.optional(Compared),
  /** The last complete week from Monday, beside the one 364 days earlier; the last complete quarter, beside last year's. */
  week: z.optional(Compared),
  quarter: z.optional(Compared),
  /** Weekly values corrected for the seasons, with the present regime. */
  chart: Chart,
});
export type Vital = z.infer<typeof Vital>;

/** What the street found out about one property on one day: what the popup shows and a draft is written from. */
export const Report = z.object({
  property: Property,
  source: SourceKind,
  asOf: Day,
  collectedAt: z.string(),
  /** Traffic, conversion and revenue; key events where there is no shop. Most important first. */
  vitals: z.array(Vital),
  findings: z.array(Finding),
  /** Which factor carried the change of the last complete calendar month in a year; null where that cannot be told. */
  monthFactors: z.optional(z.nullable(Finding)),
  advice: Advice,
  health: z.array(HealthFlag),
  notMeasured: z.array(MetricId),
});
export type Report = z.infer<typeof Report>;
