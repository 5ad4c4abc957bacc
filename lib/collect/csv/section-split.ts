import { addsUpOver } from './adds-up';
import { csvError } from './csv-file';
import type { OtherColumn, SectionColumns } from './section-columns';
import type { SectionDays } from './section-days';
import type { Section } from './sections';
import { metricOf } from '@/lib/model/metric';
import type { ColumnLeftOut } from '@/lib/model/reading-account';

/** What tells the rows of one day and segment apart. */
export interface Split {
  /** Whether several rows come to one day and segment. */
  readonly isSplit: boolean;
  /** The column of which nothing tells whether its rows add up. */
  readonly undecided: string | undefined;
}

/**
 * Whether rows of one day and segment are told apart by columns that Plateau does not cut by.
 *
 * @throws PlateauError `csv-duplicate-row` where nothing tells two rows apart, `csv-unknown-split` where numbers of an
 * unknown column do
 */
export function splitOf(
  section: Section,
  columns: SectionColumns,
  rows: readonly number[],
  { days, hours }: SectionDays,
): Split {
  const cellsOf = (index: number) => (at: number) => section.rows[rows[at] ?? 0]?.[index] ?? '';
  const brief = new RowKeys(rows.length);
  brief.add((at) => days[at] ?? '');
  for (const { index } of columns.dimensions) brief.add(cellsOf(index));
  const whole = brief.copy();
  for (const { index } of columns.others) whole.add(cellsOf(index));
  if (hours !== undefined) whole.add((at) => `${hours[at] ?? ''}`);
  const twice = whole.firstTwice();
  if (twice !== undefined) throw duplicate(section, columns, rows[twice] ?? 0, days[twice] ?? '');
  const isSplit = (columns.others.length > 0 || hours !== undefined) && brief.firstTwice() !== undefined;
  const unknown = columns.others.find(({ scope }) => scope === 'unknown');
  return { isSplit, undecided: isSplit ? unknown?.name : undefined };
}

/** Numbers that tell rows apart by several columns: texts joined would take most of the time of a large file. */
class RowKeys {
  private keys: Float64Array;
  /** No key is larger. */
  private span = 1;

  constructor(private readonly length: number) {
    this.keys = new Float64Array(length);
  }

  copy(): RowKeys {
    const other = new RowKeys(this.length);
    other.keys = this.keys.slice();
    other.span = this.span;
    return other;
  }

  /** Rows of one key stay together where they have one text, too. */
  add(textAt: (at: number) => string): void {
    const texts = new Map<string, number>();
    const codes = new Int32Array(this.length);
    let [last, code]: [string | undefined, number] = [undefined, 0];
    for (let at = 0; at < this.length; at += 1) {
      const text = textAt(at);
      // Neighbours are often alike, and comparing is cheaper than looking up.
      if (text !== last) {
        code = texts.get(text) ?? texts.size;
        texts.set(text, code);
        last = text;
      }
      codes[at] = code;
    }
    this.span *= texts.size;
    const isExact = this.span <= Number.MAX_SAFE_INTEGER;
    if (!isExact) this.renumber();
    for (let at = 0; at < this.length; at += 1) this.keys[at] = (this.keys[at] ?? 0) * texts.size + (codes[at] ?? 0);
    if (!isExact) this.span = this.length * texts.size;
  }

  /** From 0 on: as many numbers as there are keys. */
  private renumber(): void {
    const numbers = new Map<number, number>();
    this.keys = this.keys.map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  }

  /** The first row that has the key of one before it. */
  firstTwice(): number | undefined {
    const seen = new Set<number>();
    const at = this.keys.findIndex((key) => seen.size === seen.add(key).size);
    return at < 0 ? undefined : at;
  }
}

function duplicate(
  section: Section,
  { date, dimensions, leftOut, others, metrics }: SectionColumns,
  row: number,
  day: string,
) {
  const { file, header, lines } = section;
  const place = {
    file,
    line: lines[row] ?? 0,
    column: header[date] ?? '',
    value: [day, ...[...dimensions, ...others].map(({ index }) => section.rows[row]?.[index] ?? '')].join(' ').trim(),
  };
  // A column of numbers that Plateau does not know may be what tells them apart: an id, a rank.
  const known = new Set([...others.map(({ name }) => name), ...metrics.map(({ name }) => name)]);
  const perhaps = leftOut.find(({ column, why }) => why === 'unknown' && !known.has(column));
  const previous = perhaps && section.rows[row - 1]?.[header.indexOf(perhaps.column)];
  if (perhaps !== undefined && previous !== section.rows[row]?.[header.indexOf(perhaps.column)])
    return csvError('csv-unknown-split', `${file}: several rows a day`, { ...place, column: perhaps.column });
  return csvError('csv-duplicate-row', `${file}: two rows for the same day and segment`, place);
}

/** Metrics that do not add up over what the rows of a section are split by, with the column that spoils each. */
export function spoiltMetrics(
  metrics: readonly string[],
  { others, hour, date }: SectionColumns,
  { isSplit }: Split,
  header: readonly string[],
): Map<string, string> {
  const spoilt = new Map<string, string>();
  for (const metric of metrics) {
    const isPeople = metricOf(metric)?.kind === 'people';
    const other = isSplit ? others.find(({ scope }) => !addsUpOver(metric, scopeOf(scope))) : undefined;
    const hourly = isSplit && others.length === 0 && isPeople ? header[hour ?? date] : undefined;
    const by = other?.name ?? hourly;
    if (by !== undefined) spoilt.set(metric, by);
  }
  return spoilt;
}

/** Of an unknown column it is decided by a comparison with totals: until then it counts as a part of a visit. */
export const scopeOf = (scope: OtherColumn['scope']) => (scope === 'unknown' ? 'session' : scope);

export const notAdditive = (column: string, beside: string): ColumnLeftOut => ({ column, why: 'not-additive', beside });
