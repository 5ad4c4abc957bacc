import type { SectionTable } from './section-table';

/** A table whose rows are hours, as one of days: each day and segment once, so that two exports can be compared. */
export function hoursToDays(table: SectionTable): SectionTable {
  const names = Object.keys(table.dimensions);
  const at = new Map<string, number>();
  const first: number[] = [];
  const dayOf = table.days.map((day, row) => {
    const key = [day, ...names.map((name) => table.dimensions[name]?.[row] ?? '')].join('\u0000');
    const known = at.get(key);
    if (known !== undefined) return known;
    at.set(key, first.length);
    return first.push(row) - 1;
  });
  const summed = (values: Float64Array) => {
    const sums = new Float64Array(first.length).fill(Number.NaN);
    for (const [row, value] of values.entries()) {
      const day = dayOf[row] ?? 0;
      // An hour without an answer leaves the others' sum as it is.
      if (!Number.isNaN(value)) sums[day] = (Number.isNaN(sums[day]) ? 0 : (sums[day] ?? 0)) + value;
    }
    return sums;
  };
  return {
    ...table,
    days: first.map((row) => table.days[row] ?? ''),
    dimensions: Object.fromEntries(
      names.map((name) => [name, first.map((row) => table.dimensions[name]?.[row] ?? '')]),
    ),
    metrics: Object.fromEntries(Object.entries(table.metrics).map(([name, values]) => [name, summed(values)])),
    split: false,
    isHourly: false,
  };
}
