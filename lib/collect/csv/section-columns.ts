import type { Day } from '@/lib/model/day';
import type { Metric } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import { type ColumnRole, columnRole } from './column-role';
import { csvError } from './csv-file';
import { currencyIn } from './currency';
import { dateOrderOf, nthDay, readDay } from './date-column';
import { decimalMarkOf, readNumber } from './number-column';
import type { Section } from './sections';
import { type AssumedMetric, metricOfValues } from './value-column';

export interface MetricColumn {
  readonly index: number;
  readonly name: string;
  readonly metric: Metric;
}

/** The columns of a section by what they are for. */
export interface SectionColumns {
  readonly date: number;
  readonly nthDay: boolean;
  readonly observed: number | undefined;
  readonly dimensions: readonly { readonly index: number; readonly id: string }[];
  readonly metrics: readonly MetricColumn[];
  /** Columns that hold text Plateau does not know: they split the days into more rows. */
  readonly otherKeys: readonly number[];
  /** Headers of columns that are left aside. */
  readonly ignored: readonly string[];
  readonly currency: string | undefined;
  /** A column "value" and what it was taken for, unless the person said so. */
  readonly assumed: AssumedMetric | undefined;
}

/** Sorts the columns of a section; undefined when it has no date column. `valuesAre` names what a column "value" holds. */
export function columnsOf(section: Section, valuesAre?: Metric): SectionColumns | undefined {
  const roles = rolesOf(section, valuesAre);
  const date = roles.find(({ role }) => role === 'date' || role === 'nth-day');
  if (date === undefined) return undefined;
  const metrics: MetricColumn[] = [];
  const ignored: string[] = [];
  for (const column of roles) {
    if (column.role !== 'metric') continue;
    // Two names of one metric side by side (users, active users): the catalogue's own name goes before.
    const rival = metrics.findIndex(({ metric }) => metric.id === column.metric.id);
    if (rival < 0) metrics.push(column);
    else if (column.name.toLowerCase() === column.metric.id.toLowerCase())
      ignored.push(...metrics.splice(rival, 1, column).map(({ name }) => name));
    else ignored.push(column.name);
  }
  const unknown = roles.filter(({ role, name }) => role === 'unknown' && name !== '');
  const otherKeys = unknown.filter(({ index }) => holdsText(section, index)).map(({ index }) => index);
  ignored.push(...unknown.map(({ name }) => name));
  return {
    date: date.index,
    nthDay: date.role === 'nth-day',
    observed: roles.find(({ role }) => role === 'observed')?.index,
    dimensions: roles.flatMap((column) =>
      column.role === 'dimension' ? [{ index: column.index, id: column.id }] : [],
    ),
    metrics,
    otherKeys,
    ignored,
    assumed: assumedIn(roles),
    currency: roles.map((column) => (column.role === 'metric' ? column.currency : undefined)).find(Boolean),
  };
}

type NamedColumn = ColumnRole & { readonly name: string; readonly index: number; readonly isAssumed?: boolean };

function rolesOf(section: Section, valuesAre: Metric | undefined): NamedColumn[] {
  const roles: NamedColumn[] = section.header.map((name, index) => ({ name: name.trim(), index, ...columnRole(name) }));
  if (roles.some(({ role }) => role === 'metric')) return roles;
  return roles.map((column) => {
    const metric = column.role === 'unknown' ? metricOfValues(column.name, section.file, valuesAre) : undefined;
    return metric === undefined ? column : { ...column, role: 'metric', metric, isAssumed: valuesAre === undefined };
  });
}

function assumedIn(columns: readonly NamedColumn[]): AssumedMetric | undefined {
  const [assumed] = columns.flatMap((column) => (column.role === 'metric' && column.isAssumed ? [column] : []));
  return assumed && { column: assumed.name, metric: assumed.metric };
}

function holdsText(section: Section, index: number): boolean {
  return section.rows.some(
    (row) => readNumber(row[index] ?? '', '.') === undefined && readNumber(row[index] ?? '', ',') === undefined,
  );
}

/** Reads the days of a section, in the order of its rows. */
export function daysOf(section: Section, columns: SectionColumns, rows: readonly number[]): Day[] {
  const column = section.header[columns.date] ?? '';
  const cells = rows.map((row) => section.rows[row]?.[columns.date] ?? '');
  const order = columns.nthDay ? 'year-first' : dateOrderOf(cells);
  const place = (at: number) => ({
    file: section.file,
    line: section.lines[rows[at] ?? 0] ?? 0,
    column,
    value: cells[at] ?? '',
  });
  if (order === undefined)
    throw csvError('csv-bad-date', `${section.file}: day and month cannot be told apart; write YYYY-MM-DD`, place(0));
  const known = new Map<string, Day>();
  return cells.map((cell, at) => {
    const day = known.get(cell) ?? (columns.nthDay ? nthDayOf(cell, section) : readDay(cell, order));
    if (day === undefined) throw csvError('csv-bad-date', `${section.file}: "${cell}" is not a day`, place(at));
    known.set(cell, day);
    return day;
  });
}

function nthDayOf(cell: string, section: Section): Day | undefined {
  return section.startsOn === undefined ? undefined : nthDay(cell, section.startsOn);
}

/** Reads the numbers of one metric; NaN where a cell is empty. */
export function numbersOf(section: Section, column: MetricColumn, rows: readonly number[]): Float64Array {
  const { metric } = column;
  const cells = rows.map((row) => section.rows[row]?.[column.index] ?? '');
  const whole = metric.kind !== 'rate' && unitOf(metric.id) === 'count';
  const decimal = decimalMarkOf(cells, { wholeNumbers: whole, delimiter: section.delimiter });
  return Float64Array.from(cells, (cell, at) => {
    const value = readNumber(cell, decimal);
    const place = { file: section.file, line: section.lines[rows[at] ?? 0] ?? 0, column: column.name, value: cell };
    if (value === undefined) throw csvError('csv-bad-number', `${section.file}: "${cell}" is not a number`, place);
    if (value < 0 && whole) throw csvError('csv-negative-count', `${section.file}: a count below zero`, place);
    // Shops write refunds below zero, GA4 above; the amount is the same.
    return metric.id === 'refundAmount' ? Math.abs(value) : value;
  });
}

/** The currency that the cells of a section's money columns name. */
export function currencyInCells(section: Section, columns: SectionColumns): string | undefined {
  const money = columns.metrics.filter(({ metric }) => unitOf(metric.id) === 'currency');
  for (const { index } of money)
    for (const row of section.rows.slice(0, ROWS_SEARCHED_FOR_CURRENCY)) {
      const found = currencyIn(row[index] ?? '');
      if (found !== undefined) return found;
    }
  return undefined;
}

/** A file that writes the currency writes it in every row. */
const ROWS_SEARCHED_FOR_CURRENCY = 50;
