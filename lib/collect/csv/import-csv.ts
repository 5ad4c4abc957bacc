import type { Day } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics, type Metric, type MetricId } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import type { ReadingAccount } from '@/lib/model/reading-account';
import type { Property } from '@/lib/model/property';
import { dayFromCompact, type RowTable } from '../table/row-table';
import { csvError, type CsvFile } from './csv-file';
import type { NamedCurrency } from './currency';
import { decodeText } from './decode-text';
import { mergeTables } from './merge-tables';
import { isOfActiveUsers } from './export-names';
import { idFromName, nameFromFiles } from './property-name';
import { oneCurrency } from './one-currency';
import { accountOf, shortRows } from './reading-account';
import { readSections } from './read-sections';
import { requirePlausible } from './relations';
import { readDocument } from './sections';
import type { SectionTable } from './section-table';
import { farOffDays, onDays, unfinishedDay } from './stray-days';
import { tablesToMerge } from './tables-to-merge';
import type { AssumedMetric } from './value-column';

export interface CsvOptions {
  readonly name?: string;
  /** ISO 4217; goes before what the files say. */
  readonly currency?: string;
  /** IANA name of the zone in which the file's days were counted. */
  readonly timeZone?: string;
  /** What a column called "value" holds. */
  readonly valuesAre?: Metric;
  /** Days after this one are left out. */
  readonly until?: Day;
  /** The day on which the files are read: what is dated after it has not happened. */
  readonly today?: Day;
}

/** One property as its files describe it. */
export interface CsvImport {
  readonly property: Property;
  readonly tables: readonly RowTable[];
  /** The currency that the files name; undefined where they name none. */
  readonly named: NamedCurrency | undefined;
  /** Whether they hold amounts of money. */
  readonly hasMoney: boolean;
  /** The name stands in the files, and was not made of what they are called. */
  readonly isNamed: boolean;
  /** First and last day of the files. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** What a reader of the figures must know that only the import can tell. */
  readonly health: readonly HealthFlag[];
  /** Rows read, rows and columns left out and why, parts against totals. */
  readonly reading: ReadingAccount;
  /** Columns that were left aside, `file: header`. */
  readonly ignored: readonly string[];
  /** What a column called "value" was taken for. */
  readonly assumed: AssumedMetric | undefined;
}

const DEFAULT_CURRENCY = 'EUR';
const DEFAULT_TIME_ZONE = 'Europe/Paris';

/**
 * Reads the files of one property: totals by day, and as many tables by day and segment as there are.
 *
 * @throws PlateauError with a `csv-…` code; its details name file, line, column and value
 * @example
 * importCsv([{ name: 'shop.csv', content: 'date,orders\n2024-01-01,12' }]).lastDay // '2024-01-01'
 */
export function importCsv(files: readonly CsvFile[], options: CsvOptions = {}): CsvImport {
  const documents = files.map((file) => readDocument(file.name, decodeText(file)));
  const readings = readSections(documents, options.valuesAre);
  const { until, today } = options;
  const { usable, kept, aside, takenOut } = tablesToMerge(readings);
  const farOff = farOffDays(usable.flatMap(({ days }) => days));
  const isKept = (day: Day) =>
    !farOff.has(day) && (until === undefined || day <= until) && (today === undefined || day <= today);
  const sections = kept.map((section) => onDays(section, isKept));
  const first = mergeTables(sections);
  // Who names the last day knows that it has ended.
  const unfinished = until === undefined ? unfinishedDay(first.tables) : undefined;
  const finished = sections.map((section) => onDays(section, (day) => day !== unfinished));
  const { tables, health } = unfinished === undefined ? first : mergeTables(finished);
  requirePlausible(tables, finished);
  const days = tables.flatMap((table) => table.dimensions['date']?.values ?? []);
  const lastDay = days.reduce((a, b) => (a > b ? a : b), '');
  if (lastDay === '') throw csvError('csv-empty', 'The files hold no day', { file: files[0]?.name ?? '' });
  const found = oneCurrency(sections);
  const named = documents.map((own) => own.propertyName).find(Boolean);
  const name = options.name ?? named ?? nameFromFiles(files.map((file) => file.name));
  const reading = accountOf(readings, { aside, takenOut, farOff, unfinished, today });
  return {
    property: {
      id: idFromName(name),
      displayName: name,
      account: '',
      timeZone: options.timeZone ?? DEFAULT_TIME_ZONE,
      currency: options.currency ?? found?.code ?? DEFAULT_CURRENCY,
    },
    tables,
    named: found,
    hasMoney: moneyOf(tables).length > 0,
    isNamed: named !== undefined,
    firstDay: dayFromCompact(days.reduce((a, b) => (a < b ? a : b), lastDay)),
    lastDay: dayFromCompact(lastDay),
    health: [
      ...currencyFlag(tables, options.currency, found),
      ...activeUsersFlag(sections),
      ...health,
      ...shortRows(readings),
    ],
    reading,
    assumed: sections.map(({ assumed }) => assumed).find(Boolean),
    ignored: [
      ...new Set(reading.tables.flatMap(({ file, columns }) => columns.map(({ column }) => `${file}: ${column}`))),
    ],
  };
}

function activeUsersFlag(sections: readonly SectionTable[]): HealthFlag[] {
  const isActive = sections.some(
    ({ metrics, names }) => 'totalUsers' in metrics && isOfActiveUsers(names['totalUsers'] ?? ''),
  );
  return isActive ? [{ code: 'active-users', severity: 'note', metrics: ['totalUsers'], dimensions: [] }] : [];
}

const ASSUMED: Readonly<Record<string, HealthFlag['code']>> = {
  $: 'dollar-assumed',
  '¥': 'yen-assumed',
  kr: 'krona-assumed',
};

function currencyFlag(
  tables: readonly RowTable[],
  told: string | undefined,
  found: NamedCurrency | undefined,
): HealthFlag[] {
  const money = moneyOf(tables);
  if (told !== undefined || money.length === 0) return [];
  if (found === undefined) return [{ code: 'currency-assumed', severity: 'note', metrics: money, dimensions: [] }];
  const { sharedSign } = found;
  if (sharedSign === undefined) return [];
  return [{ code: ASSUMED[sharedSign] ?? 'currency-assumed', severity: 'note', metrics: money, dimensions: [] }];
}

function moneyOf(tables: readonly RowTable[]): MetricId[] {
  const metrics = new Set(tables.flatMap((table) => knownMetrics(Object.keys(table.metrics))));
  return [...metrics].filter((metric) => unitOf(metric) === 'currency');
}
