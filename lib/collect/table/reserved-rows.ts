import type { GoogleReport, GoogleRow } from '../report';
import type { MetricAggregation } from '../request';
import { type AnswerRow, wireRow } from './answer-row';
import type { ParsedRequest } from './parse-request';
import { metricValue } from './metric-value';

type ReservedRows = Pick<GoogleReport, 'totals' | 'maximums' | 'minimums'>;
type Summary = (rows: readonly AnswerRow[]) => number[];

/** The rows that stand for all rows of a date range: total, largest, smallest. */
export function reservedRows(
  wanted: readonly MetricAggregation[],
  asked: ParsedRequest,
  rows: readonly AnswerRow[],
): ReservedRows {
  const reserved = (mark: string, summary: Summary) =>
    asked.spans.map((span) =>
      reservedRow(
        mark,
        rows.filter((row) => row.span === span),
        asked,
        summary,
      ),
    );
  const extremes =
    (pick: (a: number, b: number) => number): Summary =>
    (some) =>
      asked.fields.map((_, index) => some.map((row) => row.metrics[index] ?? 0).reduce(pick));
  return {
    totals: wanted.includes('TOTAL') ? reserved('RESERVED_TOTAL', (some) => totals(some, asked)) : [],
    maximums: wanted.includes('MAXIMUM')
      ? reserved(
          'RESERVED_MAX',
          extremes((a, b) => Math.max(a, b)),
        )
      : [],
    minimums: wanted.includes('MINIMUM')
      ? reserved(
          'RESERVED_MIN',
          extremes((a, b) => Math.min(a, b)),
        )
      : [],
  };
}

function reservedRow(mark: string, rows: readonly AnswerRow[], asked: ParsedRequest, summary: Summary): GoogleRow {
  const [first] = rows;
  // What Google answers for a range without any row: an aggregate with nothing in it.
  if (!first) return { dimensionValues: [], metricValues: [] };
  const keys = asked.headers.map((name) => (name === 'dateRange' ? first.span.name : mark));
  return wireRow(keys, summary(rows), asked.fields);
}

/** All rows taken together: sums of sums, rates of sums, persons counted once. */
function totals(rows: readonly AnswerRow[], asked: ParsedRequest): number[] {
  const whole = rows[0]?.group.blank();
  if (!whole) return [];
  for (const { group } of rows) whole.merge(group);
  return asked.fields.map((field) => metricValue(field, whole));
}
