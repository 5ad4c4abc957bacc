import { isAdditiveOver } from '@/lib/model/additivity';
import { metricOf } from '@/lib/model/metric';
import type { RowTable } from './row-table';

/** How a metric of a request follows from the columns of a table. */
export interface MetricField {
  readonly apiName: string;
  readonly type: 'TYPE_INTEGER' | 'TYPE_FLOAT' | 'TYPE_CURRENCY';
  /** Columns whose sums make the value: one, or numerator and denominator. */
  readonly columns: readonly [string] | readonly [string, string];
  /** Counts distinct persons, so its rows may not be added. */
  readonly people: boolean;
}

/** Rates by the name that the Data API gives them, with Plateau's own name. */
const RATES: Readonly<Record<string, string>> = {
  engagementRate: 'engagementRate',
  bounceRate: 'bounceRate',
  sessionKeyEventRate: 'sessionKeyEventRate',
  averagePurchaseRevenue: 'averageOrderValue',
  screenPageViewsPerSession: 'viewsPerSession',
  returnOnAdSpend: 'returnOnAdSpend',
  advertiserAdCostPerKeyEvent: 'advertiserAdCostPerKeyEvent',
  organicGoogleSearchClickThroughRate: 'organicGoogleSearchClickThroughRate',
  organicGoogleSearchAveragePosition: 'organicGoogleSearchAveragePosition',
};

/** GA4 counts key events in fractions, since attribution may split them. */
const FRACTIONAL = new Set(['keyEvents']);

/** The field of a request's metric; undefined where no table has what it takes. */
export function metricField(apiName: string, tables: readonly RowTable[]): MetricField | undefined {
  const rate = metricOf(RATES[apiName] ?? '')?.of;
  const columns = rate ?? ([apiName] as const);
  if (!columns.every((column) => tables.some((table) => column in table.metrics))) return undefined;
  const known = rate ? undefined : metricOf(apiName);
  const people = known !== undefined && !isAdditiveOver(known.id, 'date');
  return { apiName, columns, type: typeOf(apiName, rate !== undefined), people };
}

export function rateNames(): readonly string[] {
  return Object.keys(RATES);
}

function typeOf(apiName: string, isRate: boolean): MetricField['type'] {
  const kind = metricOf(apiName)?.kind;
  if (kind === 'currency') return 'TYPE_CURRENCY';
  if (isRate || kind === undefined || FRACTIONAL.has(apiName)) return 'TYPE_FLOAT';
  return 'TYPE_INTEGER';
}
