import { type Metric, METRICS } from '@/lib/model/metric';
import { metricNamed } from '@/lib/model/metric-names';

const VALUE = /^(values?|valeurs?|count|nombre|y)$/i;

/** What a column called "value" was taken for. */
export interface AssumedMetric {
  readonly column: string;
  readonly metric: Metric;
}

/**
 * A file of `date,value` does not say what it counts: the person does, or else the file's name, or else
 * it is taken for sessions, which whoever reads the result must be told.
 *
 * @example
 * metricOfValues('value', 'daily-orders.csv')?.id // 'ecommercePurchases'
 */
export function metricOfValues(header: string, file: string, told?: Metric): Metric | undefined {
  if (!VALUE.test(header.trim())) return undefined;
  const words = file.replace(/\.[a-z]+$/i, '').split(/[\s_.-]+/);
  const named = words.map(metricNamed).find((metric) => metric !== undefined);
  return told ?? named ?? METRICS.find(({ id }) => id === 'sessions');
}
