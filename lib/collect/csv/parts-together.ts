import type { ColumnLeftOut } from '@/lib/model/reading-account';
import { addsUpOver } from './adds-up';
import { signatureOf } from './merge-tables';
import { notAdditive, scopeOf } from './section-split';
import type { SectionTable } from './section-table';

/**
 * Puts tables together that are a part of one each, as a file for each city that says so in a column: their rows are told
 * apart by that column, as in one table of them all. Where two give one part's day differently, they are left as they are,
 * and compared.
 *
 * @returns the tables, and which ones each of them was put together from
 */
export function partsTogether(tables: readonly SectionTable[]): {
  joined: readonly SectionTable[];
  origins: ReadonlyMap<SectionTable, readonly SectionTable[]>;
  /** Figures that do not add up over the parts. */
  spoilt: ReadonlyMap<SectionTable, readonly ColumnLeftOut[]>;
} {
  const origins = new Map<SectionTable, readonly SectionTable[]>();
  const spoilt = new Map<SectionTable, readonly ColumnLeftOut[]>();
  const joined = [...Map.groupBy(tables, kindOf).values()].flatMap((alike) => {
    const table =
      alike.some(({ part }) => part !== alike[0]?.part) && haveDaysInCommon(alike) ? together(alike) : undefined;
    if (table === undefined) return alike;
    origins.set(table, alike);
    const lost = Object.keys(alike[0]?.metrics ?? {}).filter((metric) => !(metric in table.metrics));
    const name = (metric: string) => table.names[metric] ?? metric;
    spoilt.set(
      table,
      lost.map((metric) => notAdditive(name(metric), table.part?.column ?? '')),
    );
    return [table];
  });
  return { joined, origins, spoilt };
}

/** Tables of one part each, with the same columns, are of one kind; any other is alone. */
function kindOf(table: SectionTable): unknown {
  if (table.part === undefined || table.split) return table;
  return [table.part.column, signatureOf(table), ...Object.keys(table.metrics).toSorted()].join('\u0000');
}

function haveDaysInCommon(tables: readonly SectionTable[]): boolean {
  const days = tables.flatMap((table) => [...new Set(table.days)]);
  return new Set(days).size < days.length;
}

function together(tables: readonly SectionTable[]): SectionTable | undefined {
  const [first] = tables;
  if (first?.part === undefined) return undefined;
  const { column, scope } = first.part;
  const dimensions = Object.keys(first.dimensions);
  const metrics = Object.keys(first.metrics).filter((metric) => addsUpOver(metric, scopeOf(scope)));
  if (metrics.length === 0) return undefined;
  const known = new Map<string, string>();
  const rows: { readonly table: SectionTable; readonly at: number }[] = [];
  for (const table of tables)
    for (const [at, day] of table.days.entries()) {
      const key = [table.part?.value, day, ...dimensions.map((name) => table.dimensions[name]?.[at])].join('\u0000');
      const figures = metrics.map((metric) => table.metrics[metric]?.[at]).join();
      const before = known.get(key);
      if (before !== undefined && before !== figures) return undefined;
      if (before === undefined) rows.push({ table, at });
      known.set(key, figures);
    }
  const textsOf = (name: string) => rows.map(({ table, at }) => table.dimensions[name]?.[at] ?? '');
  const figuresOf = (name: string) =>
    Float64Array.from(rows, ({ table, at }) => table.metrics[name]?.[at] ?? Number.NaN);
  return {
    ...first,
    days: rows.map(({ table, at }) => table.days[at] ?? ''),
    dimensions: Object.fromEntries(dimensions.map((name) => [name, textsOf(name)])),
    metrics: Object.fromEntries(metrics.map((name) => [name, figuresOf(name)])),
    split: true,
    undecided: scope === 'unknown' ? column : undefined,
  };
}
