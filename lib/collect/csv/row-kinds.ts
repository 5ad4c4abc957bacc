import type { RowsLeftOut } from '@/lib/model/reading-account';
import { csvError } from './csv-file';
import { brokenRows, isFigure, isRemark, movedRows, namedWidth } from './row-shape';
import type { SectionColumns } from './section-columns';
import type { Section } from './sections';
import { type TotalLabel, totalLabel } from './total-label';

/** Rows that are sums of others: those of one kind have such a name in the same columns. */
export interface TotalRows {
  readonly rows: readonly number[];
  /** Columns that bear the name of a sum. */
  readonly columns: readonly number[];
  /** Sums of a day each; else of the whole table. */
  readonly isDaily: boolean;
  /** Whether the name may be a segment's own. */
  readonly isDoubtful: boolean;
}

export interface RowKinds {
  readonly measured: readonly number[];
  readonly totals: readonly TotalRows[];
  readonly leftOut: readonly RowsLeftOut[];
  /** A column whose values hold one another, none of them everything. */
  readonly overlap: string | undefined;
}

const EVERYBODY = /^(?:all users|tous les utilisateurs|all visitors|all sessions|toutes les sessions)$/i;

/**
 * Sorts the rows of a section: those of one day and segment, sums of others, days not observed, segments beside "All
 * users".
 *
 * @throws PlateauError `csv-wide-row` for a row with more cells than there are columns
 */
export function rowKinds(section: Section, columns: SectionColumns): RowKinds {
  const sorter = new RowSorter(section, columns);
  for (const index of section.rows.keys()) sorter.take(index);
  return sorter.kinds();
}

class RowSorter {
  private readonly measured: number[] = [];
  private readonly totals = new Map<
    string,
    { rows: number[]; columns: number[]; isDaily: boolean; isDoubtful: boolean }
  >();
  private readonly away = new Map<RowsLeftOut['why'], { rows: number; line: number; what?: string }>();
  /** By cell: the kind of sum that it names, or ''. */
  private readonly labels = new Map<string, TotalLabel | ''>();
  private readonly keys: readonly number[];
  /** The last row of which no key names a sum. */
  private unlabelled = -2;
  private readonly overlaps: readonly Overlap[];
  private readonly last: number;
  private readonly width: number;

  constructor(
    private readonly section: Section,
    private readonly columns: SectionColumns,
  ) {
    this.keys = [...columns.dimensions, ...columns.others].map(({ index }) => index);
    this.overlaps = columns.others.filter(({ scope }) => scope === 'overlap').map((one) => overlapIn(section, one));
    this.last = section.rows.length - 1;
    this.width = namedWidth(section.header);
  }

  take(index: number): void {
    const row = this.section.rows[index] ?? [];
    const beyond = row.length > this.width ? this.requireNarrow(row, index) : undefined;
    if (isRemark(row)) return this.leave('remark', index);
    const { observed } = this.columns;
    if (observed !== undefined && /^(0|false)$/i.test(row[observed]?.trim() ?? ''))
      return this.leave('not-observed', index);
    const other = this.overlaps.find((one) => one.kept !== undefined && row[one.index]?.trim() !== one.kept);
    if (this.isTotal(row, index, beyond)) return undefined;
    if (other !== undefined) return this.leave('other-segment', index, other.name);
    this.measured.push(index);
    return undefined;
  }

  kinds(): RowKinds {
    const { headerRows, rows } = this.section;
    const broken = new Set([
      ...brokenRows(rows, this.measured, this.width),
      ...movedRows(rows, this.measured, this.columns),
    ]);
    for (const row of broken) this.leave('broken', row);
    const header =
      headerRows.length > 0 ? [{ why: 'header' as const, rows: headerRows.length, line: headerRows[0] ?? 0 }] : [];
    return {
      measured: broken.size === 0 ? this.measured : this.measured.filter((row) => !broken.has(row)),
      totals: [...this.totals.values()],
      leftOut: [...header, ...[...this.away].map(([why, rest]) => ({ why, ...rest }))],
      overlap: this.overlaps.find(({ kept, isOne }) => kept === undefined && !isOne)?.name,
    };
  }

  private isTotal(row: readonly string[], index: number, beyond: string | undefined): boolean {
    const day = row[this.columns.date]?.trim() ?? '';
    // Days begin with a digit, and most rows bear no name of a sum: nothing else is looked at.
    const dayLabel = /^\d/.test(day) ? undefined : this.label(day);
    if (day !== '' && dayLabel === undefined && !this.bearsLabel(row, index)) return false;
    const labelled = this.keys.filter(
      (key) => this.label(row[key] ?? '') !== undefined && !this.isKept(key, row[key] ?? ''),
    );
    if (day === '' || dayLabel !== undefined) {
      const atEnd = index === 0 || index === this.last;
      const isNamed =
        dayLabel !== undefined || beyond !== undefined || row.some((cell) => totalLabel(cell) === 'total');
      const hasFigures = this.columns.metrics.some(({ index: at }) => /\d/.test(row[at] ?? ''));
      // A sum without a name bears no name of a segment either.
      const isBare = this.keys.every((key) => (row[key] ?? '').trim() === '');
      if (!isNamed && !(atEnd && hasFigures && isBare)) return false;
      this.add(labelled, false, index, false);
      return true;
    }
    if (labelled.length === 0) return false;
    this.add(
      labelled,
      true,
      index,
      labelled.every((key) => this.label(row[key] ?? '') === 'perhaps'),
    );
    return true;
  }

  /** "All users" in a column of segments is the whole and no sum of its neighbours. */
  private isKept(key: number, cell: string): boolean {
    return this.overlaps.some(({ index, kept, isOne }) => index === key && (isOne || kept === cell.trim()));
  }

  private add(columns: number[], isDaily: boolean, index: number, isDoubtful: boolean): void {
    const key = `${isDaily}${columns.join()}`;
    const known = this.totals.get(key) ?? { rows: [], columns, isDaily, isDoubtful };
    known.rows.push(index);
    known.isDoubtful &&= isDoubtful;
    this.totals.set(key, known);
  }

  /** Most cells are those of the row above, which bore no name of a sum either: comparing is cheaper than looking up. */
  private bearsLabel(row: readonly string[], index: number): boolean {
    const above = this.unlabelled === index - 1 ? this.section.rows[index - 1] : undefined;
    if (this.keys.some((key) => row[key] !== above?.[key] && this.label(row[key] ?? '') !== undefined)) return true;
    this.unlabelled = index;
    return false;
  }

  private label(cell: string): TotalLabel | undefined {
    // Paths and numbers name no sum, and are the most of what stands in a large table: "/" stands just before the digits.
    const first = cell.charAt(0);
    if (first >= '/' && first <= '9') return undefined;
    const known = this.labels.get(cell);
    if (known !== undefined) return known || undefined;
    const label = totalLabel(cell);
    this.labels.set(cell, label ?? '');
    return label;
  }

  private leave(why: RowsLeftOut['why'], index: number, what?: string): undefined {
    const known = this.away.get(why);
    const line = known?.line ?? this.section.lines[index] ?? 0;
    this.away.set(why, { rows: (known?.rows ?? 0) + 1, line, ...(what === undefined ? {} : { what }) });
  }

  /**
   * GA4 writes "Grand total" behind the last column; a figure there, or a cell that no header stands over, was pushed out of
   * its own column. A text under a header without a name is a remark.
   */
  private requireNarrow(row: readonly string[], index: number): string | undefined {
    const { header } = this.section;
    const at = row.findIndex((cell, column) => column >= this.width && cell.trim() !== '');
    if (at < 0) return undefined;
    const isOnly = row.findLastIndex((cell) => cell.trim() !== '') === at;
    const only = row[at] ?? '';
    if (isOnly && totalLabel(only) !== undefined) return only;
    if (
      row.every(
        (cell, column) => column < this.width || (column < header.length && (cell.trim() === '' || !isFigure(cell))),
      )
    )
      return undefined;
    const { file, delimiter, lines } = this.section;
    const place = { file, line: lines[index] ?? 0, value: row.join(delimiter) };
    throw csvError('csv-wide-row', `${file}: a row is wider than the header`, place);
  }
}

interface Overlap {
  readonly index: number;
  readonly name: string;
  /** The value that holds everything, where there is one. */
  readonly kept: string | undefined;
  /** One value in all rows tells nothing apart. */
  readonly isOne: boolean;
}

function overlapIn(section: Section, { index, name }: { readonly index: number; readonly name: string }): Overlap {
  const values = new Set(section.rows.map((row) => row[index]?.trim() ?? ''));
  for (const value of values) if (value === '' || totalLabel(value) === 'total') values.delete(value);
  return { index, name, kept: [...values].find((value) => EVERYBODY.test(value)), isOne: values.size <= 1 };
}
