import * as z from 'zod/mini';

/**
 * The name of a value of an enum. Google's client writes one that is newer than itself as a number, where plain HTTP
 * has its name: neither is known here, and both are `unknown`.
 */
export function enumName(known: readonly string[], unknown: string) {
  return z.pipe(
    z.nullish(z.union([z.string(), z.number()])),
    z.transform((value) => (typeof value === 'string' && known.includes(value) ? value : unknown)),
  );
}

const of = (prefix: string, names: readonly string[]) => names.map((name) => `${prefix}_${name}`);

const METRIC_TYPES = of('TYPE', [
  'INTEGER',
  'FLOAT',
  'SECONDS',
  'MILLISECONDS',
  'MINUTES',
  'HOURS',
  'STANDARD',
  'CURRENCY',
  'FEET',
  'MILES',
  'METERS',
  'KILOMETERS',
]);

export const MetricType = enumName(METRIC_TYPES, 'METRIC_TYPE_UNSPECIFIED');
/** Why a metric may not be read: that there is a reason is what counts. */
export const BlockedReason = enumName(['NO_REVENUE_METRICS', 'NO_COST_METRICS'], 'BLOCKED_REASON_UNSPECIFIED');
export const RestrictedMetricType = enumName(['COST_DATA', 'REVENUE_DATA'], 'RESTRICTED_METRIC_TYPE_UNSPECIFIED');

const TRUNCATED = 'DATA_TRUNCATION_TYPE';
export const TruncationType = enumName(
  of(TRUNCATED, [
    'RULES_BASED_MODELS',
    'DATA_DRIVEN_ATTRIBUTION',
    'DV360',
    'CM360',
    'ITEM_SCOPED_ECOMMERCE_METRICS',
    'EVENT_SCOPED_ECOMMERCE_METRICS',
    'DATE_RANGE',
    'PROPERTY',
    'CONVERSIONS',
    'GOOGLE_ADS',
  ]),
  `${TRUNCATED}_UNSPECIFIED`,
);
