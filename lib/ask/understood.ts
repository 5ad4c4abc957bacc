import type { MetricId } from '@/lib/model/metric';
import { metricOf } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { TypedAnswer } from './answer-types';
import { type Granularity, type SegmentFilter, type TypedQuestion, valuesOf } from './question';

/** A question as it was understood, in the names of Google's Data API; a ratio is `numerator/denominator`. */
export interface Understood {
  readonly metrics: readonly string[];
  readonly dimensions: readonly string[];
  readonly where: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly period: Period;
  readonly compare: Period | null;
  readonly by: Granularity | null;
  readonly order: 'most' | 'least' | 'change' | null;
}

/** Rates that the Data API has by a name of its own, with the same two sums behind them. */
const NAMED_BY_GOOGLE: Readonly<Partial<Record<MetricId, string>>> = {
  engagementRate: 'engagementRate',
  bounceRate: 'bounceRate',
  viewsPerSession: 'screenPageViewsPerSession',
  // Google's item revenue is less refunds; its gross item revenue is what they are a share of.
  itemRefundShare: 'itemRefundAmount/grossItemRevenue',
};

const ORDERS = { best: 'most', worst: 'least', grown: 'change', fallen: 'change' } as const;

/**
 * The Data API's name of a metric, or the two that it is the ratio of.
 *
 * @example apiName('purchaseRate') // 'ecommercePurchases/sessions'
 */
export function apiName(metric: MetricId): string {
  const { of } = metricOf(metric);
  return NAMED_BY_GOOGLE[metric] ?? (of === undefined ? metric : of.join('/'));
}

/**
 * What an answer is an answer to.
 *
 * @param values what the property's cuts hold: what is left out is told as all the others
 */
export function understoodOf(answer: TypedAnswer, values: readonly SegmentFilter[]): Understood {
  const { question, sheet, asked, askedBefore } = answer;
  const { metric, also, by, byToo, weekdays, step, order } = question;
  const named = sheet.length > 0 ? sheet.map((each) => each.metric) : [...(metric === null ? [] : [metric]), ...also];
  return {
    metrics: named.map(apiName),
    dimensions: [by, byToo, weekdays ? 'dayOfWeek' : null].filter((each) => each !== null),
    where: whereOf(question, values),
    period: asked,
    compare: askedBefore,
    by: step,
    order: order && ORDERS[order],
  };
}

function whereOf(
  { segments, by, among, except }: TypedQuestion,
  values: readonly SegmentFilter[],
): Understood['where'] {
  const sides = by === null ? [] : among.map((value) => ({ dimension: by, value }));
  const isLeft = ({ dimension, value }: SegmentFilter) => dimension === except?.dimension && value !== except.value;
  const groups = Map.groupBy([...segments, ...sides, ...values.filter(isLeft)], ({ dimension }) => dimension);
  return [...groups].map(([dimension, of]) => ({ dimension, values: of.flatMap(valuesOf) }));
}
