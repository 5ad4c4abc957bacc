import type { ColumnLeftOut } from '@/lib/model/reading-account';
import { csvError } from './csv-file';
import { signatureOf } from './merge-tables';
import { addsUpOverParts } from './parts-of-table';
import { notAdditive } from './section-split';
import type { SectionTable } from './section-table';

/**
 * Puts tables together that the same columns split into parts, as a file for each city, or two exports by city: their rows
 * are told apart by these columns, as in one table of them all, and what both give must be the same.
 *
 * @returns the tables, which ones each of them was put together from, and by table the columns that do not add up over parts
 * @throws PlateauError `csv-files-differ`
 */
export function partsTogether(tables: readonly SectionTable[]): {
  joined: readonly SectionTable[];
  origins: ReadonlyMap<SectionTable, readonly SectionTable[]>;
  spoilt: ReadonlyMap<SectionTable, readonly ColumnLeftOut[]>;
} {
  const origins = new Map<SectionTable, readonly SectionTable[]>();
  const spoilt = new Map<SectionTable, readonly ColumnLeftOut[]>();
  const joined = [...Map.groupBy(tables, kindOf).values()].flatMap((alike) => {
    const table = alike.length > 1 && haveDaysInCommon(alike) ? together(alike) : undefined;
    if (table === undefined) return alike;
    origins.set(table, alike);
    const lost = Object.keys(alike[0]?.metrics ?? {}).filter((metric) => !(metric in table.metrics));
    const by = table.parts?.column ?? '';
    spoilt.set(
      table,
      lost.map((metric) => notAdditive(table.names[metric] ?? metric, by)),
    );
    return [table];
  });
  return { joined, origins, spoilt };
}

/** Tables with the same columns are of one kind; what no such column splits is alone. */
function kindOf(table: SectionTable): unknown {
  if (table.parts === undefined) return table;
  return [table.parts.column, signatureOf(table), ...Object.keys(table.metrics).toSorted()].join('\u0001');
}

function haveDaysInCommon(tables: readonly SectionTable[]): boolean {
  const days = tables.flatMap((table) => [...new Set(table.days)]);
  return new Set(days).size < days.length;
}

function together(tables: readonly SectionTable[]): SectionTable | undefined {
  const [first] = tables;
  const parts = first?.parts;
  if (first === undefined || parts === undefined) return undefined;
  const dimensions = Object.keys(first.dimensions);
  const all = Object.keys(first.metrics);
  const rows = withoutDoubles(tables, dimensions, all);
  const values = rows.map(({ table, at }) => table.parts?.values[at] ?? '');
  const briefOf = ({ table, at }: RowOf) => [table.days[at], ...dimensions.map((name) => table.dimensions[name]?.[at])];
  const isSplit = new Set(rows.map((row) => briefOf(row).join('\u0001'))).size < rows.length;
  const metrics = isSplit ? all.filter((metric) => addsUpOverParts(metric, parts)) : all;
  if (metrics.length === 0) return undefined;
  const textsOf = (name: string) => rows.map(({ table, at }) => table.dimensions[name]?.[at] ?? '');
  const figuresOf = (name: string) =>
    Float64Array.from(rows, ({ table, at }) => table.metrics[name]?.[at] ?? Number.NaN);
  return {
    ...first,
    days: rows.map(({ table, at }) => table.days[at] ?? ''),
    dimensions: Object.fromEntries(dimensions.map((name) => [name, textsOf(name)])),
    metrics: Object.fromEntries(metrics.map((name) => [name, figuresOf(name)])),
    split: isSplit,
    undecided: isSplit && parts.scopes.includes('unknown') ? parts.column : undefined,
    parts: { ...parts, values },
  };
}

interface RowOf {
  readonly table: SectionTable;
  readonly at: number;
}

/** Each day, segment and part once. */
function withoutDoubles(
  tables: readonly SectionTable[],
  dimensions: readonly string[],
  metrics: readonly string[],
): RowOf[] {
  const known = new Map<string, RowOf>();
  for (const table of tables)
    for (const [at, day] of table.days.entries()) {
      const key = [day, table.parts?.values[at], ...dimensions.map((name) => table.dimensions[name]?.[at])].join(
        '\u0001',
      );
      const before = known.get(key);
      if (before === undefined) known.set(key, { table, at });
      else requireSame(before, { table, at }, metrics);
    }
  return [...known.values()];
}

function requireSame(before: RowOf, { table, at }: RowOf, metrics: readonly string[]): void {
  const other = metrics.find(
    (metric) => !Object.is(before.table.metrics[metric]?.[before.at], table.metrics[metric]?.[at]),
  );
  if (other === undefined) return;
  const { file, names } = table;
  const value = table.days[at] ?? '';
  throw csvError('csv-files-differ', `${file}: another file gives a different ${other} for ${value}`, {
    file,
    column: names[other] ?? other,
    value,
  });
}
