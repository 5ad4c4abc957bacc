/** A GA4 Data API report as it arrives in JSON: int64 as text, enums by name, zeros and falses left out. */
import * as z from 'zod/mini';
import { MetricType, RestrictedMetricType, TruncationType } from './enum-name';

const list = <Item extends z.core.SomeType>(item: Item) => z._default(z.array(item), []);
/** Google leaves out what is false or not there; its clients write null. */
const flag = z.pipe(
  z.nullish(z.boolean()),
  z.transform((value) => value ?? false),
);
const maybe = <Item extends z.core.SomeType>(item: Item) =>
  z.optional(
    z.pipe(
      z.nullish(item),
      z.transform((value) => value ?? undefined),
    ),
  );
const text = z.pipe(
  z.nullish(z.string()),
  z.transform((value) => value ?? ''),
);
const int64 = z.pipe(z.union([z.string(), z.number()]), z.transform(Number));

export const GoogleRow = z.object({
  dimensionValues: list(z.object({ value: z._default(z.string(), '') })),
  /** A metric value without text is "no answer", which GA4 never sends and an imported file may. */
  metricValues: list(z.object({ value: z.optional(z.string()) })),
});
export type GoogleRow = z.infer<typeof GoogleRow>;

const QuotaStatus = z.object({
  consumed: z._default(z.number(), 0),
  remaining: z._default(z.number(), 0),
});

export const PropertyQuota = z.object({
  tokensPerDay: maybe(QuotaStatus),
  tokensPerHour: maybe(QuotaStatus),
  tokensPerProjectPerHour: maybe(QuotaStatus),
  concurrentRequests: maybe(QuotaStatus),
});
export type PropertyQuota = z.infer<typeof PropertyQuota>;

export const ReportMetadata = z.object({
  currencyCode: maybe(z.string()),
  timeZone: maybe(z.string()),
  emptyReason: maybe(z.string()),
  dataLossFromOtherRow: flag,
  subjectToThresholding: flag,
  samplingMetadatas: list(z.object({ samplesReadCount: int64, samplingSpaceSize: int64 })),
  schemaRestrictionResponse: maybe(
    z.object({
      activeMetricRestrictions: list(
        z.object({ metricName: z._default(z.string(), ''), restrictedMetricTypes: list(RestrictedMetricType) }),
      ),
    }),
  ),
  dataTruncationReasons: list(
    z.object({
      dataTruncationType: TruncationType,
      dataTruncationMessage: text,
      /** Data before this day are truncated. */
      dataTruncationDate: text,
      dataTruncationDateRanges: list(z.object({ startDate: text, endDate: text })),
    }),
  ),
});
export type ReportMetadata = z.infer<typeof ReportMetadata>;

export const GoogleReport = z.object({
  dimensionHeaders: list(z.object({ name: z.string() })),
  metricHeaders: list(z.object({ name: z.string(), type: MetricType })),
  rows: list(GoogleRow),
  totals: list(GoogleRow),
  maximums: list(GoogleRow),
  minimums: list(GoogleRow),
  /** Rows of the whole answer, whatever the limit was. */
  rowCount: z._default(z.number(), 0),
  metadata: maybe(ReportMetadata),
  propertyQuota: maybe(PropertyQuota),
});
export type GoogleReport = z.infer<typeof GoogleReport>;

export const BatchOfReports = z.object({ reports: list(GoogleReport) });
