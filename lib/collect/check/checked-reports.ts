import { Day } from '@/lib/model/day';
import { parseAnswer } from '../parse-answer';
import { BatchOfReports, type GoogleReport } from '../report';
import type { DateRange, ReportRequest } from '../request';
import { anotherAnswer, nothingGiven } from './answer-failures';
import { daysOfKey } from './time-key';

/**
 * The reports of one call, each the answer to its request: as many and in the same order, with the same dimensions and
 * metrics in the same order, as many rows as Google counts, each once, of the days that were asked, with figures in
 * every place. An answer without any row has its headers still, and is fine: a new property has none.
 */
export function checkedReports(requests: readonly ReportRequest[], answer: unknown): readonly GoogleReport[] {
  const { reports } = parseAnswer(BatchOfReports, answer);
  if (reports.length < requests.length) throw nothingGiven(`${reports.length} reports of ${requests.length}`);
  if (reports.length > requests.length) throw anotherAnswer(`${reports.length} reports of ${requests.length}`);
  requests.forEach((request, at) => {
    const report = reports[at];
    if (report) checkReport(request, report);
  });
  return reports;
}

function checkReport(request: ReportRequest, report: GoogleReport): void {
  checkHeaders(request, report);
  checkCount(request, report);
  const ranges = (request.dateRanges ?? []).filter(isByDay);
  // Days that are counted from today are Google's to work out.
  const timed = ranges.length === request.dateRanges?.length;
  const seen = new Set<string>();
  const times = new Set<string>();
  for (const { dimensionValues, metricValues } of report.rows) {
    if (
      dimensionValues.length !== report.dimensionHeaders.length ||
      metricValues.length !== report.metricHeaders.length
    )
      throw anotherAnswer('a row is wider or narrower than its headers');
    if (metricValues.some(({ value }) => !isFigure(value))) throw anotherAnswer('a figure is no number');
    const key = JSON.stringify(dimensionValues.map(({ value }) => value));
    if (seen.has(key)) throw anotherAnswer('a row stands there twice');
    seen.add(key);
    if (timed) times.add(dimensionValues[0]?.value ?? '');
  }
  for (const time of times) checkDays(report, time, ranges);
}

function checkHeaders({ dimensions = [], metrics = [], dateRanges = [] }: ReportRequest, report: GoogleReport): void {
  const asked = [...dimensions.map(({ name }) => name), ...(dateRanges.length > 1 ? ['dateRange'] : [])];
  const [dimensionNames, metricNames] = [report.dimensionHeaders, report.metricHeaders].map((headers) =>
    headers.map(({ name }) => name).join(),
  );
  const isBare = report.dimensionHeaders.length + report.metricHeaders.length + report.rows.length === 0;
  if (isBare && asked.length + metrics.length > 0) throw nothingGiven('a report without headers');
  if (dimensionNames !== asked.join()) throw anotherAnswer(`the dimensions are ${dimensionNames}`);
  if (metricNames !== metrics.map(({ name }) => name).join()) throw anotherAnswer(`the metrics are ${metricNames}`);
}

/** `rowCount` is of the whole answer, whatever page of it was asked. */
function checkCount({ limit, offset = 0 }: ReportRequest, { rows, rowCount }: GoogleReport): void {
  const left = Math.max(0, rowCount - Number(offset));
  const expected = limit === undefined ? left : Math.min(left, Number(limit));
  if (rows.length < expected) throw nothingGiven(`${rows.length} rows of ${expected}`);
  if (rows.length > expected) throw anotherAnswer(`${rows.length} rows of ${expected}`);
}

/** A row without a day that can be read is weighed by whoever uses the rows; one of another day was not asked for. */
function checkDays(report: GoogleReport, key: string, ranges: readonly DateRange[]): void {
  const days = daysOfKey(report.dimensionHeaders[0]?.name ?? '', key);
  const isAsked = ({ startDate, endDate }: DateRange) => days !== null && days.from <= endDate && days.to >= startDate;
  if (days && !ranges.some(isAsked)) throw anotherAnswer(`a row of ${days.from} was not asked for`);
}

function isByDay({ startDate, endDate }: DateRange): boolean {
  return Day.safeParse(startDate).success && Day.safeParse(endDate).success;
}

/** As Google writes figures: `1204`, `-3.5`, `1.204E7`. */
const FIGURE = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

function isFigure(text: string | undefined): boolean {
  return text !== undefined && FIGURE.test(text) && Number.isFinite(Number(text));
}
