import type { GoogleRow } from '../report';
import type { ParsedRequest } from './parse-request';
import type { Span } from './date-range';
import type { MetricField } from './fields';
import type { Group } from './group';
import { metricValue, wireValue } from './metric-value';

/** A row on its way to the answer: what it is filtered and sorted by, and what totals are made of. */
export interface AnswerRow {
  readonly dimensions: readonly string[];
  readonly metrics: readonly number[];
  readonly group: Group;
  readonly span: Span;
}

export function answerRow(group: Group, span: Span, asked: ParsedRequest): AnswerRow {
  return {
    group,
    span,
    dimensions: asked.spans.length > 1 ? [...group.keys, span.name] : group.keys,
    metrics: asked.fields.map((field) => metricValue(field, group)),
  };
}

/** Such a row GA4 leaves out unless `keepEmptyRows` is set. */
export function isEmpty(row: AnswerRow): boolean {
  return row.metrics.length > 0 && row.metrics.every((value) => value === 0 || Number.isNaN(value));
}

export function wireRow(
  dimensions: readonly string[],
  metrics: readonly number[],
  fields: readonly MetricField[],
): GoogleRow {
  return {
    dimensionValues: dimensions.map((value) => ({ value })),
    metricValues: fields.map((field, index) => wireValue(field, metrics[index] ?? Number.NaN)),
  };
}
