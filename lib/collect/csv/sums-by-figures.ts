import { type DecimalMark, readNumber } from './number-column';
import type { RowKinds } from './row-kinds';
import type { SectionColumns } from './section-columns';
import type { Section } from './sections';

/**
 * Days of so many different sizes, each with two others at least. A segment of exactly one half would have to meet even
 * numbers on all of them.
 */
const ENOUGH_SIZES = 12;
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
  const columns = metrics.filter(({ metric }) => metric.kind === 'count' || metric.kind === 'currency');
  const [first] = columns;
  if (key === undefined || more.length > 0 || first === undefined || kinds.totals.some(({ isDaily }) => isDaily))
    return kinds;
  const { measured } = kinds;
  const cell = (row: number, index: number) => section.rows[row]?.[index]?.trim() ?? '';
  const valueOf = (index: number) => (row: number) => readNumber(cell(row, index), mark) || 0;
  const days = new Map<string, number[]>();
  for (const row of measured) {
    const day = cell(row, date);
    const known = days.get(day);
    if (known !== undefined) known.push(row);
    else if (days.size < FIRST_DAYS) days.set(day, [row]);
  }
  const suspect = [...days.values()]
    .map((rows) => sumAmong(rows, valueOf(first.index)))
    .find((row) => row !== undefined);
  if (suspect === undefined) return kinds;
  const name = cell(suspect, key.index);
  const isNamed = (row: number) => cell(row, key.index) === name;
  const all = [...Map.groupBy(measured, (row) => cell(row, date)).values()];
  if (!columns.every(({ index }) => isSumOfOthers(all, isNamed, valueOf(index)))) return kinds;
  const sizes = all.filter((rows) => rows.length > 2).map((rows) => sumOf(rows, valueOf(first.index)));
  if (new Set(sizes).size < ENOUGH_SIZES) return kinds;
  return {
    ...kinds,
    measured: measured.filter((row) => !isNamed(row)),
    totals: [
      ...kinds.totals,
      { rows: measured.filter(isNamed), columns: [key.index], isDaily: true, isDoubtful: false },
    ],
  };
}

type ValueOf = (row: number) => number;

const sumOf = (rows: readonly number[], valueOf: ValueOf) => rows.reduce((sum, row) => sum + valueOf(row), 0);

function isSumOfOthers(days: readonly (readonly number[])[], isNamed: (row: number) => boolean, valueOf: ValueOf) {
  return days.every((rows) => {
    const own = sumOf(rows.filter(isNamed), valueOf);
    return isSame(own, sumOf(rows, valueOf) - own);
  });
}

const isSame = (one: number, other: number) => Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(other));

/** The row of a day that is the sum of its others, which are two at least. */
function sumAmong(rows: readonly number[], valueOf: ValueOf): number | undefined {
  const values = rows.map(valueOf);
  if (values.filter((value) => value > 0).length < 3) return undefined;
  const whole = values.reduce((a, b) => a + b, 0);
  return rows[values.findIndex((value) => value > 0 && isSame(value, whole - value))];
}
