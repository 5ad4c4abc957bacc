import type { ColumnLeftOut } from '@/lib/model/reading-account';
import { isPrecise, preference } from './export-names';
import { signatureOf } from './merge-tables';
import type { SectionTable } from './section-table';

type Out = { readonly metric: string; readonly beside: string };

/**
 * Where tables give one metric under several names, as "Active users" and "Total users", and differ, the one that is nearer
 * to what the metric means is read. Other names may mean the same,
 * and are left to be compared.
 *
 * @returns the tables, and by table the columns taken out
 */
export function underOneName(tables: readonly SectionTable[]): {
  named: readonly SectionTable[];
  second: ReadonlyMap<SectionTable, readonly ColumnLeftOut[]>;
} {
  const second = new Map<SectionTable, ColumnLeftOut[]>();
  const named = tables.map((table) => {
    const out = Object.keys(table.metrics).flatMap((metric): Out[] => {
      const better = tables.find(
        (other) => other !== table && isNearer(other, table, metric) && differ(other, table, metric),
      );
      return better === undefined ? [] : [{ metric, beside: better.names[metric] ?? metric }];
    });
    if (out.length === 0) return table;
    second.set(
      table,
      out.map(({ metric, beside }) => ({ column: table.names[metric] ?? metric, why: 'second', beside })),
    );
    const metrics = Object.entries(table.metrics).filter(([id]) => !out.some(({ metric }) => metric === id));
    return { ...table, metrics: Object.fromEntries(metrics) };
  });
  return { named, second };
}

function isNearer(one: SectionTable, other: SectionTable, metric: string): boolean {
  const [own, theirs] = [one.names[metric], other.names[metric]];
  if (own === undefined || theirs === undefined || ![own, theirs].every(isPrecise)) return false;
  return signatureOf(one) === signatureOf(other) && preference(own, metric) < preference(theirs, metric);
}

/** Whether they give two figures for one day. */
function differ(one: SectionTable, other: SectionTable, metric: string): boolean {
  const keyOf = ({ days, dimensions }: SectionTable, at: number) =>
    [
      days[at],
      ...Object.keys(dimensions)
        .toSorted()
        .map((name) => dimensions[name]?.[at]),
    ].join('\u0000');
  const figures = new Map(one.days.map((_, at) => [keyOf(one, at), one.metrics[metric]?.[at]]));
  return other.days.some((_, at) => {
    const known = figures.get(keyOf(other, at));
    return known !== undefined && known !== other.metrics[metric]?.[at];
  });
}
