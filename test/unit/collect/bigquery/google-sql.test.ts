import { describe, expect, it } from 'vitest';
import { ExportFields } from '@/lib/collect/bigquery/export-fields';
import { exportQuery } from '@/lib/collect/bigquery/export-query';
import { DIMENSIONS, METRICS_SQL } from '@/lib/collect/bigquery/fields';
import { googleSql } from '@/lib/collect/bigquery/google-sql';
import { stagingSql } from '@/lib/collect/bigquery/staging';

/** https://cloud.google.com/bigquery/docs/reference/standard-sql/lexical#reserved_keywords */
const RESERVED = new Set(
  (
    'ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE CURRENT ' +
    'DEFAULT DEFINE DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM FULL ' +
    'GROUP GROUPING GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT LOOKUP ' +
    'MERGE NATURAL NEW NO NOT NULL NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE RECURSIVE ' +
    'RESPECT RIGHT ROLLUP ROWS SELECT SET SOME STRUCT TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED UNION UNNEST USING WHEN ' +
    'WHERE WINDOW WITH WITHIN'
  ).split(' '),
);
const COLUMNS = [
  'collected_traffic_source.gclid',
  'ecommerce.purchase_revenue',
  'ecommerce.refund_value',
  'ecommerce.shipping_value',
  'items',
  'items.item_revenue',
  'items.item_refund',
  'session_traffic_source_last_click.cross_channel_campaign.source',
];
const PERIOD = { from: '2026-03-01', to: '2026-03-31' };

/** One statement for each dimension of a staged table, with every metric that it has. */
function reports(): string[] {
  const fields = new ExportFields(COLUMNS, ['sign_up']);
  return fields.tables.flatMap((table) =>
    Object.keys(DIMENSIONS[table]).map((name) => {
      const metrics = Object.keys(METRICS_SQL[table]).map((metric) => ({ name: metric }));
      const request = { dimensions: [{ name }], metrics, dateRanges: [{ startDate: PERIOD.from, endDate: PERIOD.to }] };
      return exportQuery(request, fields, '2026-04-02').sql;
    }),
  );
}

describe('the SQL that is sent to BigQuery', () => {
  const dialect = googleSql('my-shop', 'analytics_42');
  const staging = stagingSql(dialect, COLUMNS, PERIOD, 'EUR');
  const all = [staging, ...reports()];

  it('names nothing by a word that GoogleSQL keeps for itself', () => {
    for (const sql of all) {
      // What follows AS within a CAST is a type.
      const names = [...sql.replaceAll(/ AS (STRING|FLOAT64|INT64)\)/g, ')').matchAll(/\bAS (\w+)|(\w+) AS \(/g)];
      expect(names.length).toBeGreaterThan(0);
      const given = names.map(([, alias, table]) => (alias ?? table ?? '').toUpperCase());
      expect(given.filter((name) => RESERVED.has(name) && !['WITH', 'SELECT'].includes(name))).toEqual([]);
    }
  });

  it('has no text that the two engines would read otherwise', () => {
    for (const sql of all) {
      // A backslash begins an escape there; two quotes end one text and begin another; double quotes hold text, not a name.
      expect(sql).not.toContain('\\');
      expect(sql.replaceAll("''", '').match(/'[^']*'/g)?.length ?? 0).toBe(
        (sql.replaceAll("''", '').split("'").length - 1) / 2,
      );
      expect(sql).not.toMatch(/\w''\w/);
      expect(sql).not.toContain('"');
    }
  });

  it('reads the export once, of finished days alone', () => {
    expect(staging).toContain(
      "FROM `my-shop.analytics_42.events_2*`\nWHERE _TABLE_SUFFIX BETWEEN '0260301' AND '0260331'",
    );
    expect(staging.match(/events_2\*/g)).toHaveLength(1);
  });

  it('reads three years in stretches of fewer tables than one statement may have, each day once', () => {
    const years = stagingSql(dialect, COLUMNS, { from: '2023-03-01', to: '2026-03-31' }, 'EUR');
    const read = [...years.matchAll(/_TABLE_SUFFIX BETWEEN '(\d+)' AND '(\d+)'/g)].map(([, from, to]) => [from, to]);
    expect(read).toEqual([
      ['0230301', '0250816'],
      ['0250817', '0260331'],
    ]);
    expect(years).toContain('plateau_events AS SELECT * FROM plateau_part_0 UNION ALL SELECT * FROM plateau_part_1;');
  });

  it('makes no table of items where an export has none', () => {
    expect(stagingSql(dialect, ['ecommerce.purchase_revenue'], PERIOD, 'EUR')).not.toContain('plateau_items');
    expect(new ExportFields([], []).metadata().metrics.map(({ apiName }) => apiName)).not.toContain('totalRevenue');
  });
});
