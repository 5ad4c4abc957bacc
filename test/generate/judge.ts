import { importCsv, type CsvImport } from '@/lib/collect/csv/import-csv';
import type { CsvFile } from '@/lib/collect/csv/csv-file';
import { collect } from '@/lib/collect/collect';
import { dayFromCompact } from '@/lib/collect/table/row-table';
import { tableSource } from '@/lib/collect/table/table-source';
import { describeFailure } from '@/lib/language/describe-failure';
import { failures as english } from '@/lib/language/en/failures';
import { failures as french } from '@/lib/language/fr/failures';
import { addDays, type Day } from '@/lib/model/day';
import { PlateauError, recordOf } from '@/lib/model/failure';
import { isWithholding } from '@/lib/model/withholding';
import { type Case, truthOf, type Truth } from './case';
import { MEASURES, type Measure } from './facts';
import { bytesOf, textOf } from './sheet';

export type Outcome = 'read' | 'told' | 'refused' | 'wrong';

export interface Verdict {
  readonly outcome: Outcome;
  /** Why it is wrong, or by which code it was refused. */
  readonly why: string;
}

/** The day on which the files are read: all of theirs lie before it, and a year later some do not. */
export const TODAY: Day = '2026-07-01';

export const filesOf = ({ sheets }: Pick<Case, 'sheets'>): CsvFile[] =>
  sheets.map((sheet) => ({ name: sheet.name, content: bytesOf(textOf(sheet), sheet.encoding) }));

/** Reads a case as the command does, and compares with what it says. */
export async function judged(
  one: Case,
  files: readonly CsvFile[] = filesOf(one),
  told: (reading: CsvImport) => boolean = isTold,
): Promise<Verdict> {
  let reading: CsvImport;
  try {
    reading = importCsv(files, { today: TODAY });
  } catch (error) {
    return ofRefusal(one, error);
  }
  if (one.must === 'refuse')
    return (await isWithheld(reading))
      ? { outcome: 'told', why: '' }
      : { outcome: 'wrong', why: 'read as if it were whole' };
  const difference = differenceOf(reading, one);
  if (difference !== undefined) return { outcome: 'wrong', why: difference };
  if (one.must === 'tell') return told(reading) ? { outcome: 'told', why: '' } : { outcome: 'wrong', why: 'not told' };
  return { outcome: 'read', why: '' };
}

/** What cannot be right is not told by anything that comes after the reading of the rows. */
async function isWithheld({ tables, property, lastDay }: CsvImport): Promise<boolean> {
  const today = addDays(lastDay, 1);
  const source = tableSource(tables, property, 'csv', today);
  const { health } = await collect(source, property.id, { now: new Date(`${today}T12:00:00Z`) });
  return health.some(isWithholding);
}

function ofRefusal({ must }: Case, error: unknown): Verdict {
  if (!(error instanceof PlateauError)) return { outcome: 'wrong', why: `crash: ${String(error)}` };
  const words = [english, french].map((catalogue) => describeFailure(recordOf(error), catalogue));
  const isClear = words.every(
    ({ what, remedy }) => what.length > 10 && remedy.length > 10 && !/undefined|NaN/.test(what + remedy),
  );
  if (!isClear || !error.code.startsWith('csv-')) return { outcome: 'wrong', why: `unclear: ${error.code}` };
  return must === 'read'
    ? { outcome: 'wrong', why: `refused: ${error.code}: ${error.message}` }
    : { outcome: 'refused', why: error.code };
}

/** Whether an account, or a flag, says that something is not as the file has it. */
export function isTold({ reading, health }: CsvImport): boolean {
  return (
    health.some(({ code }) => code === 'rows-short' || code === 'parts-differ') ||
    reading.tables.some(
      ({ leftOut, columns, totals }) =>
        leftOut.some(({ why }) => why !== 'header' && why !== 'total') ||
        columns.length > 0 ||
        totals.some(({ rows, total }) => Math.abs(rows - total) > 1e-6 * Math.abs(total)),
    )
  );
}

function differenceOf(reading: CsvImport, one: Case): string | undefined {
  const truth = truthOf(one);
  const own = totalsOf(reading);
  const out = new Set(reading.reading.tables.flatMap(({ leftOut }) => leftOut.flatMap(({ what }) => what ?? [])));
  for (const measure of MEASURES) {
    const [wanted, given] = [truth.get(measure), own.get(measure)];
    if (wanted === undefined && given === undefined) continue;
    if (wanted === undefined) return `${measure} was made up`;
    if (given === undefined) {
      // A column that is left aside with its reason is no wrong figure.
      if (one.must !== 'read' && reading.ignored.length > 0) continue;
      return `${measure} is missing`;
    }
    const off = dayOff(wanted, given, measure, (day) => one.isRunning && out.has(day));
    if (off !== undefined) return off;
  }
  return own.has('totalRevenue') ? moneyOff(reading, one, truth) : undefined;
}

function dayOff(
  wanted: ReadonlyMap<Day, number>,
  given: ReadonlyMap<Day, number>,
  measure: Measure,
  mayLack: (day: Day) => boolean,
): string | undefined {
  const unit = measure === 'totalRevenue' ? 100 : 1;
  for (const day of new Set([...wanted.keys(), ...given.keys()])) {
    const [want, give] = [wanted.get(day), given.get(day)];
    if (give === undefined && mayLack(day)) continue;
    const isSame =
      want !== undefined &&
      give !== undefined &&
      Math.abs(want / unit - give) <= 1e-6 * Math.max(1, Math.abs(want / unit));
    // A day on which nothing was counted may be a gap or a zero.
    if (!isSame && !(give === undefined && want === 0))
      return `${measure} of ${day}: ${give} for ${want === undefined ? want : want / unit}`;
  }
  return undefined;
}

function moneyOff({ property, health }: CsvImport, { currency, isShared }: Case, truth: Truth): string | undefined {
  if (!truth.has('totalRevenue')) return undefined;
  const codes = health.map(({ code }) => code);
  if (currency === undefined) return codes.includes('currency-assumed') ? undefined : 'no word of the currency assumed';
  if (property.currency !== currency) return `${property.currency} for ${currency}`;
  return isShared && !codes.some((code) => code.endsWith('-assumed'))
    ? 'no word of a sign that several share'
    : undefined;
}

/** What a reading says of each day: from its table of totals, else from the one that is cut least. */
function totalsOf({ tables }: CsvImport): Map<Measure, Map<Day, number>> {
  const sorted = tables.toSorted((a, b) => Object.keys(a.dimensions).length - Object.keys(b.dimensions).length);
  return new Map(
    MEASURES.flatMap((measure) => {
      const table = sorted.find(({ metrics }) => measure in metrics);
      const [dates, column] = [table?.dimensions['date'], table?.metrics[measure]];
      if (dates === undefined || column === undefined) return [];
      const days = new Map<Day, number>();
      for (const [row, value] of Array.from(column).entries()) {
        const day = dayFromCompact(dates.values[dates.codes[row] ?? 0] ?? '');
        if (!Number.isNaN(value)) days.set(day, (days.get(day) ?? 0) + value);
      }
      return [[measure, days] as const];
    }),
  );
}
