import type { Words } from '../catalogue/pack';
import type { Method } from '@/lib/model/method';
import { METRICS, type Metric, type MetricId } from '@/lib/model/metric';
import type { Provenance } from '@/lib/model/provenance';
import type { Figure } from '@/lib/model/quantity';
import type { Noun } from '../catalogue/noun';

/** Methods whose figure is the total without the segments that are named. */
const RESTS: ReadonlySet<Method> = new Set<Method>(['all other segments', 'the whole less the named segments']);

/** `checkouts − ecommercePurchases`: those of a step who did not take the next. */
export const isLessTheNext = (method: Method | undefined) => typeof method === 'object' && 'less' in method;

/**
 * What a plain figure is, from where it came: its metric and its segment. The same figure has the same label in
 * whatever sentence it stands, so that the evidence lists it once.
 *
 * @example figureLabel(segmentRate, languagePack('fr')) // 'taux de conversion sur mobile'
 */
export function figureLabel({ provenance }: Pick<Figure, 'provenance'>, { names, messages }: Words): string {
  const { query, method } = provenance;
  if (method === 'response of orders to cost, week by week') return messages.linked.ads.label.one;
  const noun = names.figure(metricOfQuery(provenance));
  const [where] = query.where;
  const isRest = method !== undefined && RESTS.has(method);
  const segment = where ? names.segment(where.dimension, where.value) : isRest ? messages.label.others : null;
  const whole = isLessTheNext(method) ? messages.label.withoutNext(noun) : noun.bare;
  const named = segment ? messages.label.ofSegment(noun, segment) : whole;
  return isDailyMean({ provenance }) ? messages.label.perDay(named) : named;
}

/** People are not added up over days: their figure is the mean of the days. */
export function isDailyMean({ provenance }: Pick<Figure, 'provenance'>): boolean {
  return provenance.method === 'mean of daily users';
}

/** The noun of a metric for a row of figures; a count of people is a mean a day and says so. */
export function rowLabel(metric: MetricId, figure: Pick<Figure, 'provenance'>, { names, messages }: Words): string {
  const noun: Noun = names.figure(metric);
  return isDailyMean(figure) ? messages.label.perDay(noun.bare) : noun.bare;
}

/** The metric that a figure is of. */
export const metricOfFigure = ({ provenance }: Pick<Figure, 'provenance'>): string => metricOfQuery(provenance);

/** A rate is asked for as its two sums. */
function metricOfQuery({ query: { metrics } }: Provenance): string {
  const [first = '', second] = metrics;
  if (second === undefined) return first;
  const rate = METRICS.find((metric: Metric) => metric.of?.[0] === first && metric.of[1] === second);
  return rate?.id ?? metrics.join(' ÷ ');
}
