/**
 * A GA4 Data API report request. Narrower than Google's own type (`protos…v1beta.IRunReportRequest`),
 * to which it can be assigned: names only, no numbers for enums, nothing that Plateau never asks.
 */
import * as z from 'zod/mini';

const optional = z.exactOptional;
const Named = z.object({ name: z.string() });
const NumericValue = z.object({
  int64Value: optional(z.union([z.string(), z.number()])),
  doubleValue: optional(z.number()),
});
export type NumericValue = z.infer<typeof NumericValue>;

export const FieldFilter = z.object({
  fieldName: z.string(),
  stringFilter: optional(
    z.object({
      matchType: optional(
        z.enum([
          'MATCH_TYPE_UNSPECIFIED',
          'EXACT',
          'BEGINS_WITH',
          'ENDS_WITH',
          'CONTAINS',
          'FULL_REGEXP',
          'PARTIAL_REGEXP',
        ]),
      ),
      value: optional(z.string()),
      caseSensitive: optional(z.boolean()),
    }),
  ),
  inListFilter: optional(z.object({ values: z.array(z.string()), caseSensitive: optional(z.boolean()) })),
  numericFilter: optional(
    z.object({
      operation: z.enum([
        'OPERATION_UNSPECIFIED',
        'EQUAL',
        'LESS_THAN',
        'LESS_THAN_OR_EQUAL',
        'GREATER_THAN',
        'GREATER_THAN_OR_EQUAL',
      ]),
      value: NumericValue,
    }),
  ),
  betweenFilter: optional(z.object({ fromValue: NumericValue, toValue: NumericValue })),
  emptyFilter: optional(z.object({})),
});
export type FieldFilter = z.infer<typeof FieldFilter>;

export interface FilterExpression {
  andGroup?: { expressions: FilterExpression[] };
  orGroup?: { expressions: FilterExpression[] };
  notExpression?: FilterExpression;
  filter?: FieldFilter;
}
const Inner = z.lazy(() => FilterExpression);
const InnerList = z.object({ expressions: z.array(Inner) });
export const FilterExpression: z.ZodMiniType<FilterExpression> = z.object({
  andGroup: optional(InnerList),
  orGroup: optional(InnerList),
  notExpression: optional(Inner),
  filter: optional(FieldFilter),
});

export const OrderBy = z.object({
  metric: optional(z.object({ metricName: z.string() })),
  dimension: optional(
    z.object({
      dimensionName: z.string(),
      orderType: optional(
        z.enum(['ORDER_TYPE_UNSPECIFIED', 'ALPHANUMERIC', 'CASE_INSENSITIVE_ALPHANUMERIC', 'NUMERIC']),
      ),
    }),
  ),
  desc: optional(z.boolean()),
});
export type OrderBy = z.infer<typeof OrderBy>;

export const DateRange = z.object({ startDate: z.string(), endDate: z.string(), name: optional(z.string()) });
export type DateRange = z.infer<typeof DateRange>;

export const MetricAggregation = z.enum(['TOTAL', 'MINIMUM', 'MAXIMUM', 'COUNT']);
export type MetricAggregation = z.infer<typeof MetricAggregation>;

const int64 = z.union([z.string(), z.number()]);

export const ReportRequest = z.object({
  property: optional(z.string()),
  dimensions: optional(z.array(Named)),
  metrics: optional(z.array(Named)),
  dateRanges: optional(z.array(DateRange)),
  dimensionFilter: optional(FilterExpression),
  metricFilter: optional(FilterExpression),
  orderBys: optional(z.array(OrderBy)),
  offset: optional(int64),
  limit: optional(int64),
  metricAggregations: optional(z.array(MetricAggregation)),
  keepEmptyRows: optional(z.boolean()),
  returnPropertyQuota: optional(z.boolean()),
});
export type ReportRequest = z.infer<typeof ReportRequest>;
