import { type Broken, oddAmounts, partsOverWholes } from '../check/relations';
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
    const days = daysOf(table);
    const parts = partsOverWholes(days.length, (metric) => sumsOf(table, metric, days));
    const over = parts.find(({ isEverywhere }) => isEverywhere);
    if (over !== undefined) throw impossible(sections, over, sumsIn(table, over, days));
    // A trade of firms has larger orders than a shop's: each segment is its own measure.
    const isOfDays = Object.keys(table.dimensions).length === 1;
    for (const rows of segmentsOf(table)) {
      const ofRows = (metric: string) => table.metrics[metric] && rows.map((row) => table.metrics[metric]?.[row] ?? 0);
      const [odd] = oddAmounts(rows.length, ofRows);
      const row = rows[odd?.at[0] ?? 0] ?? 0;
      if (odd === undefined || (isOfDays && !odd.isEverywhere)) continue;
      const [money, orders] = odd.metrics.map((metric) => table.metrics[metric]?.[row]);
      throw impossible(sections, odd, `${dayOf(table, row)}: ${money} / ${orders}`);
    }
  }
}

/** The rows of each day, in the order of the days. */
function daysOf(table: RowTable): number[][] {
  return [...rowsBy(table, ['date'])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => rows);
}

/** The rows of each segment, in the order of the days. */
function segmentsOf(table: RowTable): number[][] {
  if (table.metrics['totalRevenue'] === undefined || table.metrics['ecommercePurchases'] === undefined) return [];
  const days = Array.from({ length: table.length }, (_, row) => dayOf(table, row));
  const inOrder = (a: number, b: number) => ((days[a] ?? '') < (days[b] ?? '') ? -1 : 1);
  const names = Object.keys(table.dimensions).filter((name) => name !== 'date');
  return [...rowsBy(table, names).values()].map((rows) => rows.sort(inOrder));
}

function rowsBy({ length, dimensions }: RowTable, names: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < length; row += 1) {
    const key = names.map((name) => dimensions[name]?.values[dimensions[name].codes[row] ?? 0]).join('\u0000');
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [row]);
    else known.push(row);
  }
  return rows;
}

/** A metric over the rows of each day; without an answer where one of them has none. */
function sumsOf({ metrics }: RowTable, metric: string, days: readonly (readonly number[])[]): number[] | undefined {
  const column = metrics[metric];
  return column && days.map((rows) => rows.reduce((sum, row) => sum + (column[row] ?? Number.NaN), 0));
}

function dayOf({ dimensions }: RowTable, row: number): string {
  const dates = dimensions['date'];
  return dayFromCompact(dates?.values[dates.codes[row] ?? 0] ?? '');
}

function sumsIn(table: RowTable, { metrics, at }: Broken, days: readonly (readonly number[])[]): string {
  return metrics
    .map((metric) => {
      const sums = sumsOf(table, metric, days) ?? [];
      return Math.round(at.reduce((sum, day) => sum + (sums[day] || 0), 0));
    })
    .join(' > ');
}

function impossible(sections: readonly SectionTable[], { metrics }: Broken, value: string) {
  const named = (metric: string) => sections.find(({ names }) => metric in names)?.names[metric];
  const file = sections.find(({ names }) => metrics.some((metric) => metric in names))?.file ?? '';
  // A sum that was made of a rate goes by the rate's name.
  const rates = sections.flatMap(({ names }) => (names['purchaseRate'] === undefined ? [] : [names['purchaseRate']]));
  const column = metrics.map((metric) => named(metric) ?? rates[0] ?? metric).join(', ');
  return csvError('csv-impossible', `${column} cannot both be right: ${value}`, { file, column, value });
}
