import type { OtherColumn, SectionColumns } from './section-columns';
import type { Section } from './sections';

/** The one value that all rows of a table have in a column by which Plateau does not cut: it is a part of something. */
export interface PartOf {
  readonly column: string;
  readonly value: string;
  readonly scope: OtherColumn['scope'];
}

/** The part that a table is of something, where it has one such column; not where values hold one another, as segments do. */
export function partOf(section: Section, { others }: SectionColumns, rows: readonly number[]): PartOf | undefined {
  const [only, ...more] = others;
  if (only === undefined || more.length > 0 || only.scope === 'overlap') return undefined;
  const valueOf = (row: number) => section.rows[row]?.[only.index]?.trim() ?? '';
  const value = valueOf(rows[0] ?? 0);
  if (value === '' || rows.some((row) => valueOf(row) !== value)) return undefined;
  return { column: only.name, value, scope: only.scope };
}
