import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { TypedQuestion } from './question';

/** What is asked of a cut where no measure was named. */
const OF_A_CUT: Readonly<Partial<Record<DimensionId, MetricId>>> = {
  itemName: 'itemRevenue',
  itemListName: 'itemsViewedInList',
  eventName: 'eventCount',
};
const OF_ANY_CUT = 'sessions';
const OF_THE_SITE = 'totalRevenue';

/**
 * The question with what is usual put in: a measure for what names none, and last year beside what asks whether something
 * rises or falls.
 *
 * @example usual(understand('top produits', …)) // { metric: 'itemRevenue', by: 'itemName', order: 'best', … }
 */
export function usual(question: TypedQuestion): TypedQuestion {
  const comparedWith = question.comparedWith ?? (question.trend || question.why ? 'year' : null);
  return { ...question, comparedWith, ...measureOf(question) };
}

function measureOf(question: TypedQuestion): Pick<TypedQuestion, 'metric' | 'sheet'> {
  const { metric, sheet, by, segments, except, order, step, period, trend, why } = question;
  if (metric !== null || why) return { metric, sheet };
  if (question.ahead || question.weekdays)
    return { metric: question.segments.length > 0 ? OF_ANY_CUT : OF_THE_SITE, sheet: null };
  const item = segments.find(({ dimension }) => OF_A_CUT[dimension] !== undefined);
  const cut = by ?? item?.dimension ?? null;
  if (cut !== null) return { metric: OF_A_CUT[cut] ?? OF_ANY_CUT, sheet: null };
  if (order !== null) return { metric: OF_THE_SITE, sheet: null };
  if (question.share) return { metric: OF_ANY_CUT, sheet: null };
  const isAsked = trend || sheet !== null || period !== null || segments.length > 0 || except !== null;
  if (!isAsked) return { metric: null, sheet: null };
  const isOfAPart = segments.length > 0 || except !== null;
  if (step !== null || except !== null) return { metric: isOfAPart ? OF_ANY_CUT : OF_THE_SITE, sheet: null };
  return { metric: trend || !isOfAPart ? OF_THE_SITE : OF_ANY_CUT, sheet: 'overview' };
}
