import { isAdditiveOver } from '@/lib/model/additivity';
import type { Day } from '@/lib/model/day';
import { type Metric, metricEntries } from '@/lib/model/metric';
import { csvError } from './csv-file';
import { requireDailyRows } from './daily-rows';
import { numeratorsFromRates } from './numerators';
import { columnsOf, currencyInCells, daysOf, numbersOf, type SectionColumns } from './section-columns';
import type { Section } from './sections';
import type { AssumedMetric } from './value-column';

/** What one section says: for every row a day, the values of known dimensions, and its numbers. */
export interface SectionTable {
  readonly file: string;
  readonly days: readonly Day[];
  /** Dimension id → value of each row. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly metrics: Readonly<Record<string, Float64Array>>;
  /** True where a column that Plateau does not know splits the days into several rows. */
  readonly split: boolean;
  readonly currency: string | undefined;
  readonly ignored: readonly string[];
  readonly assumed: AssumedMetric | undefined;
}

const OTHERS = /^\(?(others?|autres?)\)?$/i;
const TOTAL = /^((grand|overall) )?totals?$|^total (général|global)$|^totaux$/i;

/** Reads a section; undefined when it holds no days or no metric, as the tables of a GA4 overview that go by page or by city. */
export function sectionTable(section: Section, valuesAre?: Metric): SectionTable | undefined {
  const columns = columnsOf(section, valuesAre);
  if (columns === undefined || columns.metrics.length === 0) return undefined;
  const rows = measuredRows(section, columns);
  const days = daysOf(section, columns, rows);
  requireDailyRows(section.file, days);
  const read = Object.fromEntries(
    columns.metrics.map((column) => [column.metric.id, numbersOf(section, column, rows)]),
  );
  const { metrics, unusable } = numeratorsFromRates(read);
  const table = {
    file: section.file,
    days,
    dimensions: Object.fromEntries(
      columns.dimensions.map(({ id, index }) => [
        id,
        rows.map((row) => segmentValue(section.rows[row]?.[index]?.trim() ?? '')),
      ]),
    ),
    metrics,
    split: columns.otherKeys.length > 0,
    currency: columns.currency ?? currencyInCells(section, columns),
    ignored: [...columns.ignored, ...unusable],
    assumed: columns.assumed,
  };
  refuseDuplicates(section, columns, table, rows);
  return withoutSplitPeople(table);
}

/** A file's own words for "the rest" and for "unknown", as Google Analytics writes them: neither is a segment to act on. */
function segmentValue(text: string): string {
  if (text === '') return '(not set)';
  return OTHERS.test(text) ? '(other)' : text;
}

/** Rows of one day: not the totals that exports add at the top or the bottom, nor days the source marks as not observed. */
function measuredRows(section: Section, columns: SectionColumns): number[] {
  const last = section.rows.length - 1;
  return section.rows.flatMap((row, index) => {
    const day = row[columns.date]?.trim() ?? '';
    const atEnd = index === 0 || index === last;
    const total = (day === '' && (atEnd || row.some((cell) => TOTAL.test(cell.trim())))) || TOTAL.test(day);
    const observed = columns.observed === undefined || !/^(0|false)$/i.test(row[columns.observed]?.trim() ?? '');
    return total || !observed ? [] : [index];
  });
}

function refuseDuplicates(
  section: Section,
  columns: SectionColumns,
  { days }: Pick<SectionTable, 'days'>,
  rows: readonly number[],
): void {
  const keys = [...columns.dimensions.map(({ index }) => index), ...columns.otherKeys];
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const key = `${days[at]}\u0000${keys.map((index) => section.rows[row]?.[index] ?? '').join('\u0000')}`;
    if (seen.has(key))
      throw csvError('csv-duplicate-row', `${section.file}: two rows for the same day and segment`, {
        file: section.file,
        line: section.lines[row] ?? 0,
        column: section.header[columns.date] ?? '',
        value: key.replaceAll('\u0000', ' ').trim(),
      });
    seen.add(key);
  }
}

/** The same section without the days after a day. */
export function upTo(table: SectionTable, last: Day): SectionTable {
  const rows = table.days.flatMap((day, at) => (day <= last ? [at] : []));
  if (rows.length === table.days.length) return table;
  const kept = <Value>(column: ArrayLike<Value>, fallback: Value) => rows.map((row) => column[row] ?? fallback);
  return {
    ...table,
    days: rows.flatMap((row) => table.days[row] ?? []),
    dimensions: mapRecord(table.dimensions, (column) => kept(column, '')),
    metrics: mapRecord(table.metrics, (column) => Float64Array.from(kept(column, Number.NaN))),
  };
}

function mapRecord<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

/** Rows that only an unknown column tells apart will be summed: what days do not add up to cannot be. */
function withoutSplitPeople(table: SectionTable): SectionTable {
  if (!table.split) return table;
  const additive = metricEntries(table.metrics).filter(([id]) => isAdditiveOver(id, 'date'));
  return { ...table, metrics: Object.fromEntries(additive) };
}
