import * as z from 'zod/mini';
import { Day } from './day';
import { DimensionId } from './dimension';
import { HealthFlag } from './health';
import { HourlyVisits } from './hour';
import { MetricId } from './metric';
import { Property } from './property';
import { PropertySetup } from './property-setup';
import { ReadingAccount } from './reading-account';
import { MeasuredSeries } from './series';
import { SourceKind } from './source-kind';
import { SegmentTable } from './table';

/** Everything that was read of one property: what all later stages work from. */
export const Snapshot = z.object({
  property: Property,
  /** Last day that is complete: today and the two days before it may still change and are left out. */
  asOf: Day,
  /** Instant at which the reading ended, ISO 8601. */
  collectedAt: z.string(),
  source: SourceKind,
  /** Metric id → daily series over the whole history, ending at `asOf`. Rates follow from them and are not kept. */
  totals: z.partialRecord(MetricId, MeasuredSeries),
  tables: z.array(SegmentTable),
  /** Distinct persons by calendar month (`totalUsers`, `totalPurchasers`): a month is asked whole, days never add up to it. */
  months: z.optional(z.partialRecord(MetricId, MeasuredSeries)),
  /** Visits by hour around days that may have lost some; only where there are such days, and Google tells hours. */
  hours: z.optional(HourlyVisits),
  health: z.array(HealthFlag),
  /** What was read of files, and what was left out of them. */
  reading: z.optional(ReadingAccount),
  /** Key events of events that may not count alike on all days, by event and in the steps of the breakdowns that hold them too. */
  apart: z.optional(z.array(SegmentTable)),
  /** How the property is set up in Google Analytics; only where that can be asked. */
  setup: z.optional(PropertySetup),
  /** Metrics that the property does not have. They are "not measured", never zero. */
  notMeasured: z.array(MetricId),
  /** Breakdowns of what only a link brings that Google refused, and on which day. */
  refusedLinks: z.optional(z.array(z.object({ dimensions: z.array(DimensionId), on: Day }))),
  /** What the reading cost. */
  cost: z.object({ requests: z.number(), tokens: z.nullable(z.number()) }),
});
export type Snapshot = z.infer<typeof Snapshot>;
