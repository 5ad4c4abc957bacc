import { type Dialect, functionsOf } from './sql-engine';

/** How BigQuery writes it. Replaced rather than created, since a session keeps what was defined in it. */
export function googleSql(project: string, dataset: string): Dialect {
  return {
    events: `\`${project}.${dataset}.events_2*\``,
    functions: FUNCTIONS,
    eachItem: 'CROSS JOIN UNNEST(fact.items) AS item',
  };
}

const define = (head: string, body: string) => `CREATE OR REPLACE TEMP FUNCTION ${head} AS (${body})`;

const FUNCTIONS = functionsOf({
  param_text: define(
    'param_text(params ANY TYPE, wanted STRING)',
    `(SELECT COALESCE(param.value.string_value, CAST(param.value.int_value AS STRING)) FROM UNNEST(params) AS param
      WHERE param.key = wanted LIMIT 1)`,
  ),
  param_int: define(
    'param_int(params ANY TYPE, wanted STRING)',
    '(SELECT param.value.int_value FROM UNNEST(params) AS param WHERE param.key = wanted LIMIT 1)',
  ),
  matches: define('matches(text STRING, pattern STRING)', 'COALESCE(REGEXP_CONTAINS(text, pattern), FALSE)'),
  page_path: define(
    'page_path(address STRING)',
    `CASE WHEN address IS NULL THEN NULL
      ELSE COALESCE(NULLIF(REGEXP_EXTRACT(address, '^[a-zA-Z]+://[^/?#]*([^?#]*)'), ''), '/') END`,
  ),
  iso_week: define('iso_week(day STRING)', "FORMAT_DATE('%G%V', PARSE_DATE('%Y%m%d', day))"),
});
