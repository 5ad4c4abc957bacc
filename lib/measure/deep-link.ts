/**
 * Addresses of reports in Google Analytics. Google does not document them; their form is the one that
 * Google's own Site Kit builds. This is the only file that knows it: when Google changes it, change it here.
 */
import type { DimensionId } from '@/lib/model/dimension';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';

const HOME = 'https://analytics.google.com/analytics/web/';

/** The reports that Plateau points to. A null id is the reports hub, which every property has. */
export const REPORTS = {
  acquisition: 'lifecycle-traffic-acquisition-v2',
  'user-acquisition': 'lifecycle-user-acquisition-v2',
  pages: 'all-pages-and-screens',
  'landing-pages': 'landing-page',
  events: 'top-events',
  items: 'ecomm-product',
  technology: 'user-technology-detail',
  demographics: 'user-demographics-detail',
  hub: null,
} as const;
export type ReportKey = keyof typeof REPORTS;

/** The Data API's dimension → the name that the report's address wants. */
const FIELDS: Readonly<Record<string, string>> = {
  sessionDefaultChannelGroup: 'sessionDefaultChannelGrouping',
  sessionSourceMedium: 'sessionSourceMedium',
  landingPage: 'landingPagePlusQueryString',
  landingPagePlusQueryString: 'landingPagePlusQueryString',
  deviceCategory: 'deviceCategory',
  country: 'country',
  itemName: 'itemInfoName',
  browser: 'browser',
  eventName: 'eventName',
};
/** What a report is split by when it opens, so that its address need not say it. */
const SPLIT_BY: Readonly<Partial<Record<ReportKey, string>>> = {
  acquisition: 'sessionDefaultChannelGroup',
  'landing-pages': 'landingPage',
  events: 'eventName',
  items: 'itemName',
  technology: 'browser',
  demographics: 'country',
};
/** `evaluationType` of a report filter: the value is exactly this. */
const EXACT = 1;

export interface LinkAsk {
  /** Only what Google Analytics answered can be seen there. */
  readonly source: Snapshot['source'];
  readonly propertyId: string;
  readonly report: ReportKey;
  readonly period: Period;
  readonly comparedWith?: Period | undefined;
  readonly dimension?: DimensionId | null;
  readonly segment?: string | null;
  /** Further segments to which the report is narrowed, all at once. */
  readonly segments?: readonly { readonly dimension: DimensionId; readonly value: string }[];
  /** The dimension whose values the report's table lists. */
  readonly by?: string | null;
}

/**
 * The address of a report over a period, with the compared period and the segment filtered where given; null for a
 * file or the demonstration, of which Google Analytics has no property.
 *
 * @example deepLink({ source: 'ga4', propertyId: '123', report: 'pages', period: { from: '2026-03-01', to: '2026-03-28' } })
 * // 'https://analytics.google.com/analytics/web/#/p123/reports/explorer?params=_u..nav%3Dmaui%26_u.date00%3D20260301%26_u.date01%3D20260328&r=all-pages-and-screens'
 */
export function deepLink(ask: LinkAsk): string | null {
  if (ask.source === 'csv' || ask.source === 'demo') return null;
  const id = REPORTS[ask.report];
  const base = `${HOME}#/p${encodeURIComponent(ask.propertyId)}/reports/`;
  if (id === null) return `${base}reportinghub?params=${encodeURIComponent(datesOf(ask).join('&'))}`;
  const params = [...datesOf(ask), ...splitOf(ask), ...filterOf(ask)].join('&');
  return `${base}explorer?params=${encodeURIComponent(params)}&r=${id}`;
}

/** Parts of Google Analytics that are no report of one's own days. */
export type Room = 'real-time' | 'explore' | 'home';

/**
 * The address of a room of Google Analytics; its door for a file or the demonstration.
 *
 * @example roomLink({ source: 'ga4', property: { id: '123' } }, 'explore') // 'https://analytics.google.com/analytics/web/#/analysis/p123'
 */
export function roomLink({ source, property }: RoomOf, room: Room): string {
  if (source === 'csv' || source === 'demo' || room === 'home') return HOME;
  const id = `p${encodeURIComponent(property.id)}`;
  return `${HOME}#/${room === 'explore' ? `analysis/${id}` : `${id}/realtime/overview`}`;
}

interface RoomOf {
  readonly source: Snapshot['source'];
  readonly property: Pick<Snapshot['property'], 'id'>;
}

const plain = (day: string) => day.replaceAll('-', '');

function datesOf({ period, comparedWith }: LinkAsk): string[] {
  const dates = ['_u..nav=maui', `_u.date00=${plain(period.from)}`, `_u.date01=${plain(period.to)}`];
  if (comparedWith) dates.push(`_u.date10=${plain(comparedWith.from)}`, `_u.date11=${plain(comparedWith.to)}`);
  return dates;
}

function splitOf({ by, report }: LinkAsk): string[] {
  const fieldName = by && SPLIT_BY[report] !== by ? FIELDS[by] : undefined;
  return fieldName === undefined ? [] : [`_r.explorerCard..seldim=${JSON.stringify([fieldName])}`];
}

function filterOf({ dimension, segment, segments = [] }: LinkAsk): string[] {
  const all = dimension && segment ? [{ dimension, value: segment }, ...segments] : segments;
  const filters = all.flatMap((each) => {
    const fieldName = each.value === '' ? undefined : FIELDS[each.dimension];
    return fieldName === undefined ? [] : [exactly(fieldName, each.value)];
  });
  return filters.length === 0 ? [] : [`_r..dataFilters=${JSON.stringify(filters)}`];
}

function exactly(fieldName: string, value: string) {
  return {
    type: 1,
    fieldName,
    evaluationType: EXACT,
    expressionList: [value],
    complement: false,
    isCaseSensitive: true,
    expression: '',
  };
}

/** The report that a part of an address names; null for one that Plateau points to nowhere. */
export function reportNamed(id: string): ReportKey | null {
  const keys = Object.keys(REPORTS).filter((key): key is ReportKey => Object.hasOwn(REPORTS, key));
  return keys.find((key) => REPORTS[key] === id) ?? null;
}
