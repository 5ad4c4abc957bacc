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
  const own = columns.dimensions.map(({ index }) => index);
  const others = columns.others.map(({ index }) => index);
  const seen = new Set<string>();
  const short = new Set<string>();
  const mayBeSplit = others.length > 0 || hours !== undefined;
  for (const [at, row] of rows.entries()) {
    const cells = section.rows[row] ?? [];
    const brief = keyOf(days[at] ?? '', cells, own);
    const key = mayBeSplit ? keyOf(`${brief}\u0000${hours?.[at] ?? ''}`, cells, others) : brief;
    // One look-up instead of two: most of the time of a large file would be spent here.
    const before = seen.size;
    if (seen.add(key).size === before) throw duplicate(section, columns, row, key);
    if (mayBeSplit) short.add(brief);
  }
  const isSplit = mayBeSplit && short.size < rows.length;
  const unknown = columns.others.find(({ scope }) => scope === 'unknown');
  return { isSplit, undecided: isSplit ? unknown?.name : undefined };
}

function keyOf(begin: string, cells: readonly string[], indices: readonly number[]): string {
  let key = begin;
  for (const index of indices) key += `\u0000${cells[index] ?? ''}`;
  return key;
}

function duplicate(section: Section, { date, leftOut, others, metrics }: SectionColumns, row: number, key: string) {
  const { file, header, lines } = section;
  const place = {
    file,
    line: lines[row] ?? 0,
    column: header[date] ?? '',
    value: key.replaceAll('\u0000', ' ').trim(),
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
