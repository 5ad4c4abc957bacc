import { type Metric, metricOf, METRICS } from '@/lib/model/metric';
import type { GoogleReport, GoogleRow } from './report';

/** The name by which Google is asked for a metric: of a sum that it gives only divided, the rate. */
export const askedAs = (metric: string): string => metricOf(metric)?.within ?? metric;

/** The metric that a name of Google's gives. */
export const givenBy = (name: string): string =>
  METRICS.find(({ within }: Metric) => within !== undefined && within === name)?.id ?? name;

/**
 * A report in which a rate that stands for a sum is multiplied back, row by row, by what Google divided it by: the mean place
 * of a page in a week times its impressions is the sum of its places, which adds up where a mean does not. A row without
 * an answer to either keeps none.
 *
 * @example withSums(report).metricHeaders // [{ name: 'organicGoogleSearchImpressions' }, { name: 'searchPositionSum' }]
 */
export function withSums(report: GoogleReport): GoogleReport {
  return report.metricHeaders.reduce((told, { name }, at) => {
    const sum = givenBy(name);
    const weight = sum === name ? -1 : report.metricHeaders.findIndex((each) => each.name === weightOf(name));
    return weight < 0 ? told : multiplied(told, at, weight, sum);
  }, report);
}

const weightOf = (rate: string) => metricOf(rate)?.of?.[1];

function multiplied(report: GoogleReport, at: number, weight: number, sum: string): GoogleReport {
  const row = ({ dimensionValues, metricValues }: GoogleRow): GoogleRow => {
    const [rate, weights] = [metricValues[at]?.value, metricValues[weight]?.value];
    // A sum of whole places; six decimals cut off what the division left.
    const value = rate && weights ? String(Number((Number(rate) * Number(weights)).toFixed(6))) : undefined;
    const own = value === undefined ? {} : { value };
    return { dimensionValues, metricValues: metricValues.map((each, i) => (i === at ? own : each)) };
  };
  return {
    ...report,
    metricHeaders: report.metricHeaders.map((header, i) => (i === at ? { ...header, name: sum } : header)),
    rows: report.rows.map(row),
  };
}
