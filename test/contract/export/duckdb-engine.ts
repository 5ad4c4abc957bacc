import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { type Dialect, functionsOf, type SqlEngine } from '@/lib/collect/bigquery/sql-engine';
import { EVENT_COLUMNS, type ExportEvent } from './export-event';

const define = (head: string, body: string) => `CREATE OR REPLACE MACRO ${head} AS (${body})`;
const parameter = 'list_filter(params, lambda param: param.key = wanted)[1].value';

const DIALECT: Dialect = {
  events: '"events_2*"',
  functions: functionsOf({
    param_text: define(
      'param_text(params, wanted)',
      `COALESCE(${parameter}.string_value, CAST(${parameter}.int_value AS VARCHAR))`,
    ),
    param_int: define('param_int(params, wanted)', `${parameter}.int_value`),
    matches: define('matches(text, pattern)', 'COALESCE(regexp_matches(text, pattern), FALSE)'),
    page_path: define(
      'page_path(address)',
      `CASE WHEN address IS NULL THEN NULL
        ELSE COALESCE(NULLIF(regexp_extract(address, '^[a-zA-Z]+://[^/?#]*([^?#]*)', 1), ''), '/') END`,
    ),
    iso_week: define('iso_week(day)', "strftime(strptime(day, '%Y%m%d'), '%G%V')"),
  }),
  eachItem: 'CROSS JOIN UNNEST(fact.items) AS each(item)',
};

export interface LocalExport {
  readonly engine: SqlEngine;
  /** Every statement that was run, with its parameters. */
  readonly asked: { readonly sql: string; readonly parameters: readonly string[] }[];
  close(): void;
}

/** Events by the name of the table that they lie in, such as `events_20260301`. */
export type ExportTables = Readonly<Record<string, readonly ExportEvent[]>>;

/** An export in a database that runs in this process. Tables have only the columns named, as older exports do. */
export async function localExport(
  tables: ExportTables,
  columns: Readonly<Record<string, unknown>> = EVENT_COLUMNS,
): Promise<LocalExport> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run('CREATE TYPE FLOAT64 AS DOUBLE');
  await fill(connection, tables, columns);
  const asked: LocalExport['asked'] = [];
  return {
    asked,
    engine: {
      dialect: DIALECT,
      query: async (sql, parameters = []) => {
        asked.push({ sql, parameters });
        const result = await connection.runAndReadAll(sql, parameters.length > 0 ? [...parameters] : undefined);
        return result.getRowObjectsJson().map((row) => Object.fromEntries(Object.entries(row).map(asText)));
      },
      tables: async () => Object.keys(tables),
      columns: async () => pathsOf(columns),
    },
    close: () => connection.closeSync(),
  };
}

const asText = ([name, value]: [string, unknown]): [string, string | null] => [
  name,
  value === null || value === undefined ? null : String(value),
];

async function fill(connection: DuckDBConnection, tables: ExportTables, columns: Readonly<Record<string, unknown>>) {
  const shape = JSON.stringify([columns]);
  const names = Object.keys(tables);
  for (const name of names) {
    await connection.run(
      `CREATE TABLE ${name} AS SELECT event.* FROM (SELECT UNNEST(from_json(?::JSON, '${shape}')) AS event)`,
      [JSON.stringify(tables[name])],
    );
  }
  const matching = names.filter((name) => name.startsWith('events_2'));
  if (matching.length === 0) return;
  const all = matching.map((name) => `SELECT *, '${name.slice('events_2'.length)}' AS _TABLE_SUFFIX FROM ${name}`);
  await connection.run(`CREATE VIEW "events_2*" AS ${all.join(' UNION ALL ')}`);
}

/** The same paths that BigQuery tells of a table, records and lists of records opened. */
function pathsOf(columns: Readonly<Record<string, unknown>>, before = ''): string[] {
  return Object.entries(columns).flatMap(([name, type]) => {
    const inner: unknown = Array.isArray(type) ? type[0] : type;
    const path = `${before}${name}`;
    return typeof inner === 'object' && inner !== null ? [path, ...pathsOf({ ...inner }, `${path}.`)] : [path];
  });
}
