import { type Day, dayFromNumber, dayNumber } from '@/lib/model/day';
import { dayFromCompact, mapRecord, type RowTable } from '../table/row-table';
import type { SectionTable } from './section-table';

/** One day this far from all others bears a wrong date. */
const LONG_GAP = 45;
/** And so do a few this far from them. */
const LONGEST_GAP = 180;
const FEW = 3;
const ENOUGH_DAYS = 28;

/** Days at either end that stand alone, far from all others: a wrong year or month in a date. */
export function farOffDays(days: Iterable<Day>): ReadonlySet<Day> {
  const numbers = [...new Set(days)].map(dayNumber).sort((a, b) => a - b);
  if (numbers.length < ENOUGH_DAYS) return new Set();
  const strays = [
    ...strayEnd(numbers),
    ...strayEnd(numbers.map((number) => -number).toReversed()).map((number) => -number),
  ];
  return new Set(strays.map(dayFromNumber));
}

function strayEnd(ascending: readonly number[]): number[] {
  for (let count = FEW; count > 0; count -= 1) {
    const at = ascending.length - count;
    const gap = (ascending[at] ?? 0) - (ascending[at - 1] ?? 0);
    if (gap > (count === 1 ? LONG_GAP : LONGEST_GAP)) return ascending.slice(at);
  }
  return [];
}

/** What a day has most surely, in this order. */
const MEASURES = ['sessions', 'screenPageViews', 'eventCount', 'totalUsers', 'ecommercePurchases', 'keyEvents'];
const WEEKS_BEFORE = 8;
const LEAST_WEEKS = 4;
/** A day that ends so far below the lowest of its weekday had not ended. */
const UNFINISHED = 0.5;
/** Fewer a day come and go by chance. */
const LEAST_A_DAY = 20;

/**
 * The last day of a table, where it holds less than half of the least that its weekday had in eight weeks: a file exported
 * while that day was running.
 */
export function unfinishedDay(tables: readonly RowTable[]): Day | undefined {
  const [fewest] = tables.toSorted((a, b) => Object.keys(a.dimensions).length - Object.keys(b.dimensions).length);
  const metric = MEASURES.find((name) => fewest !== undefined && name in fewest.metrics);
  if (fewest === undefined || metric === undefined) return undefined;
  const byDay = sumsByDay(fewest, metric);
  const last = Math.max(...byDay.keys());
  const before = Array.from({ length: WEEKS_BEFORE }, (_, week) => byDay.get(last - 7 * (week + 1)));
  const known = before.filter((value) => value !== undefined);
  const value = byDay.get(last);
  if (value === undefined || known.length < LEAST_WEEKS) return undefined;
  const least = Math.min(...known);
  return least >= LEAST_A_DAY && value < UNFINISHED * least ? dayFromNumber(last) : undefined;
}

function sumsByDay({ dimensions, metrics, length }: RowTable, metric: string): Map<number, number> {
  const { values, codes } = dimensions['date'] ?? { values: [], codes: [] };
  const numbers = values.map((text) => dayNumber(dayFromCompact(text)));
  const sums = new Map<number, number>();
  for (let row = 0; row < length; row += 1) {
    const day = numbers[codes[row] ?? 0] ?? 0;
    const value = metrics[metric]?.[row] ?? Number.NaN;
    if (!Number.isNaN(value)) sums.set(day, (sums.get(day) ?? 0) + value);
  }
  return sums;
}

/** The same section with some days only. */
export function onDays(table: SectionTable, isKept: (day: Day) => boolean): SectionTable {
  if (table.days.every(isKept)) return table;
  const rows = table.days.flatMap((day, at) => (isKept(day) ? [at] : []));
  const kept = <Value>(column: ArrayLike<Value>, fallback: Value) => rows.map((row) => column[row] ?? fallback);
  return {
    ...table,
    days: rows.flatMap((row) => table.days[row] ?? []),
    dimensions: mapRecord(table.dimensions, (column) => kept(column, '')),
    metrics: mapRecord(table.metrics, (column) => Float64Array.from(kept(column, Number.NaN))),
  };
}
