import type { Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { OrderBy, ReportRequest } from '../request';
import { spanOf } from '../table/date-range';
import { fieldsOf } from '../table/filter';
import { incompatible, refusal, unknownField } from '../table/refusal';
import { compactDay } from '../table/row-table';
import { conditionOf, type SqlText } from './conditions';
import type { ExportFields } from './export-fields';
import { DIMENSIONS, type Staged } from './fields';

/** A report request as one statement over a staged table: dimensions in `k0`, `k1` …, metrics in `m0`, `m1` …. */
export interface ExportQuery extends SqlText {
  readonly dimensions: readonly string[];
  readonly metrics: readonly string[];
  readonly period: Period;
}

/** @throws PlateauError `incompatible-request` for what the export cannot tell, in Google's words */
export function exportQuery(request: ReportRequest, fields: ExportFields, today: Day): ExportQuery {
  const dimensions = (request.dimensions ?? []).map(({ name }) => name);
  const metrics = (request.metrics ?? []).map(({ name }) => name);
  const staged = tableFor(dimensions, metrics, request, fields);
  const period = periodOf(request, today);
  const { where, parameters } = rowsOf(request, staged, period);
  const values = metrics.map((name) => fields.metric(staged, name) ?? { sql: '', parameters: [] });
  const keys = dimensions.map((_, index) => `k${index}`);
  const counts = metrics.map((_, index) => `m${index}`);
  const columns = [
    ...dimensions.map((name, index) => `${DIMENSIONS[staged][name]} AS k${index}`),
    ...values.map(({ sql }, index) => `${sql} AS m${index}`),
  ];
  const grouped = `SELECT ${columns.join(', ')} FROM ${staged} WHERE ${where}${keys.length > 0 ? ` GROUP BY ${keys.join(', ')}` : ''}`;
  const notEmpty =
    request.keepEmptyRows || counts.length === 0 ? '' : ` WHERE ${counts.map((name) => `${name} <> 0`).join(' OR ')}`;
  return {
    dimensions,
    metrics,
    period,
    sql: `SELECT ${[...keys, ...counts].join(', ')}, COUNT(*) OVER () AS all_rows FROM (${grouped})${notEmpty}${orderOf(request, dimensions, metrics)}${pageOf(request)}`,
    parameters: [...values.flatMap((value) => value.parameters), ...parameters],
  };
}

function tableFor(
  dimensions: readonly string[],
  metrics: readonly string[],
  request: ReportRequest,
  fields: ExportFields,
): Staged {
  if (request.metricFilter || request.metricAggregations?.length)
    throw refusal('The BigQuery export is not asked with metric filters or aggregations.');
  if (dimensions.length + metrics.length === 0) throw refusal('A report needs at least one dimension or metric.');
  const asked = [...dimensions, ...fieldsOf(request.dimensionFilter)];
  for (const name of asked) if (!fields.hasDimension(name)) throw unknownField(name, 'dimension');
  for (const name of metrics) if (!fields.hasMetric(name)) throw unknownField(name, 'metric');
  const fitting = fields.tables.find(
    (table) =>
      asked.every((name) => name in DIMENSIONS[table]) &&
      metrics.every((name) => fields.metric(table, name) !== undefined),
  );
  if (!fitting) throw incompatible(metrics.at(-1) ?? dimensions.at(-1) ?? '');
  return fitting;
}

function periodOf({ dateRanges = [] }: ReportRequest, today: Day): Period {
  const [range, another] = dateRanges;
  if (!range || another) throw refusal('The BigQuery export is asked for one dateRange at a time.');
  return spanOf(range, 0, today);
}

function rowsOf(request: ReportRequest, staged: Staged, { from, to }: Period) {
  const days = `day BETWEEN '${compactDay(from)}' AND '${compactDay(to)}'`;
  if (!request.dimensionFilter) return { where: days, parameters: [] };
  const { sql, parameters } = conditionOf(request.dimensionFilter, (name) => DIMENSIONS[staged][name] ?? name);
  return { where: `${days} AND (${sql})`, parameters };
}

/** What the orders asked leave open goes by the dimensions, so that pages never overlap. */
function orderOf({ orderBys = [] }: ReportRequest, dimensions: readonly string[], metrics: readonly string[]): string {
  const orders = [
    ...orderBys.map((order) => placeOf(order, dimensions, metrics)),
    ...dimensions.map((_, at) => `k${at}`),
  ];
  return orders.length > 0 ? ` ORDER BY ${orders.join(', ')}` : '';
}

function placeOf(
  { metric, dimension, desc }: OrderBy,
  dimensions: readonly string[],
  metrics: readonly string[],
): string {
  const [letter, at] = metric
    ? ['m', metrics.indexOf(metric.metricName)]
    : ['k', dimensions.indexOf(dimension?.dimensionName ?? '')];
  if (at < 0) throw refusal("A field in orderBys is not among the request's dimensions or metrics.");
  return `${letter}${at}${desc ? ' DESC' : ''}`;
}

function pageOf({ limit, offset }: ReportRequest): string {
  const rows = Number(limit ?? 0);
  return rows > 0 ? ` LIMIT ${Math.trunc(rows)} OFFSET ${Math.trunc(Number(offset ?? 0))}` : '';
}
