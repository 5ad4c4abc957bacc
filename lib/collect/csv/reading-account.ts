import type { Day } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics } from '@/lib/model/metric';
import type { ColumnLeftOut, ReadingAccount, RowsLeftOut, TableReading } from '@/lib/model/reading-account';
import type { RowTable } from '../table/row-table';
import type { SectionReading, SectionTable } from './section-table';

/** What was set aside once all tables had been read. */
export interface SetAside {
  readonly aside: readonly SectionTable[];
  readonly takenOut: ReadonlyMap<SectionTable, readonly ColumnLeftOut[]>;
  readonly farOff: ReadonlySet<Day>;
  readonly unfinished: Day | undefined;
  readonly today: Day | undefined;
}

/** The account of all tables, with the days and tables that were set aside when they stood beside each other. */
export function accountOf(readings: readonly SectionReading[], set: SetAside): ReadingAccount {
  return { tables: readings.map((reading) => tableAccount(reading, set)) };
}

function tableAccount(
  { tables, account }: SectionReading,
  { aside, takenOut, farOff, unfinished, today }: SetAside,
): TableReading {
  const table = tables.at(-1);
  if (table === undefined) return account;
  if (aside.includes(table)) {
    const what = table.undecided === undefined ? {} : { what: table.undecided };
    return { ...account, read: 0, leftOut: [...account.leftOut, { why: 'overlapping', rows: account.read, ...what }] };
  }
  const toCome = (day: Day) => today !== undefined && day > today;
  const leftOut = [
    ...daysOut(table, 'to-come', toCome),
    ...daysOut(table, 'far-off', (day) => farOff.has(day) && !toCome(day)),
    ...daysOut(table, 'unfinished', (day) => day === unfinished),
  ];
  const rows = leftOut.reduce((sum, one) => sum + one.rows, 0);
  return {
    ...account,
    read: account.read - rows,
    leftOut: [...account.leftOut, ...leftOut],
    columns: [...account.columns, ...(takenOut.get(table) ?? [])],
  };
}

function daysOut({ days }: SectionTable, why: RowsLeftOut['why'], isOut: (day: Day) => boolean): RowsLeftOut[] {
  const out = days.filter(isOut);
  const [what] = out;
  return what === undefined ? [] : [{ why, rows: out.length, what }];
}

/** Below this share, rounding explains the difference between rows and their total. */
const TOLERATED = 0.01;
/** Below this share of the total, no advice may rest on the sums. */
const LEAST_HELD = 0.9;

/** One flag where the rows of a file do not come to its own total row; gravest where nothing else gives the totals. */
export function shortRows({ tables }: ReadingAccount, read: readonly RowTable[]): HealthFlag[] {
  const off = tables
    .flatMap(({ totals }) => totals)
    .filter(({ rows, total }) => Math.abs(rows / total - 1) > TOLERATED);
  const [worst] = off.toSorted((a, b) => Math.abs(b.rows / b.total - 1) - Math.abs(a.rows / a.total - 1));
  if (worst === undefined) return [];
  const first = off.find(({ metric }) => metric === 'sessions') ?? worst;
  const whole = read.find(({ dimensions }) => Object.keys(dimensions).length === 1);
  const isAlone = off.some(({ metric }) => whole === undefined || !(metric in whole.metrics));
  const share = first.rows / first.total;
  return [
    {
      code: 'rows-short',
      severity: isAlone && share < LEAST_HELD ? 'block' : 'warn',
      metrics: knownMetrics([...new Set(off.map(({ metric }) => metric))]),
      dimensions: [],
      share,
    },
  ];
}
