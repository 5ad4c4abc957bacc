import { knownDimensions } from '@/lib/model/dimension';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics } from '@/lib/model/metric';
import { compactDay, dimensionColumn, type RowTable } from '../table/row-table';
import { csvError } from './csv-file';
import type { SectionTable } from './section-table';

/** Below this share, rounding and late rows explain the difference between two exports. */
const TOLERATED = 0.01;

/**
 * Puts the sections of all files together: one table for each set of dimensions. Files of different
 * years follow each other; files of different metrics stand side by side. Within a file rows are added, between files they
 * are compared: what is not split by another column goes before what is, in whatever order the files come.
 */
export function mergeTables(sections: readonly SectionTable[]): { tables: RowTable[]; health: HealthFlag[] } {
  const health: HealthFlag[] = [];
  const tables = [...Map.groupBy(sections, signatureOf).values()].map((alike) => {
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0 && !only.split) return tableOf(only);
    const { table, flag } = mergeAlike(alike);
    if (flag) health.push(flag);
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

function mergeAlike(sections: readonly SectionTable[]): { table: RowTable; flag: HealthFlag | undefined } {
  const dimensions = Object.keys(sections[0]?.dimensions ?? {});
  const merged = new Merged(dimensions);
  for (const section of sections.toSorted((a, b) => Number(a.split) - Number(b.split)))
    merged.take(section, section.split ? summed(section, dimensions) : keyed(section, dimensions));
  return { table: merged.table(), flag: merged.flag() };
}

type Cells = ReadonlyMap<string, Readonly<Record<string, number>>>;

function* keyed(section: SectionTable, dimensions: readonly string[]): Generator<[string, Record<string, number>]> {
  const columns = Object.entries(section.metrics);
  for (const [at, day] of section.days.entries()) {
    const key = [compactDay(day), ...dimensions.map((name) => section.dimensions[name]?.[at] ?? '')].join('\u0000');
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
  /** By metric: the parts of a split file, and the totals of the same days. */
  private readonly compared = new Map<string, { parts: number; whole: number }>();

  constructor(private readonly dimensions: readonly string[]) {}

  take(section: SectionTable, cells: Iterable<readonly [string, Readonly<Record<string, number>>]>): void {
    const own = new Map<string, { parts: number; whole: number }>();
    for (const metric of Object.keys(section.metrics)) this.metrics.add(metric);
    for (const [key, values] of cells) {
      const row = this.rows.get(key) ?? {};
      this.rows.set(key, row);
      for (const [metric, value] of Object.entries(values)) {
        const known = row[metric];
        if (known === undefined || Number.isNaN(known)) row[metric] = value;
        else if (!Number.isNaN(value)) {
          if (!section.split && value !== known) throw differs(section, metric, key);
          const sums = own.get(metric) ?? { parts: 0, whole: 0 };
          own.set(metric, { parts: sums.parts + value, whole: sums.whole + known });
        }
      }
    }
    for (const [metric, sums] of own) if (shareOff(sums) > TOLERATED) this.compared.set(metric, sums);
  }

  /** The parts of a split file that do not come to the totals of another. */
  flag(): HealthFlag | undefined {
    if (this.compared.size === 0) return undefined;
    const share = Math.max(...[...this.compared.values()].map(shareOff));
    return {
      code: 'parts-differ',
      severity: share > 0.1 ? 'warn' : 'note',
      metrics: knownMetrics([...this.compared.keys()]),
      dimensions: knownDimensions(this.dimensions),
      share,
    };
  }

  table(): RowTable {
    const keys = [...this.rows.keys()].map((key) => key.split('\u0000'));
    const rows = [...this.rows.values()];
    return {
      length: keys.length,
      dimensions: Object.fromEntries(
        ['date', ...this.dimensions].map((name, index) => [name, dimensionColumn(keys.map((key) => key[index] ?? ''))]),
      ),
      metrics: Object.fromEntries(
        [...this.metrics].map((metric) => [metric, Float64Array.from(rows, (row) => row[metric] ?? Number.NaN)]),
      ),
    };
  }
}

const shareOff = ({ parts, whole }: { parts: number; whole: number }) =>
  whole === 0 ? 0 : Math.abs(parts - whole) / Math.abs(whole);

function differs(section: SectionTable, metric: string, key: string) {
  const day = key.slice(0, 8).replace(/^(\d{4})(\d{2})/, '$1-$2-');
  return csvError('csv-files-differ', `${section.file}: another file gives a different ${metric} for ${day}`, {
    file: section.file,
    column: section.names[metric] ?? metric,
    value: day,
  });
}
