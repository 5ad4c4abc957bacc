import type { GoogleReport } from './report';
import type { ReportRequest } from './request';
import type { SourceAnswer, Cost } from './source';

/** What one call of `batchRunReports` may hold. */
export const REPORTS_IN_A_BATCH = 5;
/** The most rows that the API gives in one answer. */
const ROWS_IN_A_PAGE = 250_000;

/** Sends one batch of at most five requests. */
export type SendBatch = (requests: readonly ReportRequest[]) => Promise<readonly GoogleReport[]>;

/** Runs any number of requests in batches; a request without a limit of its own gets all its rows, page after page. */
export async function runInBatches(
  requests: readonly ReportRequest[],
  send: SendBatch,
  rowsInAPage = ROWS_IN_A_PAGE,
): Promise<SourceAnswer> {
  const first = await sendAll(
    requests.map((request) => ({ limit: rowsInAPage, ...request, returnPropertyQuota: true })),
    send,
  );
  const pages = requests.flatMap((request, index) =>
    request.limit === undefined ? furtherPages(request, first.reports[index]?.rowCount ?? 0, rowsInAPage, index) : [],
  );
  if (pages.length === 0) return first;

  const rest = await sendAll(
    pages.map((page) => page.request),
    send,
  );
  const reports = first.reports.map((report, index) => ({
    ...report,
    rows: [...report.rows, ...rest.reports.flatMap((page, at) => (pages[at]?.index === index ? page.rows : []))],
  }));
  return { reports, cost: addCosts(first.cost, rest.cost) };
}

export function addCosts(a: Cost, b: Cost): Cost {
  const tokens = a.tokens === null && b.tokens === null ? null : (a.tokens ?? 0) + (b.tokens ?? 0);
  return { requests: a.requests + b.requests, tokens };
}

interface Page {
  /** Place of the request that it continues. */
  readonly index: number;
  readonly request: ReportRequest;
}

function furtherPages(request: ReportRequest, rowCount: number, rowsInAPage: number, index: number): Page[] {
  const pages = Math.max(0, Math.ceil(rowCount / rowsInAPage) - 1);
  return Array.from({ length: pages }, (_, page) => ({
    index,
    request: { ...request, limit: rowsInAPage, offset: (page + 1) * rowsInAPage, returnPropertyQuota: true },
  }));
}

async function sendAll(requests: readonly ReportRequest[], send: SendBatch): Promise<SourceAnswer> {
  const batches: (readonly ReportRequest[])[] = [];
  for (let from = 0; from < requests.length; from += REPORTS_IN_A_BATCH)
    batches.push(requests.slice(from, from + REPORTS_IN_A_BATCH));
  const reports = (await Promise.all(batches.map(send))).flat();
  return { reports, cost: { requests: batches.length, tokens: tokensOf(reports) } };
}

function tokensOf(reports: readonly GoogleReport[]): number | null {
  const consumed = reports.flatMap((report) => report.propertyQuota?.tokensPerDay?.consumed ?? []);
  return consumed.length === 0 ? null : consumed.reduce((sum, tokens) => sum + tokens, 0);
}
