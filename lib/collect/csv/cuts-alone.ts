import { metricOf } from '@/lib/model/metric';
import type { ColumnLeftOut } from '@/lib/model/reading-account';
import { addsUpOverDimension } from './adds-up';
import { csvError } from './csv-file';
import { notAdditive } from './section-split';
import type { SectionTable } from './section-table';

/**
 * Takes figures out of cuts over which they do not add up, as visits by article, where no other table gives their totals:
 * whoever asks for the total would be given the sum. Persons are kept: their sums are refused later.
 *
 * @returns the tables, and by table the columns taken out
 * @throws PlateauError `csv-overlapping-rows` where nothing is left at all
 */
export function withoutSumsOfCuts(tables: readonly SectionTable[]): {
  kept: readonly SectionTable[];
  takenOut: ReadonlyMap<SectionTable, readonly ColumnLeftOut[]>;
} {
  const totals = new Set(
    tables.flatMap(({ dimensions, metrics }) => (Object.keys(dimensions).length === 0 ? Object.keys(metrics) : [])),
  );
  const takenOut = new Map<SectionTable, ColumnLeftOut[]>();
  const kept = tables.flatMap((table) => {
    const out = Object.keys(table.metrics).flatMap((metric) => {
      const by = totals.has(metric) || metricOf(metric)?.kind === 'people' ? undefined : spoiler(table, metric);
      return by === undefined ? [] : [{ metric, by }];
    });
    if (out.length === 0) return [table];
    const name = (id: string) => table.names[id] ?? id;
    takenOut.set(
      table,
      out.map(({ metric, by }) => notAdditive(name(metric), name(by))),
    );
    const metrics = Object.fromEntries(
      Object.entries(table.metrics).filter(([id]) => !out.some(({ metric }) => metric === id)),
    );
    return Object.keys(metrics).length === 0 ? [] : [{ ...table, metrics }];
  });
  const [first] = takenOut;
  if (kept.length > 0 || first === undefined) return { kept, takenOut };
  const [{ file }, [column]] = first;
  throw csvError('csv-overlapping-rows', `${file}: rows overlap`, { file, column: column?.beside ?? '' });
}

function spoiler({ dimensions }: SectionTable, metric: string): string | undefined {
  return Object.keys(dimensions).find((dimension) => !addsUpOverDimension(metric, dimension));
}
