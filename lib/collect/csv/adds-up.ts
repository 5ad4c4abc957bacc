import { isAdditiveOver, isAdditiveOverScope } from '@/lib/model/additivity';
import { dimensionOf } from '@/lib/model/dimension';
import { metricOf } from '@/lib/model/metric';
import type { OtherScope } from './other-dimensions';

/**
 * Whether rows that values of a scope tell apart come to the metric's whole; never where values hold one another.
 *
 * @example
 * addsUpOver('sessions', 'session') // true
 * addsUpOver('sessions', 'event') // false
 */
export function addsUpOver(metric: string, scope: OtherScope): boolean {
  const known = metricOf(metric);
  return known !== undefined && scope !== 'overlap' && isAdditiveOverScope(known.id, scope);
}

/** The same for a dimension of the catalogue. */
export function addsUpOverDimension(metric: string, dimension: string): boolean {
  const [known, along] = [metricOf(metric), dimensionOf(dimension)];
  return known !== undefined && along !== undefined && isAdditiveOver(known.id, along.id);
}
