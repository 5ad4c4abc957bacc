import { metricOf } from '@/lib/model/metric';
import type { OtherScope } from './other-dimensions';

type Scope = OtherScope | 'hour';

/** What each dimension of the catalogue describes one of, where that is not a visit. */
const SCOPE_OF_DIMENSION: Readonly<Record<string, Scope>> = {
  itemName: 'item',
  itemListName: 'item',
  itemCategory: 'item',
  searchTerm: 'event',
  eventName: 'event',
};

const OF_VISITS = new Set(['sessions', 'engagedSessions', 'bounces', 'newUsers', 'firstTimePurchasers']);
const OF_ITEMS = new Set([
  'itemsPurchased',
  'itemDiscountAmount',
  'itemsViewed',
  'itemsAddedToCart',
  'itemRevenue',
  'itemRefundAmount',
  'itemsViewedInList',
  'itemsClickedInList',
]);

/**
 * Whether rows that values of a scope tell apart come to the metric's whole: what is counted must stand in one row and in
 * no other. A visit has one city, many pages and many events; an order may hold several articles; a person comes twice.
 *
 * @example
 * addsUpOver('sessions', 'session') // true
 * addsUpOver('sessions', 'event') // false
 */
export function addsUpOver(metric: string, scope: Scope): boolean {
  const kind = metricOf(metric)?.kind;
  if (kind === 'people' || kind === 'rate' || scope === 'overlap') return false;
  if (scope === 'session' || scope === 'user' || scope === 'hour') return true;
  if (OF_ITEMS.has(metric)) return true;
  return scope !== 'item' && !OF_VISITS.has(metric);
}

/** The same for a dimension of the catalogue. */
export function addsUpOverDimension(metric: string, dimension: string): boolean {
  return addsUpOver(metric, SCOPE_OF_DIMENSION[dimension] ?? 'session');
}
