import { addDays } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import { ExportColumns } from './export-columns';
import { inCurrency, RATES } from './money';
import type { Dialect } from './sql-engine';
import { typedEvents } from './typed-events';
import { VISIT_ORIGINS } from './visit-origins';

/**
 * Days before the first that is asked: one for the visits that midnight cuts, whose beginning tells from where they came,
 * and seven for the reading of a week before, with which a report is compared. Reading them later would cost all days again.
 */
const DAYS_BEFORE = 8;
/** BigQuery lets a statement refer to a thousand tables, and each day is one: three years are more. */
const TABLES_A_STATEMENT = 900;

export function stagedPeriod({ from, to }: Period): Period {
  return { from: addDays(from, -DAYS_BEFORE), to };
}

/**
 * Statements that set down, for the rest of the session, what reports are counted from: `plateau_facts`, an event a
 * row with all that its visit tells, and `plateau_items`, an item of an event a row.
 */
export function stagingSql(dialect: Dialect, paths: readonly string[], period: Period, currency: string): string {
  const columns = new ExportColumns(paths);
  const parts = slicesOf(period).map((slice) => typedEvents(dialect.events, columns, slice));
  const names = parts.map((_, at) => (parts.length === 1 ? 'plateau_events' : `plateau_part_${at}`));
  const whole = names.map((name) => `SELECT * FROM ${name}`).join(' UNION ALL ');
  const statements = [
    dialect.functions,
    ...parts.map((sql, at) => `CREATE OR REPLACE TEMP TABLE ${names[at]} AS ${sql}`),
    ...(parts.length === 1 ? [] : [`CREATE OR REPLACE TEMP TABLE plateau_events AS ${whole}`]),
    `CREATE OR REPLACE TEMP TABLE plateau_facts AS ${facts(columns.has('items'), currency)}`,
    ...(columns.has('items')
      ? [`CREATE OR REPLACE TEMP TABLE plateau_items AS ${items(dialect, columns, currency)}`]
      : []),
  ];
  return statements.join(';\n');
}

/** The days in stretches that one statement may read. */
function slicesOf({ from, to }: Period): Period[] {
  const slices: Period[] = [];
  for (let start = from; start <= to; start = addDays(start, TABLES_A_STATEMENT)) {
    const end = addDays(start, TABLES_A_STATEMENT - 1);
    slices.push({ from: start, to: end < to ? end : to });
  }
  return slices;
}

function facts(hasItems: boolean, currency: string): string {
  const amount = (name: string) => inCurrency(currency, `fact.${name}`, `fact.${name}_in_usd`);
  return `WITH ${VISIT_ORIGINS}, ${RATES(currency)}, sorted AS (
  SELECT plateau_events.*, event = 'purchase' AND transaction_id IS NOT NULL AS is_numbered FROM plateau_events
), told AS (
  SELECT sorted.*, COALESCE(by_day.rate, overall.rate) AS rate,
    -- Google counts a purchase that is sent again once, if the same person sends it. All that is no such purchase is
    -- spread by its instant, because a million events of nobody must not be put in order in one place.
    NOT is_numbered OR ROW_NUMBER() OVER (
      PARTITION BY CASE
        WHEN is_numbered THEN 'sale ' || COALESCE(person, '') || ' ' || transaction_id
        ELSE CAST(happened AS STRING) END
      ORDER BY happened) = 1 AS counts
  FROM sorted CROSS JOIN overall LEFT JOIN by_day ON by_day.rate_day = sorted.day
)
SELECT fact.day, iso_week(fact.day) AS week, fact.event, fact.person, fact.visit, fact.engaged, fact.counts,
  fact.event IN ('first_visit', 'first_open') AS is_first,
  COALESCE(visits.channel, 'Unassigned') AS channel,
  COALESCE(visits.source_medium, '(not set)') AS source_medium,
  COALESCE(visits.campaign, '(not set)') AS campaign,
  COALESCE(visits.landing, '(not set)') AS landing,
  CASE WHEN visits.visit_number IS NULL THEN '(not set)' WHEN visits.visit_number = 1 THEN 'new' ELSE 'returning' END AS visitor,
  COALESCE(fact.device, '(not set)') AS device,
  COALESCE(fact.browser, '(not set)') AS browser,
  COALESCE(fact.country, '(not set)') AS country,
  COALESCE(fact.search_term, '(not set)') AS search_term,
  CASE WHEN fact.event = 'purchase' AND fact.counts THEN ${amount('purchase_revenue')} END AS revenue,
  CASE WHEN fact.event = 'purchase' AND fact.counts THEN ${amount('shipping_value')} END AS shipping,
  CASE WHEN fact.event = 'refund' THEN ${amount('refund_value')} END AS refund,
  fact.currency, fact.rate${hasItems ? ', fact.items' : ''}
FROM told AS fact LEFT JOIN visits ON visits.visit = fact.visit`;
}

function items(dialect: Dialect, columns: ExportColumns, currency: string): string {
  const field = (name: string) =>
    columns.has(`items.${name}`) ? `CAST(item.${name} AS FLOAT64)` : 'CAST(NULL AS FLOAT64)';
  const amount = (name: string) => inCurrency(currency, field(name), field(`${name}_in_usd`));
  return `SELECT fact.day, fact.week, fact.event,
  COALESCE(NULLIF(item.item_name, ''), '(not set)') AS item_name,
  COALESCE(NULLIF(item.item_list_name, ''), '(not set)') AS item_list_name,
  COALESCE(item.quantity, 1) AS quantity,
  CASE WHEN fact.event = 'purchase' THEN ${amount('item_revenue')} END AS revenue,
  CASE WHEN fact.event = 'refund' THEN ${amount('item_refund')} END AS refund
FROM plateau_facts AS fact ${dialect.eachItem}
WHERE fact.counts`;
}
