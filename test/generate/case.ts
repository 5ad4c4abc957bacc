import type { Day } from '@/lib/model/day';
import { MEASURES, type Measure } from './facts';
import type { Row, Sheet, Table } from './sheet';

/** What a reading must do: `tell`: say what it could not read whole; `either`: read right or refuse. */
export type Must = 'read' | 'refuse' | 'tell' | 'either';

/** By measure and day what a file says, from where its cells were written from. */
export type Truth = ReadonlyMap<Measure, ReadonlyMap<Day, number>>;

export interface Case {
  readonly layout: string;
  readonly sheets: readonly Sheet[];
  readonly must: Must;
  /** The currency that the file names; undefined where it names none. */
  readonly currency: string | undefined;
  /** Whether its sign is one of several currencies. */
  readonly isShared: boolean;
  /** The last day was still running: it may be left out, if that is told. */
  readonly isRunning: boolean;
  /** Where it differs from what the rows of the sheets say. */
  readonly truth?: Truth;
}

/** Sums of the rows, by measure and day: of tables of totals where there are any, else of those that are cut. */
export function truthOf({ sheets, truth }: Pick<Case, 'sheets' | 'truth'>): Truth {
  if (truth !== undefined) return truth;
  const tables = sheets.flatMap((sheet) => sheet.tables).filter(({ isDaily }) => isDaily);
  return new Map(
    MEASURES.flatMap((measure) => {
      const holding = tables.filter(({ columns }) => columns.some((column) => column.measure === measure));
      const cuts = (table: Table) => table.columns.filter(({ kind }) => kind === 'cut').length;
      const fewest = Math.min(...holding.map(cuts));
      const days = new Map<Day, number>();
      const finer = (table: Table) => table.columns.filter(({ kind }) => kind === 'finer').length;
      for (const table of holding.filter((one) => cuts(one) === fewest).toSorted((a, b) => finer(a) - finer(b)))
        for (const [day, value] of sumsOf(table, measure)) if (!days.has(day)) days.set(day, value);
      return days.size === 0 ? [] : [[measure, days] as const];
    }),
  );
}

/** The sum that a table gives for a day itself goes before that of its rows. */
function sumsOf({ rows }: Table, measure: Measure): Map<Day, number> {
  const sumOf = (kind: Row['kind']) => {
    const sums = new Map<Day, number>();
    for (const { day, figures, kind: own } of rows) {
      const value = figures[measure];
      if (own === kind && day !== undefined && value !== undefined) sums.set(day, (sums.get(day) ?? 0) + value);
    }
    return sums;
  };
  return new Map([...sumOf('row'), ...sumOf('total')]);
}
