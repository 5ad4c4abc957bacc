import { PlateauError } from '@/lib/model/failure';
import type { Period } from '@/lib/model/period';
import { addCosts, REPORTS_IN_A_BATCH } from './batches';
import { askedAs, withSums } from './given-as-rates';
import { type Keys, keysFilter, valuesFilter } from './keys';
import type { GoogleReport } from './report';
import type { ReportRequest } from './request';
import type { AnalyticsSource, Cost } from './source';

/** One report takes no more. */
const METRICS_IN_A_REPORT = 10;

/** A question that may take several reports, because it has many metrics. */
export interface ReportQuestion {
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
  readonly period: Period;
  /** Only these values of dimensions taken together. */
  readonly only?: { readonly dimensions: readonly string[]; readonly keys: readonly Keys[] };
  /** Only rows with one of these values, whether the dimension is asked or not. */
  readonly among?: { readonly dimension: string; readonly values: readonly string[] };
  /** Only the first rows, largest first. */
  readonly largest?: { readonly by: readonly string[]; readonly count: number };
  /** Without its answer there is nothing to say: a refusal fails the reading. */
  readonly needed?: true;
  /** About what only some properties have a link to: Google may refuse it, which says nothing of the data. */
  readonly ofLink?: true;
}

export interface FetchedReports {
  /** Every question that was answered, with the reports that it took. */
  readonly reports: ReadonlyMap<ReportQuestion, readonly GoogleReport[]>;
  /** Questions that Google refused because it does not let their fields stand together. */
  readonly refused: readonly ReportQuestion[];
  readonly cost: Cost;
}

const NOTHING: FetchedReports = { reports: new Map(), refused: [], cost: { requests: 0, tokens: null } };

/**
 * Asks all questions at once. One bad report fails the batch that it is in, so the questions of a refused
 * batch are asked again one by one, those that are of no link together before: a question that is refused alone costs its
 * own answer and no other.
 *
 * @param onAnswer is told of each call's answers as they come
 */
export async function fetchReports(
  source: AnalyticsSource,
  propertyId: string,
  questions: readonly ReportQuestion[],
  onAnswer: (answered: FetchedReports) => void = () => undefined,
): Promise<FetchedReports> {
  const answered = await Promise.all(
    inBatches(questions).map(async (batch) => {
      const answer = await askTogether(source, propertyId, batch);
      onAnswer(answer);
      return answer;
    }),
  );
  return answered.reduce(joined, NOTHING);
}

async function askTogether(
  source: AnalyticsSource,
  propertyId: string,
  questions: readonly ReportQuestion[],
): Promise<FetchedReports> {
  try {
    const { reports, cost } = await source.runReports(propertyId, questions.flatMap(requestsFor));
    let next = 0;
    const take = (question: ReportQuestion) => reports.slice(next, (next += requestsFor(question).length));
    return {
      reports: new Map(questions.map((question) => [question, take(question).map(withSums)])),
      refused: [],
      cost,
    };
  } catch (error) {
    const [only, ...others] = questions;
    const isRefusal = error instanceof PlateauError && error.code === 'incompatible-request';
    if (!isRefusal || (others.length === 0 && only?.needed)) throw error;
    const refused = { ...NOTHING, cost: { requests: 1, tokens: null } };
    if (others.length === 0) return { ...refused, refused: questions };
    const sure = questions.filter(({ ofLink }) => ofLink === undefined);
    const isMixed = sure.length > 0 && sure.length < questions.length;
    const apart = questions.filter((question) => !isMixed || question.ofLink).map((question) => [question]);
    const again = [...(isMixed ? [sure] : []), ...apart];
    const answers = await Promise.all(again.map((each) => askTogether(source, propertyId, each)));
    return answers.reduce(joined, refused);
  }
}

function joined(a: FetchedReports, b: FetchedReports): FetchedReports {
  return {
    reports: new Map([...a.reports, ...b.reports]),
    refused: [...a.refused, ...b.refused],
    cost: addCosts(a.cost, b.cost),
  };
}

/**
 * Questions that together fill one call, the largest first, each in the first call that has room for it; those that may be
 * refused stand together, at the end.
 */
function inBatches(questions: readonly ReportQuestion[]): ReportQuestion[][] {
  const batches: { readonly held: ReportQuestion[]; room: number }[] = [];
  const rank = ({ ofLink }: ReportQuestion) => Number(ofLink ?? false);
  const sizeOf = ({ metrics }: ReportQuestion) => reportsFor(metrics);
  for (const question of questions.toSorted((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a))) {
    const size = sizeOf(question);
    const open = question.ofLink ? batches.slice(-1) : batches;
    const batch = open.find(({ room }) => size <= room);
    if (batch) {
      batch.held.push(question);
      batch.room -= size;
    } else batches.push({ held: [question], room: REPORTS_IN_A_BATCH - size });
  }
  return batches.map(({ held }) => held);
}

/** How many reports a question about so many metrics takes. */
export function reportsFor(metrics: readonly string[]): number {
  return Math.ceil(metrics.length / METRICS_IN_A_REPORT);
}

/** The report requests that a question comes down to. */
export function requestsFor(question: ReportQuestion): ReportRequest[] {
  const requests: ReportRequest[] = [];
  for (let from = 0; from < question.metrics.length; from += METRICS_IN_A_REPORT)
    requests.push(requestFor(question, question.metrics.slice(from, from + METRICS_IN_A_REPORT)));
  return requests;
}

function requestFor(
  { dimensions, period, largest, ...filters }: ReportQuestion,
  metrics: readonly string[],
): ReportRequest {
  return {
    dimensions: dimensions.map((name) => ({ name })),
    metrics: metrics.map((name) => ({ name: askedAs(name) })),
    dateRanges: [{ startDate: period.from, endDate: period.to }],
    orderBys: largest
      ? largest.by.map((metricName) => ({ metric: { metricName }, desc: true }))
      : dimensions.map((dimensionName) => ({ dimension: { dimensionName } })),
    ...filterOf(filters),
    ...(largest ? { limit: largest.count } : { keepEmptyRows: true }),
  };
}

function filterOf({ only, among }: Pick<ReportQuestion, 'only' | 'among'>): Pick<ReportRequest, 'dimensionFilter'> {
  const expressions = [
    ...(only ? [keysFilter(only.dimensions, only.keys)] : []),
    ...(among ? [valuesFilter(among.dimension, among.values)] : []),
  ];
  const [first, second] = expressions;
  if (first === undefined) return {};
  return { dimensionFilter: second === undefined ? first : { andGroup: { expressions } } };
}
