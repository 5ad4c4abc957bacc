import type { FieldFilter, FilterExpression } from '../request';
import { refusal } from '../table/refusal';

/** SQL with a question mark in the place of each value, and the values in their order. */
export interface SqlText {
  readonly sql: string;
  readonly parameters: readonly string[];
}

/** A filter of a report as a condition over a staged table. Values travel as parameters, never within the SQL. */
export function conditionOf(expression: FilterExpression, columnOf: (dimension: string) => string): SqlText {
  if (expression.filter) return test(expression.filter, columnOf(expression.filter.fieldName));
  if (expression.notExpression) {
    const { sql, parameters } = conditionOf(expression.notExpression, columnOf);
    return { sql: `NOT (${sql})`, parameters };
  }
  const isOr = expression.orGroup !== undefined;
  const parts =
    (expression.orGroup ?? expression.andGroup)?.expressions.map((each) => conditionOf(each, columnOf)) ?? [];
  if (parts.length === 0) return { sql: isOr ? 'FALSE' : 'TRUE', parameters: [] };
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(isOr ? ' OR ' : ' AND '),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

function test({ fieldName, stringFilter, inListFilter, emptyFilter }: FieldFilter, column: string): SqlText {
  if (emptyFilter) return { sql: `${column} IN ('', '(not set)')`, parameters: [] };
  if (inListFilter) return among(column, inListFilter.values, inListFilter.caseSensitive === true);
  const { matchType = 'EXACT', value = '', caseSensitive = false } = stringFilter ?? {};
  if (stringFilter && matchType === 'EXACT') return among(column, [value], caseSensitive);
  // Plateau asks nothing else; a pattern would have to mean the same in two dialects.
  throw refusal(`The filter on ${fieldName} is not one that the BigQuery export is asked with.`);
}

function among(column: string, values: readonly string[], caseSensitive: boolean): SqlText {
  if (values.length === 0) return { sql: 'FALSE', parameters: [] };
  const fold = (sql: string) => (caseSensitive ? sql : `LOWER(${sql})`);
  return { sql: `${fold(column)} IN (${values.map(() => fold('?')).join(', ')})`, parameters: values };
}
