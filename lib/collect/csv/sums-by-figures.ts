import { type DecimalMark, readNumber } from './number-column';
import type { RowKinds } from './row-kinds';
import type { SectionColumns } from './section-columns';
import type { Section } from './sections';

/** On so many days, each with two others at least, nothing equals the sum of all others by chance. */
const ENOUGH_DAYS = 7;
/** Days looked at before all others: hardly any table has such a row, and then no more is read of it. */
const FIRST_DAYS = 5;
const ROUNDING = 1e-6;

/**
 * Takes rows for sums that hold on every day as much as all other rows of it together, whatever they are called: lists of
 * names end, and languages do not.
 */
export function sumsByFigures(
  section: Section,
  { date, dimensions, others, metrics }: SectionColumns,
  kinds: RowKinds,
  mark: DecimalMark,
): RowKinds {
  const [key, ...more] = [...dimensions, ...others];
  const column = metrics.find(({ metric }) => metric.kind === 'count' || metric.kind === 'currency');
  if (key === undefined || more.length > 0 || column === undefined || kinds.totals.some(({ isDaily }) => isDaily))
    return kinds;
  const { measured } = kinds;
  const cell = (row: number, index: number) => section.rows[row]?.[index]?.trim() ?? '';
  const dayOf = (row: number) => cell(row, date);
  const days = new Map<string, number[]>();
  for (const row of measured) {
    const day = dayOf(row);
    const known = days.get(day);
    if (known !== undefined) known.push(row);
    else if (days.size < FIRST_DAYS) days.set(day, [row]);
  }
  const valueOf = (row: number) => readNumber(cell(row, column.index), mark) || 0;
  const suspect = [...days.values()].map((rows) => sumAmong(rows, valueOf)).find((row) => row !== undefined);
  if (suspect === undefined) return kinds;
  const name = cell(suspect, key.index);
  const all = [...Map.groupBy(measured, dayOf).values()];
  const holds = (rows: readonly number[]) => {
    const own = rows.filter((row) => cell(row, key.index) === name);
    const rest = rows.filter((row) => cell(row, key.index) !== name).map(valueOf);
    const [one, sum] = [own.map(valueOf), rest].map((values) => values.reduce((a, b) => a + b, 0)) as [number, number];
    return { isSum: isSame(one, sum), isTelling: rest.filter((value) => value > 0).length > 1 };
  };
  const found = all.map(holds);
  if (!found.every(({ isSum }) => isSum) || found.filter(({ isTelling }) => isTelling).length < ENOUGH_DAYS)
    return kinds;
  const [sums, rest] = [true, false].map((isSum) =>
    measured.filter((row) => (cell(row, key.index) === name) === isSum),
  ) as [number[], number[]];
  return {
    ...kinds,
    measured: rest,
    totals: [...kinds.totals, { rows: sums, columns: [key.index], isDaily: true, isDoubtful: false }],
  };
}

const isSame = (one: number, other: number) => Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(other));

/** The row of a day that is the sum of its others, which are two at least. */
function sumAmong(rows: readonly number[], valueOf: (row: number) => number): number | undefined {
  const values = rows.map(valueOf);
  if (values.filter((value) => value > 0).length < 3) return undefined;
  const whole = values.reduce((a, b) => a + b, 0);
  return rows[values.findIndex((value) => value > 0 && isSame(value, whole - value))];
}
