import type { Period } from '@/lib/model/period';
import type { Report } from './report';
import type { ReportRequest } from './request';
import type { AnalyticsSource, Cost } from './source';

/** One report takes no more. */
const METRICS_IN_A_REPORT = 10;

/** A question that may take several reports, because it has many metrics. */
export interface Question {
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
  readonly period: Period;
  /** Only these values of a dimension. */
  readonly only?: { readonly dimension: string; readonly values: readonly string[] };
  /** Only the first rows, largest first. */
  readonly largest?: { readonly metric: string; readonly count: number };
}

/** Asks all questions at once; each answer is the reports that it took. */
export async function ask(
  source: AnalyticsSource,
  propertyId: string,
  questions: readonly Question[],
): Promise<{ answers: Report[][]; cost: Cost }> {
  const parts = questions.map(requestsFor);
  if (parts.length === 0) return { answers: [], cost: { requests: 0, tokens: null } };
  const { reports, cost } = await source.runReports(propertyId, parts.flat());
  let next = 0;
  const answers = parts.map((requests) => reports.slice(next, (next += requests.length)));
  return { answers, cost };
}

/** The report requests that a question comes down to. */
export function requestsFor(question: Question): ReportRequest[] {
  const requests: ReportRequest[] = [];
  for (let from = 0; from < question.metrics.length; from += METRICS_IN_A_REPORT)
    requests.push(requestFor(question, question.metrics.slice(from, from + METRICS_IN_A_REPORT)));
  return requests;
}

function requestFor({ dimensions, period, only, largest }: Question, metrics: readonly string[]): ReportRequest {
  return {
    dimensions: dimensions.map((name) => ({ name })),
    metrics: metrics.map((name) => ({ name })),
    dateRanges: [{ startDate: period.from, endDate: period.to }],
    orderBys: largest
      ? [{ metric: { metricName: largest.metric }, desc: true }]
      : dimensions.map((dimensionName) => ({ dimension: { dimensionName } })),
    ...(only && {
      dimensionFilter: {
        filter: { fieldName: only.dimension, inListFilter: { values: [...only.values], caseSensitive: true } },
      },
    }),
    ...(largest ? { limit: largest.count } : { keepEmptyRows: true }),
  };
}
