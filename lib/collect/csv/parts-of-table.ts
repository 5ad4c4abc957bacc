import { addsUpOver } from './adds-up';
import type { OtherColumn, SectionColumns } from './section-columns';
import { scopeOf } from './section-split';
import type { Section } from './sections';

/** What tells the rows of a table apart in columns by which Plateau does not cut. */
export interface PartsOfTable {
  /** The names of these columns. */
  readonly column: string;
  readonly scopes: readonly OtherColumn['scope'][];
  /** What stands in them, for each row. */
  readonly values: readonly string[];
}

/** The parts that rows are of, where every value is one; not where values hold one another, as segments do. */
export function partsOfTable(
  section: Section,
  { others }: SectionColumns,
  rows: readonly number[],
): PartsOfTable | undefined {
  if (others.length === 0 || others.some(({ scope }) => scope === 'overlap')) return undefined;
  const valueOf = (row: number) => others.map(({ index }) => section.rows[row]?.[index]?.trim() ?? '').join('\u0000');
  return {
    column: others.map(({ name }) => name).join(', '),
    scopes: others.map(({ scope }) => scope),
    values: rows.map(valueOf),
  };
}

export const addsUpOverParts = (metric: string, { scopes }: PartsOfTable): boolean =>
  scopes.every((scope) => addsUpOver(metric, scopeOf(scope)));
