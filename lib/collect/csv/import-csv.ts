import type { Day } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics, type Metric } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import type { Property } from '@/lib/model/property';
import { dayFromCompact, type RowTable } from '../table/row-table';
import { columnRole } from './column-role';
import { partsThatDiffer } from './consistency';
import { csvError, type CsvFile } from './csv-file';
import { decodeText } from './decode-text';
import { mergeTables } from './merge-tables';
import { idFromName, nameFromFiles } from './property-name';
import { readDocument, type Section } from './sections';
import { sectionTable, type SectionTable, upTo } from './section-table';
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
}

/** One property as its files describe it. */
export interface CsvImport {
  readonly property: Property;
  readonly tables: readonly RowTable[];
  /** Last day of the files. */
  readonly lastDay: Day;
  /** What a reader of the figures must know that only the import can tell. */
  readonly health: readonly HealthFlag[];
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
  const measured = documents.flatMap(({ sections: own }) => measuredSections(own, options.valuesAre));
  const { until } = options;
  const sections = until === undefined ? measured : measured.map((section) => upTo(section, until));
  const tables = mergeTables(sections);
  const lastDay = tables
    .flatMap((table) => table.dimensions['date']?.values ?? [])
    .reduce((a, b) => (a > b ? a : b), '');
  if (lastDay === '') throw csvError('csv-empty', 'The files hold no day', { file: files[0]?.name ?? '' });
  const found = currencyOf(sections);
  const name =
    options.name ??
    documents.map((own) => own.propertyName).find(Boolean) ??
    nameFromFiles(files.map((file) => file.name));
  return {
    property: {
      id: idFromName(name),
      displayName: name,
      account: '',
      timeZone: options.timeZone ?? DEFAULT_TIME_ZONE,
      currency: options.currency ?? found ?? DEFAULT_CURRENCY,
    },
    tables,
    lastDay: dayFromCompact(lastDay),
    health: [...currencyFlag(tables, options.currency ?? found), ...partsThatDiffer(tables)],
    assumed: sections.map(({ assumed }) => assumed).find(Boolean),
    ignored: [...new Set(sections.flatMap(({ file, ignored }) => ignored.map((header) => `${file}: ${header}`)))],
  };
}

/** The sections that hold days; a file without any is refused with what is missing. */
function measuredSections(sections: readonly Section[], valuesAre: Metric | undefined): SectionTable[] {
  const tables = sections.map((section) => sectionTable(section, valuesAre)).filter((table) => table !== undefined);
  const [first] = sections;
  if (tables.length > 0 || first === undefined) return tables;
  const dated = sections.find(({ header }) => header.some((name) => isDate(name)));
  const { file, headerLine: line, header } = dated ?? first;
  throw csvError(
    dated === undefined ? 'csv-no-date-column' : 'csv-no-metric-column',
    `${file}: no column is named as a ${dated === undefined ? 'date' : 'metric that Plateau knows'}`,
    { file, line, value: header.join(', ') },
  );
}

function isDate(header: string): boolean {
  return ['date', 'nth-day'].includes(columnRole(header).role);
}

function currencyOf(sections: readonly SectionTable[]): string | undefined {
  const found = [...new Set(sections.map(({ currency }) => currency).filter((code) => code !== undefined))];
  if (found.length > 1)
    throw new PlateauError('bad-input', `The files mix currencies: ${found.join(', ')}`, {
      retry: { when: 'after-action' },
      details: { file: sections[0]?.file ?? '', value: found.join(', ') },
    });
  return found[0];
}

function currencyFlag(tables: readonly RowTable[], known: string | undefined): HealthFlag[] {
  const measured = new Set(tables.flatMap(({ metrics }) => knownMetrics(Object.keys(metrics))));
  const money = [...measured].filter((metric) => unitOf(metric) === 'currency');
  if (known !== undefined || money.length === 0) return [];
  return [{ code: 'currency-assumed', severity: 'note', metrics: money, dimensions: [] }];
}
