import type { RowTable } from '../table/row-table';
import { dayFromCompact } from '../table/row-table';
import { csvError } from './csv-file';
import type { SectionTable } from './section-table';

/** A part, and the whole that it is one of: it is never more. */
const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['ecommercePurchases', 'sessions'],
  ['engagedSessions', 'sessions'],
  ['bounces', 'sessions'],
  ['newUsers', 'totalUsers'],
];
/** Another way of counting is a little off, day by day. */
const ROUNDING = 1.02;
/** Amounts per order that lie this far from the usual one are in another unit. */
const JUMP = 300;
/** One order of a cent is a test. */
const LEAST_ORDERS = 3;

/**
 * Stops where columns cannot both be right: a part that is more than its whole, over all days or on most of them; amounts
 * per order that jump by hundreds from one day to the next.
 *
 * @throws PlateauError `csv-impossible` that names both columns
 */
export function requirePlausible(tables: readonly RowTable[], sections: readonly SectionTable[]): void {
  for (const table of tables) {
    for (const [part, whole] of PARTS) requirePart(table, part, whole, sections);
    requireSteadyOrders(table, sections);
  }
}

function requirePart(table: RowTable, part: string, whole: string, sections: readonly SectionTable[]): void {
  const [parts, wholes] = [table.metrics[part], table.metrics[whole]];
  if (parts === undefined || wholes === undefined) return;
  let [sumOfParts, sumOfWholes, rows, over] = [0, 0, 0, 0];
  for (let row = 0; row < table.length; row += 1) {
    const [one, all] = [parts[row] ?? Number.NaN, wholes[row] ?? Number.NaN];
    if (Number.isNaN(one) || !(all > 0)) continue;
    sumOfParts += one;
    sumOfWholes += all;
    rows += 1;
    if (one > all * ROUNDING) over += 1;
  }
  if (sumOfParts <= sumOfWholes * ROUNDING && over <= rows / 2) return;
  throw impossible(sections, [part, whole], `${Math.round(sumOfParts)} > ${Math.round(sumOfWholes)}`);
}

function requireSteadyOrders(table: RowTable, sections: readonly SectionTable[]): void {
  const { totalRevenue: money, ecommercePurchases: orders } = table.metrics;
  const dates = table.dimensions['date'];
  if (money === undefined || orders === undefined || dates === undefined) return;
  const each = Float64Array.from({ length: table.length }, (_, row) => (money[row] ?? 0) / (orders[row] ?? 0));
  const isReal = (value: number) => value > 0 && Number.isFinite(value);
  const sorted = each.filter(isReal).sort();
  const usual = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const odd: number[] = [];
  for (const [row, value] of each.entries())
    if (isReal(value) && (value > usual * JUMP || value < usual / JUMP)) odd.push(row);
  const [first] = odd;
  if (first === undefined || odd.reduce((sum, row) => sum + (orders[row] ?? 0), 0) < LEAST_ORDERS) return;
  const day = dayFromCompact(dates.values[dates.codes[first] ?? 0] ?? '');
  const value = `${day}: ${money[first]} / ${orders[first]}`;
  throw impossible(sections, ['totalRevenue', 'ecommercePurchases'], value);
}

function impossible(sections: readonly SectionTable[], metrics: readonly string[], value: string) {
  const named = (metric: string) => sections.find(({ names }) => metric in names)?.names[metric];
  const file = sections.find(({ names }) => metrics.some((metric) => metric in names))?.file ?? '';
  // A sum that was made of a rate goes by the rate's name.
  const rates = sections.flatMap(({ names }) => (names['purchaseRate'] === undefined ? [] : [names['purchaseRate']]));
  const column = metrics.map((metric) => named(metric) ?? rates[0] ?? metric).join(', ');
  return csvError('csv-impossible', `${column} cannot both be right: ${value}`, { file, column, value });
}
