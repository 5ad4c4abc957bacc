import type { RowsLeftOut } from '@/lib/model/reading-account';
import { csvError } from './csv-file';
import { type DecimalMark, markEvidence, otherMark, readNumber } from './number-column';
import type { MetricColumn, SectionColumns } from './section-columns';
import type { Section } from './sections';

/** No site counts a thousand milliards of anything in a day. */
const LARGEST = 1e12;
/** What shops write below zero and GA4 above; the amount is the same. */
export const WITHOUT_SIGN: ReadonlySet<string> = new Set(['refundAmount', 'itemRefundAmount', 'itemDiscountAmount']);

const isWhole = ({ metric }: MetricColumn) => metric.kind === 'count' || metric.kind === 'people';

/**
 * The sign before fractions in a table: its columns decide together. A column that can be read in one way only decides;
 * else a count, whose dots or commas can only part thousands; else money that has such a sign on large amounts alone.
 *
 * @throws PlateauError `csv-mixed-marks` where columns contradict each other, `csv-unclear-mark` where nothing tells
 */
export function decimalMarkIn(section: Section, columns: SectionColumns): DecimalMark {
  const found = columns.metrics.map((column) => {
    const { decided, grouping, isOnLargeOnly } = markEvidence(cellsOf(section, column));
    const thousands = isWhole(column) || (column.metric.kind === 'currency' && isOnLargeOnly);
    const mark = decided ?? (grouping !== undefined && thousands ? otherMark(grouping) : undefined);
    return { column, mark, grouping };
  });
  const telling = found.filter(({ mark }) => mark !== undefined);
  const [first] = telling;
  const other = telling.find(({ mark }) => mark !== first?.mark);
  if (first?.mark !== undefined && other !== undefined)
    throw csvError('csv-mixed-marks', `${section.file}: columns write fractions differently`, {
      file: section.file,
      column: `${first.column.name}, ${other.column.name}`,
      value: [first, other].map(({ column }) => marked(section, column)).join(' / '),
    });
  if (first?.mark !== undefined) return first.mark;
  const unclear = found.find(({ column, grouping }) => grouping !== undefined && column.metric.kind === 'currency');
  if (unclear !== undefined)
    throw csvError('csv-unclear-mark', `${section.file}: thousands or decimals`, {
      file: section.file,
      column: unclear.column.name,
      value: marked(section, unclear.column),
    });
  return section.delimiter === ';' && found.some(({ grouping }) => grouping === ',') ? ',' : '.';
}

function* cellsOf(section: Section, { index }: MetricColumn): Generator<string> {
  for (const row of section.rows) yield row[index] ?? '';
}

function marked(section: Section, { index }: MetricColumn): string {
  return section.rows.find((row) => /[.,]/.test(row[index] ?? ''))?.[index]?.trim() ?? '';
}

/** Reads the numbers of one metric; NaN where a cell is empty. */
export function numbersOf(
  section: Section,
  column: MetricColumn,
  rows: readonly number[],
  decimal: DecimalMark,
): Float64Array {
  const { metric } = column;
  const whole = isWhole(column);
  const isSignless = WITHOUT_SIGN.has(metric.id);
  const refuse = (row: number, code: 'csv-bad-number' | 'csv-negative-count' | 'csv-too-large', why: string) => {
    const value = section.rows[row]?.[column.index] ?? '';
    const place = { file: section.file, line: section.lines[row] ?? 0, column: column.name, value };
    return csvError(code, `${section.file}: "${value}" ${why}`, place);
  };
  return Float64Array.from(rows, (row) => {
    const value = readNumber(section.rows[row]?.[column.index] ?? '', decimal);
    if (value === undefined) throw refuse(row, 'csv-bad-number', 'is not a number');
    if (value < 0 && whole) throw refuse(row, 'csv-negative-count', 'is a count below zero');
    if (Math.abs(value) > LARGEST) throw refuse(row, 'csv-too-large', 'is too large to be true');
    return isSignless ? Math.abs(value) : value;
  });
}

/** Words by which tools say that there is no figure; an empty cell and a dash say nothing, as where nothing was sold. */
const NO_FIGURE = /^\(?(?:n\/?a|nan|null|none|not set)\)?$/i;

/** The rows in which such a word stands where a metric's figure should be. */
export function rowsWithoutFigure(
  section: Section,
  columns: readonly MetricColumn[],
  rows: readonly number[],
): RowsLeftOut[] {
  const isWord = (row: number) => columns.some(({ index }) => NO_FIGURE.test(section.rows[row]?.[index]?.trim() ?? ''));
  const found = rows.filter(isWord);
  const [first] = found;
  if (first === undefined) return [];
  const what = columns
    .map(({ index }) => section.rows[first]?.[index]?.trim() ?? '')
    .find((cell) => NO_FIGURE.test(cell));
  return [
    { why: 'no-figure', rows: found.length, line: section.lines[first] ?? 0, ...(what === undefined ? {} : { what }) },
  ];
}
