import type { Day } from '@/lib/model/day';
import type { ReportRequest } from '../request';
import { hasDimension } from './calendar-dimensions';
import { type Span, spanOf } from './date-range';
import { type MetricField, metricField } from './fields';
import { fieldsOf } from './filter';
import type { GroupColumn } from './group';
import { refusal, unknownField } from './refusal';
import type { RowTable } from './row-table';

/** A request, checked and resolved against the tables. */
export interface ParsedRequest {
  readonly dimensions: readonly string[];
  /** The dimensions, and `dateRange` behind them when several ranges are compared. */
  readonly headers: readonly string[];
  readonly fields: readonly MetricField[];
  readonly columns: readonly GroupColumn[];
  readonly spans: readonly Span[];
}

export function readRequest(tables: readonly RowTable[], request: ReportRequest, today: Day): ParsedRequest {
  const dimensions = (request.dimensions ?? []).map(({ name }) => name).filter((name) => name !== 'dateRange');
  const metrics = (request.metrics ?? []).map(({ name }) => name);
  checkSizes(request, dimensions, metrics);
  for (const name of [...dimensions, ...fieldsOf(request.dimensionFilter)])
    if (!tables.some((table) => hasDimension(table, name))) throw unknownField(name, 'dimension');

  const fields = metrics.map((name) => knownField(name, tables));
  const spans = (request.dateRanges ?? []).map((range, index) => spanOf(range, index, today));
  const headers = spans.length > 1 ? [...dimensions, 'dateRange'] : dimensions;
  return { dimensions, headers, fields, columns: columnsOf(fields), spans };
}

function knownField(name: string, tables: readonly RowTable[]): MetricField {
  const field = metricField(name, tables);
  if (!field) throw unknownField(name, 'metric');
  return field;
}

function columnsOf(fields: readonly MetricField[]): GroupColumn[] {
  const people = new Set(fields.filter((field) => field.people).map((field) => field.apiName));
  const names = new Set(fields.flatMap((field) => field.columns));
  return [...names].map((name) => ({ name, people: people.has(name) }));
}

function checkSizes(request: ReportRequest, dimensions: readonly string[], metrics: readonly string[]): void {
  const ranges = request.dateRanges?.length ?? 0;
  if (dimensions.length + metrics.length === 0) throw refusal('A report needs at least one dimension or metric.');
  if (dimensions.length > 9) throw refusal('Requests are limited to 9 dimensions.');
  if (metrics.length > 10) throw refusal('Requests are limited to 10 metrics.');
  if (ranges === 0) throw refusal('A dateRange is required.');
  if (ranges > 4) throw refusal('Requests are limited to 4 dateRanges.');
}
