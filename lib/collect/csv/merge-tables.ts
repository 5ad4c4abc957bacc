import { knownDimensions } from '@/lib/model/dimension';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics } from '@/lib/model/metric';
import { partsFlag, TOLERATED, USABLE } from '../check/parts-and-totals';
import { joinKeys } from '../keys';
import { compactDay, dimensionColumn, type RowTable, tableOfRows } from '../table/row-table';
import { csvError } from './csv-file';
import type { SectionTable } from './section-table';

/**
 * Puts the sections of all files together: one table for each set of dimensions. Files of different
 * years follow each other; files of different metrics stand side by side. Within a file rows are added, between files they
 * are compared: what is not split by another column goes before what is, in whatever order the files come. Of a split file
 * that does not come to the totals of others nothing is taken.
 */
export function mergeTables(sections: readonly SectionTable[]): { tables: RowTable[]; health: HealthFlag[] } {
  const health: HealthFlag[] = [];
  const tables = [...Map.groupBy(sections, signatureOf).values()].map((alike) => {
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0 && !only.split) return tableOf(only);
    const { table, flags } = mergeAlike(alike);
    health.push(...flags);
    return table;
  });
  return { tables, health };
}

/** One section that needs no merging is taken as it stands: a large export is then held once, not twice. */
function tableOf({ days, dimensions, metrics }: SectionTable): RowTable {
  const columns = Object.entries(dimensions).map(([name, texts]) => [name, dimensionColumn(texts)] as const);
  return {
    length: days.length,
    dimensions: { date: dimensionColumn(days.map(compactDay)), ...Object.fromEntries(columns) },
    metrics,
  };
}

export function signatureOf(section: SectionTable): string {
  return Object.keys(section.dimensions).sort().join('|');
}

function mergeAlike(sections: readonly SectionTable[]): { table: RowTable; flags: readonly HealthFlag[] } {
  const dimensions = Object.keys(sections[0]?.dimensions ?? {});
  const merged = new Merged(dimensions);
  for (const section of sections.toSorted((a, b) => Number(a.split) - Number(b.split)))
    if (section.split) merged.takeSplit(section, summed(section, dimensions));
    else merged.take(section, keyed(section, dimensions));
  return { table: merged.table(), flags: merged.flags };
}

type Cells = ReadonlyMap<string, Readonly<Record<string, number>>>;

function* keyed(section: SectionTable, dimensions: readonly string[]): Generator<[string, Record<string, number>]> {
  const columns = Object.entries(section.metrics);
  for (const [at, day] of section.days.entries()) {
    const key = joinKeys([compactDay(day), ...dimensions.map((name) => section.dimensions[name]?.[at] ?? '')]);
    yield [key, Object.fromEntries(columns.map(([metric, column]) => [metric, column[at] ?? Number.NaN]))];
  }
}

/** Rows that another column splits, added up: what is missing in all of them stays missing. */
function summed(section: SectionTable, dimensions: readonly string[]): Cells {
  const sums = new Map<string, Record<string, number>>();
  for (const [key, values] of keyed(section, dimensions)) {
    const known = sums.get(key);
    if (known === undefined) sums.set(key, values);
    else for (const [metric, value] of Object.entries(values)) known[metric] = plus(known[metric], value);
  }
  return sums;
}

function plus(known: number | undefined, value: number): number {
  if (known === undefined || Number.isNaN(known)) return value;
  return Number.isNaN(value) ? known : known + value;
}

class Merged {
  private readonly rows = new Map<string, Record<string, number>>();
  private readonly metrics = new Set<string>();
  /** Split files that do not come to the totals of others. */
  readonly flags: HealthFlag[] = [];

  constructor(private readonly dimensions: readonly string[]) {}

  take(section: SectionTable, cells: Iterable<readonly [string, Readonly<Record<string, number>>]>): void {
    for (const metric of Object.keys(section.metrics)) this.metrics.add(metric);
    for (const [key, values] of cells) {
      const row = this.rows.get(key) ?? {};
      this.rows.set(key, row);
      for (const [metric, value] of Object.entries(values)) {
        const known = row[metric];
        if (known === undefined || Number.isNaN(known)) row[metric] = value;
        else if (!section.split && !Number.isNaN(value) && value !== known) throw differs(section, metric, key);
      }
    }
  }

  takeSplit(section: SectionTable, cells: Cells): void {
    const all = knownMetrics(Object.keys(section.metrics)).map((metric) => ({
      metric,
      share: this.shareOff(metric, cells),
    }));
    const isUsable = all.every(({ share }) => share <= USABLE);
    const off = isUsable ? all.filter(({ share }) => share > TOLERATED) : all;
    const dimensions = knownDimensions(this.dimensions);
    this.flags.push(...partsFlag(isUsable ? 'parts-differ' : 'parts-left-out', dimensions, off));
    if (isUsable) this.take(section, cells);
  }

  /** |parts − totals| ÷ totals over the days and segments that both hold. */
  private shareOff(metric: string, cells: Cells): number {
    let [parts, whole] = [0, 0];
    for (const [key, values] of cells) {
      const [own, known] = [values[metric] ?? Number.NaN, this.rows.get(key)?.[metric] ?? Number.NaN];
      if (Number.isNaN(own) || Number.isNaN(known)) continue;
      parts += own;
      whole += known;
    }
    return whole === 0 ? 0 : Math.abs(parts - whole) / Math.abs(whole);
  }

  table(): RowTable {
    return tableOfRows(['date', ...this.dimensions], this.rows, [...this.metrics]);
  }
}

function differs(section: SectionTable, metric: string, key: string) {
  const day = key.slice(0, 8).replace(/^(\d{4})(\d{2})/, '$1-$2-');
  return csvError('csv-files-differ', `${section.file}: another file gives a different ${metric} for ${day}`, {
    file: section.file,
    column: section.names[metric] ?? metric,
    value: day,
  });
}
