import { type MetricId, metricOf } from './metric';
import type { Unit } from './quantity';

/**
 * The unit in which a metric is written: money for a count of money and for money divided by a count (what an order
 * comes to); a share for the quotient of two counts or of two amounts of money; a count otherwise.
 *
 * @example
 * unitOf('averageOrderValue') // 'currency'
 * unitOf('discountShare') // 'rate': money of money
 * unitOf('viewsPerSession') // 'count': how many to each
 */
export function unitOf(metric: MetricId): Extract<Unit, 'count' | 'currency' | 'rate'> {
  const known = metricOf(metric);
  if (known.kind !== 'rate') return known.kind === 'currency' ? 'currency' : 'count';
  const [numerator, denominator] = known.of.map(unitOf);
  return numerator === 'currency' && denominator !== 'currency' ? 'currency' : (known.unit ?? 'rate');
}

/**
 * Whether what a metric adds up is money, which comes in no units that could be counted: of a rate its numerator.
 *
 * @example
 * sumsMoney('itemRefundShare') // true, though it is written as a share
 */
export function sumsMoney(metric: MetricId): boolean {
  const known = metricOf(metric);
  return unitOf(known.of?.[0] ?? metric) === 'currency';
}
