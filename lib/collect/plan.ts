import { METRICS, metricNamed } from '@/lib/model/metric';
import type { Metadata } from './metadata';
import type { AnalyticsSource } from './source';

/** A cut of the totals by one dimension. */
export interface Cut {
  readonly dimension: string;
  /** Many values thinly spread are kept by week, few by day. */
  readonly step: 'day' | 'week';
  /** Where a dimension has values without end: how many of the largest to keep. The others become `REST`. */
  readonly top?: number;
}

/** A cut with what it can be asked for. */
export interface PlannedCut extends Cut {
  readonly metrics: readonly string[];
  /** Ranks the values of the dimension. */
  readonly rankedBy: string;
}

/** What will be asked of a property, after it has said what it has. */
export interface Plan {
  /** Metrics that add up. */
  readonly metrics: readonly string[];
  /** Counts of persons a day, asked apart: Google withholds rows more often where persons are counted. */
  readonly people: readonly string[];
  readonly cuts: readonly PlannedCut[];
  /** Metrics that the property does not have or that this person may not read. */
  readonly missing: readonly string[];
}

/** The key of what lies outside the largest values of a dimension. */
export const REST = '(rest)';

const METRICS_OF_A_PROPERTY = [
  'sessions',
  'engagedSessions',
  'newUsers',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
  'addToCarts',
  'checkouts',
];
const PEOPLE_OF_A_PROPERTY = ['totalUsers'];
const CUTS: readonly Cut[] = [
  { dimension: 'sessionDefaultChannelGroup', step: 'day' },
  { dimension: 'deviceCategory', step: 'day' },
  { dimension: 'newVsReturning', step: 'day' },
  { dimension: 'country', step: 'day', top: 10 },
  { dimension: 'landingPage', step: 'week', top: 20 },
  { dimension: 'sessionCampaignName', step: 'week', top: 30 },
];
/** What sets the values of a dimension in order, best first. */
const RANKS = ['sessions', 'totalRevenue', 'ecommercePurchases', 'keyEvents', 'screenPageViews'];

/** Google Analytics is asked for the figures that Plateau works with; a file for everything that it holds. */
export function planFor(kind: AnalyticsSource['kind'], metadata: Metadata): Plan {
  const readable = new Set(
    metadata.metrics.filter((metric) => metric.blockedReasons.length === 0).map((metric) => metric.apiName),
  );
  const fromFile = kind === 'csv';
  const wanted = fromFile ? additive([...readable]) : METRICS_OF_A_PROPERTY;
  const wantedPeople = PEOPLE_OF_A_PROPERTY;
  const metrics = wanted.filter((name) => readable.has(name));
  const missing = [...(fromFile ? METRICS_OF_A_PROPERTY : wanted), ...wantedPeople].filter(
    (name) => !readable.has(name),
  );
  return {
    metrics,
    people: wantedPeople.filter((name) => readable.has(name)),
    cuts: [...CUTS, ...(fromFile ? otherCuts(metadata) : [])].flatMap((cut) => planned(cut, metrics, metadata)),
    missing,
  };
}

/** In the order of the catalogue; columns that it does not know come last. */
function additive(names: readonly string[]): string[] {
  const addsUp = (name: string) => {
    const kind = metricNamed(name)?.kind ?? 'count';
    return kind === 'count' || kind === 'currency';
  };
  const order: readonly string[] = METRICS.map((metric) => metric.id);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return names.filter(addsUp).sort((a, b) => place(a) - place(b));
}

function planned(cut: Cut, metrics: readonly string[], metadata: Metadata): PlannedCut[] {
  const dimension = metadata.dimensions.find(({ apiName }) => apiName === cut.dimension);
  const askable = metrics.filter((name) => dimension?.metrics?.includes(name) ?? true);
  const rankedBy = RANKS.find((name) => askable.includes(name)) ?? askable[0];
  return dimension && rankedBy !== undefined ? [{ ...cut, metrics: askable, rankedBy }] : [];
}

function otherCuts(metadata: Metadata): Cut[] {
  const known = new Set(['date', ...CUTS.map((cut) => cut.dimension)]);
  return metadata.dimensions
    .filter(({ apiName }) => !known.has(apiName))
    .map(({ apiName }) => ({ dimension: apiName, step: 'day', top: 20 }));
}
