import { type Broken, FAR, oddAmounts, partsOverWholes } from '../check/relations';
import { dayFromCompact, type RowTable } from '../table/row-table';
import { csvError } from './csv-file';
import type { SectionTable } from './section-table';

/**
 * Stops where columns cannot both be right: whoever holds the file can tell which of them was misread. Some days of totals
 * are withheld later, as those of any reading; rows of a segment could not be.
 *
 * @throws PlateauError `csv-impossible` that names both columns
 */
export function requirePlausible(tables: readonly RowTable[], sections: readonly SectionTable[]): void {
  for (const table of tables) {
    const days = daysIn(table);
    const sums = (metric: string) => sumsByDay(table, metric, days);
    const over = partsOverWholes(days.length, sums).find(({ isEverywhere }) => isEverywhere);
    if (over !== undefined) throw impossible(sections, over, sumsAt(over, sums));
    requireSteadyAmounts(table, sections);
  }
}

/** A trade of firms has larger orders than a shop's: each segment is its own measure. */
function requireSteadyAmounts(table: RowTable, sections: readonly SectionTable[]): void {
  const { totalRevenue: money, ecommercePurchases: orders } = table.metrics;
  if (money === undefined || orders === undefined || !areFarApart(money, orders)) return;
  const isOfDays = Object.keys(table.dimensions).length === 1;
  for (const rows of segmentsIn(table)) {
    const own = (metric: string) => table.metrics[metric] && rows.map((row) => table.metrics[metric]?.[row] ?? 0);
    const [odd] = oddAmounts(rows.length, own);
    if (odd === undefined || (isOfDays && !odd.isEverywhere)) continue;
    const row = rows[odd.at[0] ?? 0] ?? 0;
    throw impossible(sections, odd, `${dayOf(table, row)}: ${money[row]} / ${orders[row]}`);
  }
}

/** Whether any amount per order may lie far from a usual one: most files need no further look. */
function areFarApart(money: ArrayLike<number>, orders: ArrayLike<number>): boolean {
  let [least, most] = [Infinity, 0];
  for (let row = 0; row < money.length; row += 1) {
    const each = (money[row] ?? Number.NaN) / (orders[row] ?? Number.NaN);
    if (!(each > 0) || each === Infinity) continue;
    if (each < least) least = each;
    if (each > most) most = each;
  }
  return most > FAR * least;
}

/** The codes of the days, in the order of the days. */
function daysIn({ dimensions }: RowTable): number[] {
  const { values = [] } = dimensions['date'] ?? {};
  return values.map((_, code) => code).sort((a, b) => ((values[a] ?? '') < (values[b] ?? '') ? -1 : 1));
}

/** A metric over the rows of each day; without an answer where one of them has none. */
function sumsByDay({ length, dimensions, metrics }: RowTable, metric: string, days: readonly number[]) {
  const [column, codes] = [metrics[metric], dimensions['date']?.codes];
  if (column === undefined || codes === undefined) return undefined;
  const sums = new Float64Array(days.length);
  for (let row = 0; row < length; row += 1) {
    const code = codes[row] ?? 0;
    sums[code] = (sums[code] ?? 0) + (column[row] ?? Number.NaN);
  }
  return days.map((code) => sums[code] ?? Number.NaN);
}

/** The rows of each segment, in the order of the days. */
function segmentsIn(table: RowTable): number[][] {
  const place: number[] = [];
  for (const [at, code] of daysIn(table).entries()) place[code] = at;
  const { codes = [] } = table.dimensions['date'] ?? {};
  const placeOf = (row: number) => place[codes[row] ?? 0] ?? 0;
  const others = Object.entries(table.dimensions).flatMap(([name, column]) => (name === 'date' ? [] : [column]));
  const segments = new Map<number, number[]>();
  for (let row = 0; row < table.length; row += 1) {
    const key = others.reduce((whole, column) => whole * column.values.length + (column.codes[row] ?? 0), 0);
    const known = segments.get(key);
    if (known === undefined) segments.set(key, [row]);
    else known.push(row);
  }
  return [...segments.values()].map((rows) => rows.sort((a, b) => placeOf(a) - placeOf(b)));
}

function dayOf({ dimensions }: RowTable, row: number): string {
  const dates = dimensions['date'];
  return dayFromCompact(dates?.values[dates.codes[row] ?? 0] ?? '');
}

/** `6200 > 3100` */
function sumsAt({ metrics, at }: Broken, sums: (metric: string) => readonly number[] | undefined): string {
  return metrics.map((metric) => Math.round(at.reduce((sum, day) => sum + (sums(metric)?.[day] || 0), 0))).join(' > ');
}

function impossible(sections: readonly SectionTable[], { metrics }: Broken, value: string) {
  const named = (metric: string) => sections.find(({ names }) => metric in names)?.names[metric];
  const file = sections.find(({ names }) => metrics.some((metric) => metric in names))?.file ?? '';
  // A sum that was made of a rate goes by the rate's name.
  const rates = sections.flatMap(({ names }) => (names['purchaseRate'] === undefined ? [] : [names['purchaseRate']]));
  const column = metrics.map((metric) => named(metric) ?? rates[0] ?? metric).join(', ');
  return csvError('csv-impossible', `${column} cannot both be right: ${value}`, { file, column, value });
}
