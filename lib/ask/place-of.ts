import { deepLink, type ReportKey, type Room, roomLink } from '@/lib/measure/deep-link';
import type { Topic } from './vocabulary/elsewhere';
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

/** Where Google has what Plateau does not read; null where nothing of Google's does. */
const TOPICS: Readonly<
  Record<Topic, { readonly report?: ReportKey; readonly room?: Room; readonly address?: string }>
> = {
  ads: { room: 'home' },
  'search-console': { address: 'https://search.google.com/search-console' },
  'real-time': { room: 'real-time' },
  demographics: { report: 'demographics' },
  cities: { report: 'demographics' },
  exits: { room: 'explore' },
  'time-spent': { report: 'pages' },
  technology: { report: 'technology' },
  clicks: { report: 'events' },
  loyalty: { room: 'explore' },
  paths: { room: 'explore' },
  coupons: { room: 'explore' },
  hours: { room: 'explore' },
  errors: { report: 'pages' },
  mailing: {},
  social: {},
  books: {},
  speed: { address: 'https://pagespeed.web.dev/' },
  links: { address: 'https://search.google.com/search-console' },
  rivals: {},
  persons: {},
  opinion: {},
  offline: {},
  measurement: {},
  unusual: {},
  advice: {},
};

/** Google's own place for a topic. */
export function placeOfTopic(
  topic: Topic,
  snapshot: Pick<Snapshot, 'source' | 'property'>,
  period: Period,
): string | null {
  const { report, room, address } = TOPICS[topic];
  const { source, property } = snapshot;
  if (address !== undefined) return address;
  if (room !== undefined) return roomLink(snapshot, room);
  if (report === undefined) return null;
  return deepLink({ source, propertyId: property.id, report, period }) ?? roomLink(snapshot, 'home');
}

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
