import { deepLink, type ReportKey } from '@/lib/measure/deep-link';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { TypedQuestion } from './question';

/** Where Google Analytics lists the values of a dimension. */
const BY_DIMENSION: Readonly<Record<string, ReportKey>> = {
  deviceCategory: 'technology',
  browser: 'technology',
  country: 'demographics',
  landingPage: 'landing-pages',
  itemName: 'items',
  itemListName: 'items',
  eventName: 'events',
};
const BY_METRIC: Readonly<Record<string, ReportKey>> = {
  newUsers: 'user-acquisition',
  totalUsers: 'user-acquisition',
  screenPageViews: 'pages',
  viewsPerSession: 'pages',
  keyEvents: 'events',
  eventCount: 'events',
  sessionKeyEventRate: 'events',
  itemsPurchased: 'items',
  itemRevenue: 'items',
  refundAmount: 'items',
};

/** The report of Google Analytics that shows what was asked, with its days, its comparison and its filters set. */
export function placeOf(
  { metric, segments, by }: TypedQuestion,
  { source, property }: Pick<Snapshot, 'source' | 'property'>,
  { period, before }: { readonly period: Period; readonly before: Period | null },
): string | null {
  const dimensions = [by, ...segments.map(({ dimension }) => dimension)];
  const [report] = dimensions.flatMap((dimension) => (dimension && BY_DIMENSION[dimension]) ?? []);
  return deepLink({
    source,
    propertyId: property.id,
    report: report || (dimensions.some(Boolean) ? 'acquisition' : (metric && BY_METRIC[metric]) || 'acquisition'),
    period,
    ...(before && { comparedWith: before }),
    segments,
    by,
  });
}
