import type { Day } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { knownMetrics } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { ColumnLeftOut, ReadingAccount, RowsLeftOut, TableReading } from '@/lib/model/reading-account';
import { TOLERATED } from '../check/parts-and-totals';
import type { SectionReading, SectionTable } from './section-table';
import { isOfDays } from './undecided';

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

/** Visits over midnight, which stand on two days, and estimates explain no more: sums of such rows are not told. */
const TOLD = 0.05;

interface Short {
  readonly metric: string;
  /** What the rows hold of the total. */
  readonly share: number;
}

/**
 * Where the rows of a file do not come to its own total row: what they hold of it. Sums of them are not told (`block`),
 * unless each of their days is whole (`warn`) or another table gives the totals (`note`).
 */
export function shortRows(readings: readonly SectionReading[]): HealthFlag[] {
  const all = readings.flatMap(({ tables }) => tables);
  const period = periodOf(all);
  const off = readings.flatMap((reading) =>
    reading.account.totals
      .map(({ metric, rows, total }) => ({ metric, share: rows / total }))
      .filter(({ share }) => Math.abs(share - 1) > TOLERATED)
      .map((each) => ({ ...each, severity: severityOf(each, reading, all) })),
  );
  return (['block', 'warn', 'note'] as const).flatMap((severity) =>
    flagOf(
      severity,
      off.filter((each) => each.severity === severity),
      period,
    ),
  );
}

function severityOf({ metric, share }: Short, { tables }: SectionReading, all: readonly SectionTable[]) {
  const own = tables.at(-1);
  if (all.some((table) => table !== own && isOfDays(table) && metric in table.metrics)) return 'note';
  return Math.abs(share - 1) <= TOLD || (own !== undefined && isOfDays(own)) ? 'warn' : 'block';
}

function flagOf(severity: HealthFlag['severity'], off: readonly Short[], period: Period): HealthFlag[] {
  const [worst] = off.toSorted((a, b) => Math.abs(b.share - 1) - Math.abs(a.share - 1));
  if (worst === undefined) return [];
  const { share } = off.find(({ metric }) => metric === 'sessions') ?? worst;
  const metrics = knownMetrics([...new Set(off.map(({ metric }) => metric))]);
  return [{ code: 'rows-short', severity, metrics, dimensions: [], period, share }];
}

function periodOf(tables: readonly SectionTable[]): Period {
  let [from, to] = ['9999-12-31', ''];
  for (const { days } of tables)
    for (const day of days) {
      if (day < from) from = day;
      if (day > to) to = day;
    }
  return { from, to };
}
