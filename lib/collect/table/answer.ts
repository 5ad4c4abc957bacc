import type { Day } from '@/lib/model/day';
import type { Property } from '@/lib/model/property';
import { type GoogleReport, ReportMetadata } from '../report';
import type { ReportRequest } from '../request';
import { aggregate, type Groups } from './aggregate';
import { type AnswerRow, answerRow, isEmpty, wireRow } from './answer-row';
import { type ParsedRequest, readRequest } from './parse-request';
import { chooseTables } from './choose-table';
import type { Span } from './date-range';
import { compileFilter, fieldsOf } from './filter';
import { numberTest } from './number-filter';
import { comparator } from './order';
import { refusal } from './refusal';
import { reservedRows } from './reserved-rows';
import type { RowTable } from './row-table';

const DEFAULT_LIMIT = 10_000;
const MOST_ROWS = 250_000;

/** Answers one report request from tables of rows, as GA4 would. */
export function answer(
  tables: readonly RowTable[],
  request: ReportRequest,
  context: { readonly property: Property; readonly today: Day },
): GoogleReport {
  const asked = readRequest(tables, request, context.today);
  const metricNames = asked.fields.map((field) => field.apiName);
  const rows = matchingRows(tables, asked, request).sort(
    comparator(request.orderBys ?? [], asked.headers, metricNames),
  );
  const offset = Number(request.offset ?? 0);
  const limit = Math.min(Number(request.limit ?? 0) || DEFAULT_LIMIT, MOST_ROWS);
  return {
    dimensionHeaders: asked.headers.map((name) => ({ name })),
    metricHeaders: asked.fields.map(({ apiName, type }) => ({ name: apiName, type })),
    rows: rows.slice(offset, offset + limit).map((row) => wireRow(row.dimensions, row.metrics, asked.fields)),
    ...reservedRows(request.metricAggregations ?? [], asked, rows),
    rowCount: rows.length,
    metadata: ReportMetadata.parse({
      currencyCode: context.property.currency,
      timeZone: context.property.timeZone,
      ...Object.assign({}, ...tables.map((table) => table.flags ?? {})),
    }),
  };
}

function matchingRows(tables: readonly RowTable[], asked: ParsedRequest, request: ReportRequest): AnswerRow[] {
  const passes = metricFilterTest(asked, request);
  return asked.spans
    .flatMap((span) =>
      [...groupsOf(tables, asked, request, span).values()].map((group) => answerRow(group, span, asked)),
    )
    .filter((row) => request.keepEmptyRows || !isEmpty(row))
    .filter(passes);
}

function groupsOf(tables: readonly RowTable[], asked: ParsedRequest, request: ReportRequest, span: Span): Groups {
  const groups: Groups = new Map();
  const filter = request.dimensionFilter;
  const needed = [...new Set([...asked.dimensions, ...fieldsOf(filter)])];
  for (const reading of chooseTables(tables, needed, asked.fields))
    aggregate(groups, reading, { dimensions: asked.dimensions, filter, span }, asked.columns);
  return groups;
}

function metricFilterTest(asked: ParsedRequest, request: ReportRequest): (row: AnswerRow) => boolean {
  return compileFilter<AnswerRow>(request.metricFilter, (filter) => {
    const index = asked.fields.findIndex((field) => field.apiName === filter.fieldName);
    if (index < 0) throw refusal(`Field ${filter.fieldName} in metricFilter is not among the request's metrics.`);
    const test = numberTest(filter);
    return (row) => test(row.metrics[index] ?? 0);
  });
}
