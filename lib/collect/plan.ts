import { isAdditiveOver } from '@/lib/model/additivity';
import { type DimensionId, knownDimensions } from '@/lib/model/dimension';
import { ASSISTANT_SOURCES } from '@/lib/model/assistants';
import { knownMetrics, MetricId } from '@/lib/model/metric';
import type { TableWithin } from '@/lib/model/table';
import type { Metadata } from './metadata';
import { givenBy } from './given-as-rates';
import type { AnalyticsSource } from './source';

/** A cut of the property by one dimension or several together. */
export interface Cut {
  readonly dimensions: readonly DimensionId[];
  /** Many values thinly spread are kept by week, few by day. */
  readonly step: 'day' | 'week';
  /** Where there are values without end: how many of the largest to keep. The others become `REST`. */
  readonly top?: number;
  /** What is asked of it, where that is not what is asked of visits; all that it can be asked, of a file. */
  readonly metrics?: readonly MetricId[];
  /** What the metrics count instead of visits, where the totals do not hold them. Google joins no two of these in one report. */
  readonly apart?: 'items' | 'events' | 'ads' | 'search';
  /** Ranks the values, and is what the cut is about: without it nothing is asked. */
  readonly about?: MetricId;
  /** Only visits of this kind: small ones that the largest values of all visits would not show. */
  readonly within?: TableWithin;
  /** Ranks values that are alike in what ranks first, as events that are no key events. */
  readonly thenBy?: MetricId;
}

/** Which values of which dimension make a kind of visits. */
export const WITHIN: Readonly<Record<TableWithin, { readonly dimension: string; readonly values: readonly string[] }>> =
  {
    assistants: { dimension: 'sessionSource', values: ASSISTANT_SOURCES },
  };

/** A cut with what it can be asked for. */
export interface PlannedCut extends Cut {
  readonly metrics: readonly MetricId[];
  /** Ranks the values of the dimension. */
  readonly rankedBy: MetricId;
  /** The dimension that tells the time: Google adds weeks up, so that a seventh of the rows travels. */
  readonly by: 'date' | 'isoYearIsoWeek';
}

/** What will be asked of a property, after it has said what it has. */
export interface Plan {
  /** Metrics by date, in groups that Google lets stand in one report; the first group is what nothing can do without. */
  readonly totals: readonly (readonly MetricId[])[];
  /** Distinct persons by calendar month. */
  readonly months: readonly MetricId[];
  readonly cuts: readonly PlannedCut[];
  /** Whether visits can be asked by hour. */
  readonly hours: boolean;
  /** Metrics that the property does not have or that this person may not read. */
  readonly missing: readonly MetricId[];
  /** Those that the property has and that this person may not read. */
  readonly blocked: readonly MetricId[];
}

/** Whether a cut is about what a property has by a link to another product of Google's. */
export const isOfLink = ({ apart }: Pick<Cut, 'apart'>): boolean => apart === 'ads' || apart === 'search';

/**
 * Whether Google tells what all values of a cut come to, day by day. What an advertisement costs it tells by campaign alone,
 * and what Search Console counts by page.
 */
export const hasWhole = (cut: Pick<Cut, 'apart'>): boolean => cut.apart !== undefined && !isOfLink(cut);

export const CORE_METRICS: readonly MetricId[] = [
  'sessions',
  'engagedSessions',
  'newUsers',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
  'addToCarts',
  'checkouts',
];
/** Details of sales: with the first ones in one report, with each other in the second. */
const MONEY_BACK: readonly MetricId[] = ['refundAmount', 'shippingAmount'];
const ITEM_TOTALS: readonly MetricId[] = ['itemsPurchased', 'itemDiscountAmount'];
/** Counted as persons, and asked apart: Google withholds rows more often where persons are counted. */
const PEOPLE: readonly MetricId[] = ['totalUsers', 'firstTimePurchasers'];
const PEOPLE_A_MONTH: readonly MetricId[] = ['totalUsers', 'totalPurchasers', 'firstTimePurchasers'];
const CHANNEL = 'sessionDefaultChannelGroup';
/** What visits bring. */
const VISITS: readonly MetricId[] = ['sessions', 'engagedSessions', 'keyEvents', 'ecommercePurchases', 'totalRevenue'];

const CUTS: readonly Cut[] = [
  { dimensions: [CHANNEL], step: 'day' },
  { dimensions: ['deviceCategory'], step: 'day' },
  { dimensions: ['newVsReturning'], step: 'day' },
  { dimensions: ['country'], step: 'day', top: 10 },
  { dimensions: ['landingPage'], step: 'week', top: 20 },
  { dimensions: ['sessionCampaignName'], step: 'week', top: 30 },
  {
    dimensions: ['itemName'],
    step: 'week',
    top: 40,
    metrics: ['itemsViewed', 'itemsAddedToCart', ...ITEM_TOTALS, 'itemRevenue', 'itemRefundAmount'],
    apart: 'items',
  },
  {
    dimensions: ['itemListName'],
    step: 'week',
    top: 15,
    metrics: ['itemsViewedInList', 'itemsClickedInList'],
    apart: 'items',
  },
  { dimensions: ['searchTerm'], step: 'week', top: 30, metrics: ['sessions', 'keyEvents', 'ecommercePurchases'] },
  {
    dimensions: ['sessionSourceMedium'],
    step: 'week',
    top: 30,
    metrics: VISITS,
  },
  {
    dimensions: ['browser'],
    step: 'day',
    top: 8,
    metrics: ['sessions', 'engagedSessions', 'addToCarts', 'checkouts', 'ecommercePurchases'],
  },
  {
    dimensions: ['eventName'],
    step: 'day',
    top: 25,
    metrics: ['eventCount', 'keyEvents'],
    apart: 'events',
    thenBy: 'eventCount',
  },
  { dimensions: [CHANNEL, 'landingPage'], step: 'week', top: 40, metrics: ['sessions', 'newUsers'] },
  {
    dimensions: [CHANNEL, 'newVsReturning'],
    step: 'week',
    metrics: ['sessions', 'ecommercePurchases', 'totalRevenue'],
  },
  // By day, so that the channels of a day can be told as they would be had Google always counted assistants apart.
  { dimensions: [CHANNEL, 'sessionSourceMedium', 'sessionCampaignName'], step: 'day', within: 'assistants' },
  { dimensions: ['landingPage'], step: 'week', top: 20, metrics: VISITS, within: 'assistants' },
  { dimensions: ['hostName', CHANNEL], step: 'day', top: 30, metrics: [...VISITS, 'newUsers'] },
  {
    dimensions: ['sessionCampaignName', CHANNEL],
    step: 'week',
    top: 30,
    metrics: ['advertiserAdCost', 'advertiserAdClicks', 'sessions', 'keyEvents', 'ecommercePurchases', 'totalRevenue'],
    apart: 'ads',
    about: 'advertiserAdCost',
  },
  {
    dimensions: ['landingPagePlusQueryString'],
    step: 'week',
    top: 40,
    metrics: ['organicGoogleSearchClicks', 'organicGoogleSearchImpressions', 'searchPositionSum'],
    apart: 'search',
    about: 'organicGoogleSearchClicks',
  },
  // Where visits come from that no person makes: a country by one channel.
  {
    dimensions: ['country', CHANNEL],
    step: 'week',
    top: 40,
    metrics: ['sessions', 'engagedSessions', 'newUsers', 'keyEvents', 'ecommercePurchases'],
  },
];
/** What sets the values of a dimension in order, best first. */
const RANKS: readonly MetricId[] = [
  'sessions',
  'itemsViewed',
  'totalRevenue',
  'ecommercePurchases',
  'keyEvents',
  'screenPageViews',
];

/** Google Analytics is asked for the figures that Plateau works with; a file for everything that it holds. */
export function planFor(kind: AnalyticsSource['kind'], metadata: Metadata): Plan {
  const named = (mayBeRead: boolean) =>
    knownMetrics(
      metadata.metrics
        .filter((metric) => (metric.blockedReasons.length === 0) === mayBeRead)
        .map((metric) => givenBy(metric.apiName)),
    );
  const readable = new Set(named(true));
  const dimensions = new Set(metadata.dimensions.map(({ apiName }) => apiName));
  const isFile = kind === 'csv';
  const all: readonly (readonly MetricId[])[] = isFile
    ? [additive(readable), ['totalUsers']]
    : [[...CORE_METRICS, ...MONEY_BACK], ITEM_TOTALS, PEOPLE];
  const totals = all.map((group) => group.filter((name) => readable.has(name)));
  const [main = []] = totals;
  const cuts = isFile ? [...CUTS.map(withAll), ...otherCuts(metadata)] : CUTS;
  return {
    totals: totals.filter((group, index) => index === 0 || group.length > 0),
    months: !isFile && dimensions.has('yearMonth') ? PEOPLE_A_MONTH.filter((name) => readable.has(name)) : [],
    cuts: cuts.flatMap((cut) => planned(cut, { main, readable, metadata, isFile })),
    hours: (kind === 'ga4' || kind === 'demo') && dimensions.has('dateHour') && readable.has('sessions'),
    missing: (isFile ? [...CORE_METRICS, 'totalUsers' as const] : all.flat()).filter((name) => !readable.has(name)),
    blocked: named(false).filter((name) => [...all, ...CUTS.map(({ metrics }) => metrics ?? [])].flat().includes(name)),
  };
}

/** What adds up over days, in the order of the catalogue. */
function additive(names: ReadonlySet<MetricId>): MetricId[] {
  return MetricId.options.filter((name) => names.has(name) && isAdditiveOver(name, 'date'));
}

function planned(
  cut: Cut,
  {
    main,
    readable,
    metadata,
    isFile,
  }: {
    readonly main: readonly MetricId[];
    readonly readable: ReadonlySet<MetricId>;
    readonly metadata: Metadata;
    readonly isFile: boolean;
  },
): PlannedCut[] {
  const asked = [...cut.dimensions, ...(cut.within ? [WITHIN[cut.within].dimension] : [])];
  const found = asked.map((name) => metadata.dimensions.find(({ apiName }) => apiName === name));
  const wanted = cut.metrics ?? (isFile ? main : CORE_METRICS);
  const metrics = wanted.filter(
    (name) => readable.has(name) && found.every((dimension) => dimension?.metrics?.includes(name) ?? true),
  );
  const ranks = cut.about === undefined ? RANKS : [cut.about];
  const rankedBy = ranks.find((name) => metrics.includes(name)) ?? (cut.about === undefined ? metrics[0] : undefined);
  if (rankedBy === undefined || found.includes(undefined)) return [];
  // A file may begin and end within a week, which only its days can tell.
  const hasWeeks = !isFile && metadata.dimensions.some(({ apiName }) => apiName === 'isoYearIsoWeek');
  return [{ ...cut, metrics, rankedBy, by: cut.step === 'week' && hasWeeks ? 'isoYearIsoWeek' : 'date' }];
}

/** Of a file all metrics are asked, and all are in its totals. */
function withAll({ dimensions, step, top, about, within }: Cut): Cut {
  return {
    dimensions,
    step,
    ...(top !== undefined && { top }),
    ...(about !== undefined && { about }),
    ...(within && { within }),
  };
}

function otherCuts(metadata: Metadata): Cut[] {
  const known = new Set<DimensionId>(['date', ...CUTS.flatMap((cut) => cut.dimensions)]);
  return knownDimensions(metadata.dimensions.map(({ apiName }) => apiName))
    .filter((name) => !known.has(name))
    .map((name) => ({ dimensions: [name], step: 'day', top: 20 }));
}
