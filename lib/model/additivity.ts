/** What may be added: the one table that tells over which dimensions the rows of a metric come to its whole. */
import { type DimensionId, dimensionOf, type DimensionScope } from './dimension';
import { type MetricId, metricOf, type MetricScope } from './metric';

/**
 * The dimensions of which each thing counted has one value and no more, so that it stands in one row and in no other. A
 * visit has one channel, one landing page and one country, and many pages, events and articles; an event may hold several
 * articles; a person comes on several days, on several devices and by several channels.
 */
const ONE_VALUE_OF: Readonly<Record<MetricScope, readonly DimensionScope[]>> = {
  item: ['item', 'event', 'page', 'session', 'user', 'day'],
  event: ['event', 'page', 'session', 'user', 'day'],
  // Over midnight it is on both days: one in some hundreds.
  session: ['session', 'user', 'day'],
  // Within one visit. By which of its events Google counts it is not documented.
  'first-time': ['session', 'user', 'day'],
  // Not even days: who came on Monday and on Tuesday is one.
  user: [],
};

/**
 * Whether the rows of a metric along a dimension add up to its whole. Derived from what the metric counts and what a value
 * of the dimension describes (`ONE_VALUE_OF`). A rate adds up over nothing: it is re-derived from its two sums
 * (`isRederivedOver`).
 *
 * @example
 * isAdditiveOver('sessions', 'landingPage') // true
 * isAdditiveOver('sessions', 'eventName') // false: a visit has many events
 * isAdditiveOver('totalUsers', 'date') // false: who came on two days is one
 */
export function isAdditiveOver(metric: MetricId, dimension: DimensionId): boolean {
  return isAdditiveOverScope(metric, dimensionOf(dimension).scope);
}

/** The same for a dimension outside the catalogue, by what one of its values describes: a city a visit, a host a page. */
export function isAdditiveOverScope(metric: MetricId, scope: DimensionScope): boolean {
  const known = metricOf(metric);
  return known.kind !== 'rate' && ONE_VALUE_OF[known.scope].includes(scope);
}

/** Whether the rows along all of several dimensions at once add up; one is enough to spoil it. */
export function isAdditiveOverAll(metric: MetricId, dimensions: readonly DimensionId[]): boolean {
  return dimensions.every((dimension) => isAdditiveOver(metric, dimension));
}

/**
 * Whether a rate's rows along a dimension come to its whole by dividing sum by sum, because both of its sums add up there.
 *
 * @example isRederivedOver('secondOrderShare', 'date') // false: a share of persons
 */
export function isRederivedOver(metric: MetricId, dimension: DimensionId): boolean {
  const { of } = metricOf(metric);
  return of !== undefined && of.every((part) => isAdditiveOver(part, dimension));
}
