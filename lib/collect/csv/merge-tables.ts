import { compactDay, dimensionColumn, type RowTable } from '../table/row-table';
import { csvError } from './csv-file';
import type { SectionTable } from './section-table';

/**
 * Puts the sections of all files together: one table for each set of dimensions. Files of different
 * years follow each other; files of different metrics stand side by side.
 */
export function mergeTables(sections: readonly SectionTable[]): RowTable[] {
  return [...Map.groupBy(sections, signatureOf).values()].map((alike) => {
    const [only, ...others] = alike;
    return only !== undefined && others.length === 0 && !only.split ? tableOf(only) : mergeAlike(alike);
  });
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

function signatureOf(section: SectionTable): string {
  return Object.keys(section.dimensions).sort().join('|');
}

function mergeAlike(sections: readonly SectionTable[]): RowTable {
  const dimensions = Object.keys(sections[0]?.dimensions ?? {});
  const metrics = [...new Set(sections.flatMap((section) => Object.keys(section.metrics)))];
  const rowOf = new Map<string, number>();
  const keys: string[][] = [];
  const values = new Map(metrics.map((metric) => [metric, [] as number[]]));
  for (const section of sections) {
    for (const [at, day] of section.days.entries()) {
      const key = [compactDay(day), ...dimensions.map((name) => section.dimensions[name]?.[at] ?? '')];
      const joined = key.join('\u0000');
      const row = rowOf.get(joined) ?? keys.push(key) - 1;
      rowOf.set(joined, row);
      for (const [metric, column] of Object.entries(section.metrics))
        addValue(values.get(metric) ?? [], row, column[at] ?? Number.NaN, { metric, section, day });
    }
  }
  return {
    length: keys.length,
    dimensions: Object.fromEntries(
      ['date', ...dimensions].map((name, index) => [name, dimensionColumn(keys.map((key) => key[index] ?? ''))]),
    ),
    metrics: Object.fromEntries(
      [...values].map(([metric, column]) => [metric, Float64Array.from(keys, (_, row) => column[row] ?? Number.NaN)]),
    ),
  };
}

/** Rows of one file that an unknown column splits add up; two files must say the same of the same day. */
function addValue(
  column: number[],
  row: number,
  value: number,
  of: { readonly metric: string; readonly section: SectionTable; readonly day: string },
): void {
  const known = column[row];
  if (known === undefined || Number.isNaN(known)) column[row] = value;
  else if (of.section.split) column[row] = known + (Number.isNaN(value) ? 0 : value);
  else if (!Number.isNaN(value) && value !== known)
    throw csvError(
      'csv-duplicate-row',
      `${of.section.file}: another file gives a different ${of.metric} for ${of.day}`,
      {
        file: of.section.file,
        column: of.metric,
        value: of.day,
      },
    );
}
