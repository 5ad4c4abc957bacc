import type { Day } from '@/lib/model/day';
import { dimensionOf } from '@/lib/model/dimension';
import type { PlateauError } from '@/lib/model/failure';
import type { Metric } from '@/lib/model/metric';
import type { ColumnLeftOut, RowsLeftOut, TableReading } from '@/lib/model/reading-account';
import { csvError } from './csv-file';
import type { NamedCurrency } from './currency';
import { requireDailyRows } from './daily-rows';
import type { DecimalMark } from './number-column';
import { numeratorsFromRates } from './numerators';
import { sharesOf } from './rate-unit';
import { rowKinds, type TotalRows } from './row-kinds';
import { columnsOf, type MetricColumn, type OtherColumn, type SectionColumns } from './section-columns';
import { currencyOfSection } from './section-currency';
import { daysOf } from './section-days';
import { type PartsOfTable, partsOfTable } from './parts-of-table';
import { decimalMarkIn, numbersOf, rowsWithoutFigure } from './section-numbers';
import { notAdditive, spoiltMetrics, splitOf } from './section-split';
import type { Section } from './sections';
import { sumsByFigures } from './sums-by-figures';
import { comparedWithTotals, segmentsAfterAll } from './totals-of-rows';
import type { AssumedMetric } from './value-column';

/** What one section says: for every row a day, the values of known dimensions, and its numbers. */
export interface SectionTable {
  readonly file: string;
  readonly days: readonly Day[];
  /** Dimension id → value of each row. */
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly metrics: Readonly<Record<string, Float64Array>>;
  /** True where a column that Plateau does not cut by splits the days into several rows. */
  readonly split: boolean;
  /** Whether nothing but hours splits them. */
  readonly isHourly: boolean;
  /** The column of which nothing tells whether its rows add up. */
  readonly undecided: string | undefined;
  /** What tells its rows apart in other columns. */
  readonly parts: PartsOfTable | undefined;
  readonly currency: NamedCurrency | undefined;
  readonly assumed: AssumedMetric | undefined;
  /** Metric or dimension id → the header of its column. */
  readonly names: Readonly<Record<string, string>>;
}

/** What a section gives: its table, other tables that follow from it, and an account of both. */
export interface SectionReading {
  readonly tables: readonly SectionTable[];
  readonly account: TableReading;
  /** Why its rows cannot be used, where they cannot. */
  readonly refused: PlateauError | undefined;
}

const OTHERS = /^\(?(others?|autres?)\)?$/i;

/** Reads a section; undefined when it holds no days or no metric, as the tables of a GA4 overview that go by page or by city. */
export function readSection(section: Section, valuesAre?: Metric): SectionReading | undefined {
  const columns = columnsOf(section, valuesAre);
  if (columns === undefined || columns.metrics.length === 0) return undefined;
  const mark = decimalMarkIn(section, columns);
  const named = segmentsAfterAll(section, columns, rowKinds(section, columns), mark);
  const kinds = sumsByFigures(section, columns, named, mark);
  const account = (
    leftOut: readonly RowsLeftOut[],
    columnsOut: readonly ColumnLeftOut[],
    read: number,
  ): TableReading => ({
    file: section.file,
    rows: section.rows.length + section.headerRows.length,
    read,
    leftOut: [...kinds.leftOut, ...totalsLeftOut(section, kinds.totals), ...leftOut],
    columns: [...columns.leftOut, ...columnsOut],
    totals: comparedWithTotals(section, columns, kinds, mark),
  });
  if (kinds.overlap !== undefined)
    return {
      tables: [],
      refused: overlapping(section, kinds.overlap),
      account: account(allOf(section, kinds.measured), [], 0),
    };
  const { table, spoilt, zeros, unusable, hasGaps } = tableOfRows(section, columns, kinds.measured, mark);
  requireDailyRows(section.file, table.days);
  // Most tables have a figure in every cell, and need no second look.
  const wordsOnly = hasGaps ? rowsWithoutFigure(section, columns.metrics, kinds.measured) : [];
  const columnsOut = [
    ...[...spoilt].map(([metric, by]) => notAdditive(table.names[metric] ?? metric, by)),
    ...zeros.map((id): ColumnLeftOut => ({ column: table.names[id] ?? id, why: 'zeros' })),
    ...unusable.map((id): ColumnLeftOut => ({ column: table.names[id] ?? id, why: 'rate' })),
  ];
  const whole = kinds.totals.find((one) => isWhole(one, columns, kinds.measured.length));
  const extra = [
    ...(whole === undefined ? [] : totalsByDay(section, columns, whole.rows, kinds.measured, mark)),
    ...visitsByEvent(section, columns, kinds.measured, mark),
  ].filter(({ days }) => days.length > 0);
  const isEmpty = Object.keys(table.metrics).length === 0;
  const [culprit] = [...spoilt.values()];
  return {
    tables: isEmpty ? extra : [...extra, table],
    refused: isEmpty && extra.length === 0 && culprit !== undefined ? overlapping(section, culprit) : undefined,
    account: account(wordsOnly, columnsOut, kinds.measured.length),
  };
}

function tableOfRows(section: Section, columns: SectionColumns, rows: readonly number[], mark: DecimalMark) {
  const moments = daysOf(section, columns, rows);
  const { days } = moments;
  // Two rows of a day in two currencies are no row twice.
  const currency = currencyOfSection(section, columns, rows);
  const split = splitOf(section, columns, rows, moments);
  const { read, unclear, hasGaps } = readMetrics(section, columns.metrics, rows, mark);
  const { metrics: sums, unusable } = numeratorsFromRates(read);
  const zeros = withoutVisitors(sums);
  const spoilt = spoiltMetrics(Object.keys(sums), columns, split, section.header);
  const metrics = Object.fromEntries(Object.entries(sums).filter(([id]) => !spoilt.has(id) && !zeros.includes(id)));
  const dimensions = columns.dimensions.map(({ id, index }) => [
    id,
    rows.map((row) => segmentValue(section.rows[row]?.[index]?.trim() ?? '')),
  ]);
  const table: SectionTable = {
    file: section.file,
    days,
    dimensions: Object.fromEntries(dimensions),
    metrics,
    split: split.isSplit,
    isHourly: split.isSplit && moments.hours !== undefined && columns.others.length === 0,
    undecided: split.undecided,
    parts: partsOfTable(section, columns, rows),
    currency,
    assumed: columns.assumed,
    names: Object.fromEntries([
      ...columns.dimensions.map(({ id, name }) => [id, name]),
      ...columns.metrics.map(({ metric, name }) => [metric.id, name]),
    ]),
  };
  return { table, spoilt, zeros, unusable: [...unusable, ...unclear], hasGaps };
}

function readMetrics(section: Section, columns: readonly MetricColumn[], rows: readonly number[], mark: DecimalMark) {
  const read: Record<string, Float64Array> = {};
  const unclear: string[] = [];
  let hasGaps = false;
  const isLeads =
    columns.some(({ metric }) => metric.id === 'keyEvents') && !columns.some(({ metric }) => SALES.has(metric.id));
  // Rates are judged by the visits that they are shares of.
  for (const column of columns.toSorted(
    (a, b) => Number(a.metric.kind === 'rate') - Number(b.metric.kind === 'rate'),
  )) {
    const { id } = column.metric;
    const numbers = numbersOf(section, column, rows, mark);
    hasGaps ||= numbers.some(Number.isNaN);
    const values = sharesOf(section, column, rows, numbers, read['sessions']);
    if (values === undefined) unclear.push(id);
    // The rate of a site that only counts key events is theirs.
    else read[id === 'purchaseRate' && isLeads ? 'sessionKeyEventRate' : id] = values;
  }
  return { read, unclear, hasGaps };
}

/** Nobody beside visits: Matomo's "users" are those who signed in. */
function withoutVisitors({ sessions, totalUsers }: Readonly<Record<string, Float64Array>>): string[] {
  const isNobody = totalUsers?.every((value) => !(value > 0)) && sessions?.some((value) => value > 0);
  return isNobody ? ['totalUsers'] : [];
}

const SALES = new Set(['ecommercePurchases', 'totalRevenue']);

/** One visit stands on the row of every event that it had: only `session_start` comes once in each. */
function visitsByEvent(
  section: Section,
  columns: SectionColumns,
  rows: readonly number[],
  mark: DecimalMark,
): SectionTable[] {
  const event = columns.dimensions.find(({ id }) => id === 'eventName');
  const visits = columns.metrics.filter(({ metric }) => metric.id === 'sessions');
  if (event === undefined || visits.length === 0) return [];
  const starts = rows.filter((row) => section.rows[row]?.[event.index]?.trim() === 'session_start');
  const dimensions = columns.dimensions.filter((column) => column !== event);
  return [tableOfRows(section, { ...columns, dimensions, metrics: visits }, starts, mark).table];
}

/** Sums of days stand for the totals, whatever became of the rows. */
function isWhole({ isDaily, columns: labelled, rows }: TotalRows, columns: SectionColumns, measured: number): boolean {
  const keys = [...columns.dimensions, ...columns.others];
  return isDaily && rows.length > 0 && measured > 0 && keys.every(({ index }) => labelled.includes(index));
}

/** Totals of the days that have a sum of their own, and of the others by their rows. */
function totalsByDay(
  section: Section,
  columns: SectionColumns,
  sums: readonly number[],
  measured: readonly number[],
  mark: DecimalMark,
): SectionTable[] {
  const dayOf = (row: number) => section.rows[row]?.[columns.date]?.trim() ?? '';
  const summed = new Set(sums.map(dayOf));
  const rest = measured.filter((row) => !summed.has(dayOf(row)));
  const asOthers = columns.dimensions.map(({ id, ...column }): OtherColumn => {
    const scope = dimensionOf(id)?.scope ?? 'unknown';
    return { ...column, scope: scope === 'day' ? 'unknown' : scope };
  });
  const byRows = { ...columns, dimensions: [], others: [...columns.others, ...asOthers] };
  const own = tableOfRows(section, withoutKeys(columns), sums, mark).table;
  return rest.length === 0 ? [own] : [own, tableOfRows(section, byRows, rest, mark).table];
}

function withoutKeys(columns: SectionColumns): SectionColumns {
  return { ...columns, dimensions: [], others: [] };
}

function allOf(section: Section, rows: readonly number[]): RowsLeftOut[] {
  return rows.length === 0 ? [] : [{ why: 'overlapping', rows: rows.length, line: section.lines[rows[0] ?? 0] ?? 0 }];
}

function totalsLeftOut(section: Section, totals: readonly TotalRows[]): RowsLeftOut[] {
  const rows = totals.flatMap((one) => one.rows);
  return rows.length === 0 ? [] : [{ why: 'total', rows: rows.length, line: section.lines[Math.min(...rows)] ?? 0 }];
}

function overlapping(section: Section, column: string): PlateauError {
  const at = section.header.findIndex((name) => name.trim() === column);
  const values = [...new Set(section.rows.map((row) => row[at]?.trim() ?? ''))].filter(Boolean).slice(0, 2);
  const place = { file: section.file, line: section.headerLine, column, value: values.join(', ') };
  return csvError('csv-overlapping-rows', `${section.file}: rows by ${column} overlap`, place);
}

/** A file's own words for "the rest" and for "unknown", as Google Analytics writes them: neither is a segment to act on. */
function segmentValue(text: string): string {
  if (text === '') return '(not set)';
  return OTHERS.test(text) ? '(other)' : text;
}
