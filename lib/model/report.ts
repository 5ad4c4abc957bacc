import * as z from 'zod/mini';
import { Chart } from './chart';
import { Day } from './day';
import { Diagnosis } from './diagnosis';
import { Finding } from './finding';
import { HealthFlag } from './health';
import { MetricId } from './metric';
import { Period } from './period';
import { Property } from './property';
import { Figure } from './quantity';
import { ReadingAccount } from './reading-account';
import { Advice } from './recommendation';
import { SetAside } from './set-aside';
import { SourceKind } from './source-kind';

/** A figure beside the same days a year before. */
export const Compared = z.object({
  /** Null where the period holds nothing. */
  value: z.nullable(Figure),
  /** Null without a year of history, and where days of either year were lost. */
  yearBefore: z.nullable(Figure),
  /** Days of the period on which nothing could be counted; the value leaves them out. */
  lost: z.optional(z.number()),
});
export type Compared = z.infer<typeof Compared>;

/** One of the few figures that say how the property is: what it is, how it goes, since when. */
export const Vital = z.object({
  metric: MetricId,
  diagnosis: Diagnosis,
  /** What it grows by in a month of its present regime; null where no growth was estimated. */
  growth: z.nullable(Figure),
  /** The season that comes back in some weeks, of what the property lives on; absent without one. */
  seasonAhead: z.optional(z.object({ peak: Figure, peakShare: Figure, peakInDays: Figure })),
  /** Over the report's window; null when it holds nothing. */
  last: z.nullable(Figure),
  /** The same days 364 days earlier; null without a year of history, and where days of either year were lost. */
  yearBefore: z.nullable(Figure),
  /** Days of the window on which nothing could be counted; `last` leaves them out. */
  lost: z.optional(z.number()),
  /** The last complete calendar month at `asOf`, and the same month a year before; null where it holds nothing. */
  month: z.optional(Compared),
  /** The last complete week from Monday, beside the one 364 days earlier; the last complete quarter, beside last year's. */
  week: z.optional(Compared),
  quarter: z.optional(Compared),
  /** Weekly values corrected for the seasons, with the present regime. */
  chart: Chart,
});
export type Vital = z.infer<typeof Vital>;

/** What was found out about one property on one day: what the popup shows and a draft is written from. */
export const Report = z.object({
  property: Property,
  source: SourceKind,
  asOf: Day,
  /** What all that is said here calls the last four weeks: `lastWindow`. */
  window: Period,
  collectedAt: z.string(),
  /** Traffic, conversion and revenue; key events where there is no shop. Most important first. */
  vitals: z.array(Vital),
  /** What is no vital sign's own course: `factsOf` gives both. */
  findings: z.array(Finding),
  /** Which factor carried the change of the last complete calendar month in a year; null where that cannot be told. */
  monthFactors: z.optional(z.nullable(Finding)),
  advice: Advice,
  health: z.array(HealthFlag),
  /** What was read of files, and what was left out of them. */
  reading: z.optional(ReadingAccount),
  /** What Google shows and no figure here holds, where there is such. */
  setAside: z.optional(z.array(SetAside)),
  /** What would be set aside and is not, because the person said that it belongs: ids of `SetAside`. */
  belonging: z.optional(z.array(z.string())),
  notMeasured: z.array(MetricId),
});
export type Report = z.infer<typeof Report>;
