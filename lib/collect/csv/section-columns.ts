import type { ColumnLeftOut } from '@/lib/model/reading-account';
import type { Metric } from '@/lib/model/metric';
import { plainName } from '@/lib/model/plain-name';
import { type ColumnRole, columnRole } from './column-role';
import { csvError } from './csv-file';
import { readDay, readHour } from './date-column';
import { preference } from './export-names';
import { readNumber } from './number-column';
import type { OtherScope } from './other-dimensions';
import type { Section } from './sections';
import { type AssumedMetric, metricOfValues } from './value-column';

export interface MetricColumn {
  readonly index: number;
  readonly name: string;
  readonly metric: Metric;
  readonly currency?: string;
}

/** A column by which Plateau does not cut. */
export interface OtherColumn {
  readonly index: number;
  readonly name: string;
  /** `unknown`: nothing tells whether its rows add up. */
  readonly scope: OtherScope | 'unknown';
}

/** The columns of a section by what they are for. */
export interface SectionColumns {
  readonly date: number;
  readonly nthDay: boolean;
  readonly hour: number | undefined;
  readonly observed: number | undefined;
  readonly currency: number | undefined;
  readonly dimensions: readonly { readonly index: number; readonly id: string; readonly name: string }[];
  readonly metrics: readonly MetricColumn[];
  /** Columns of text that may split the days into more rows. */
  readonly others: readonly OtherColumn[];
  /** Columns that are left aside, and why. */
  readonly leftOut: readonly ColumnLeftOut[];
  /** A column "value" and what it was taken for, unless the person said so. */
  readonly assumed: AssumedMetric | undefined;
}

/** Sorts the columns of a section; undefined when it has no date column. `valuesAre` names what a column "value" holds. */
export function columnsOf(section: Section, valuesAre?: Metric): SectionColumns | undefined {
  const roles = rolesOf(section, valuesAre);
  const date = dateAmong(section, roles);
  if (date === undefined) return undefined;
  const { metrics, leftOut } = chosenMetrics(section, roles);
  const unknown = roles.filter(({ role, name }) => role === 'unknown' && name !== '');
  const named = roles.flatMap((column) => (column.role === 'other' ? [column] : []));
  return {
    date: date.index,
    nthDay: date.role === 'nth-day',
    hour: roles.find(({ role }) => role === 'hour')?.index,
    observed: roles.find(({ role }) => role === 'observed')?.index,
    currency: roles.find(({ role }) => role === 'currency')?.index,
    dimensions: roles.flatMap((column) =>
      column.role === 'dimension' ? [{ index: column.index, id: column.id, name: column.name }] : [],
    ),
    metrics,
    others: [
      ...named,
      ...unknown.filter(({ index }) => holdsText(section, index)).map((one) => ({ ...one, scope: 'unknown' as const })),
    ],
    leftOut: [
      ...leftOut,
      ...[...named, ...unknown].map(({ name }): ColumnLeftOut => ({ column: name, why: 'unknown' })),
    ],
    assumed: assumedIn(roles),
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

/** GA4 names the day of the month "Day" beside "Date": the column is the one that holds days. */
function dateAmong(section: Section, roles: readonly NamedColumn[]): NamedColumn | undefined {
  const dates = roles.filter(({ role }) => role === 'date' || role === 'nth-day');
  const holdsDays = ({ index }: NamedColumn) => {
    const cell = section.rows.find((row) => (row[index] ?? '').trim() !== '')?.[index] ?? '';
    return (readDay(cell, 'day-first') ?? readDay(cell, 'month-first') ?? readHour(cell)?.day) !== undefined;
  };
  return (dates.length > 1 ? dates.find(holdsDays) : undefined) ?? dates[0];
}

/** One column for each metric: what customers paid before what it was reckoned from, figures before nothing but zeros. */
function chosenMetrics(section: Section, roles: readonly NamedColumn[]) {
  const metrics: MetricColumn[] = [];
  const leftOut: ColumnLeftOut[] = [];
  for (const column of roles) {
    if (column.role !== 'metric') continue;
    const at = metrics.findIndex(({ metric }) => metric.id === column.metric.id);
    const rival = metrics[at];
    if (rival === undefined) {
      metrics.push(column);
      continue;
    }
    refuseSameName(section, rival, column);
    const first = isBefore(section, column, rival) ? column : rival;
    const second = first === column ? rival : column;
    metrics[at] = first;
    if (plainName(first.name) !== plainName(second.name))
      leftOut.push({ column: second.name, why: 'second', beside: first.name });
  }
  return { metrics, leftOut };
}

function isBefore(section: Section, column: MetricColumn, rival: MetricColumn): boolean {
  const [own, other] = [holdsFigures(section, column.index), holdsFigures(section, rival.index)];
  if (own !== other) return own;
  const { id } = rival.metric;
  return preference(column.name, id) < preference(rival.name, id);
}

function holdsFigures(section: Section, index: number): boolean {
  return section.rows.some((row) => /[1-9]/.test(row[index] ?? ''));
}

function refuseSameName(section: Section, one: MetricColumn, other: MetricColumn): void {
  if (one.name !== other.name) return;
  const at = section.rows.findIndex((row) => (row[one.index] ?? '') !== (row[other.index] ?? ''));
  if (at < 0) return;
  const place = { file: section.file, line: section.headerLine, column: one.name };
  throw csvError('csv-same-name', `${section.file}: two columns are called "${one.name}"`, place);
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
