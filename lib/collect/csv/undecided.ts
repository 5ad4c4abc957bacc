import type { Day } from '@/lib/model/day';
import { TOLERATED } from '../check/parts-and-totals';
import { csvError } from './csv-file';
import type { SectionTable } from './section-table';

/**
 * Sorts out tables that an unknown column splits: where their rows come to the totals that another table gives of the same
 * days, they may be added; where they do not, they are set aside.
 *
 * @throws PlateauError `csv-unknown-split` where no other table gives totals
 */
export function decided(tables: readonly SectionTable[]): {
  usable: readonly SectionTable[];
  aside: readonly SectionTable[];
} {
  const totals = tables.filter(isOfDays);
  const aside = tables.filter((table) => table.undecided !== undefined && !comesTo(table, totals));
  return { usable: tables.filter((table) => !aside.includes(table)), aside };
}

/** Whether a table has one row a day: totals. */
export function isOfDays({ split, dimensions }: SectionTable): boolean {
  return !split && Object.keys(dimensions).length === 0;
}

function comesTo(table: SectionTable, totals: readonly SectionTable[]): boolean {
  const shared = Object.keys(table.metrics).flatMap((metric) => {
    const whole = totals.find(({ metrics }) => metric in metrics);
    return whole === undefined ? [] : [{ metric, whole }];
  });
  if (shared.length === 0) {
    const { file, undecided = '' } = table;
    throw csvError('csv-unknown-split', `${file}: several rows a day by ${undecided}`, { file, column: undecided });
  }
  return shared.every(({ metric, whole }) => {
    const days = new Set<Day>(whole.days);
    const own = new Set<Day>(table.days);
    const parts = sumOver(table, metric, days);
    const all = sumOver(whole, metric, own);
    return Math.abs(parts - all) <= TOLERATED * Math.abs(all);
  });
}

function sumOver({ days, metrics }: SectionTable, metric: string, wanted: ReadonlySet<Day>): number {
  let sum = 0;
  for (const [at, day] of days.entries()) {
    const value = metrics[metric]?.[at] ?? Number.NaN;
    if (!Number.isNaN(value) && wanted.has(day)) sum += value;
  }
  return sum;
}
