/** Rows of a report on the wire, taken apart and put together again. */
import { mulberry32, type Random } from '@/lib/demo/random';
import { addDays, type Day } from '@/lib/model/day';
import { dimensionsOf, type WireReport } from '../emulator/wire-report';
import { TODAY } from './answer-truth';

export type Row = NonNullable<WireReport['rows']>[number];

export const rowsOf = (report: WireReport): readonly Row[] => report.rows ?? [];
export const keyAt = (row: Row, at: number): string => row.dimensionValues?.[at]?.value ?? '';
export const valueAt = (row: Row, at: number): number => Number(row.metricValues?.[at]?.value ?? 0);

const TIMES = new Set(['date', 'isoYearIsoWeek', 'yearMonth']);
export const isByTime = (report: WireReport) => TIMES.has(dimensionsOf(report)[0] ?? '');
export const isTotals = (report: WireReport) => dimensionsOf(report).join() === 'date';
export const isCut = (report: WireReport) => isByTime(report) && dimensionsOf(report).length > 1;

export function withRows(report: WireReport, rows: readonly unknown[], isCounted = true): WireReport {
  const rowCount = (report.rowCount ?? 0) + rows.length - rowsOf(report).length;
  return { ...report, rows: rows as Row[], ...(isCounted && { rowCount }) };
}

export function withKey(row: Row, at: number, value: unknown): Row {
  const dimensionValues = (row.dimensionValues ?? []).map((own, place) => (place === at ? { value } : own));
  return { ...row, dimensionValues } as Row;
}

export function withValues(row: Row, change: (value: number, at: number) => unknown): Row {
  const written = (value: unknown) => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);
  const metricValues = (row.metricValues ?? []).map((_, at) => ({ value: written(change(valueAt(row, at), at)) }));
  return { ...row, metricValues } as Row;
}

/** Rows of one key as one. */
export function joined(rows: readonly Row[]): Row[] {
  const byKey = Map.groupBy(rows, (row) => JSON.stringify(row.dimensionValues));
  return [...byKey.values()].flatMap(([first, ...others]): Row[] =>
    first ? [withValues(first, (value, at) => others.reduce((sum, row) => sum + valueAt(row, at), value))] : [],
  );
}

/** The day on which a row's figures stand; null where it stands under none. */
export function dayOf(row: Row): Day | null {
  const text = keyAt(row, 0);
  if (/^\d{8}$/.test(text)) return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  if (!/^\d{6}$/.test(text)) return null;
  const january = new Date(Date.UTC(Number(text.slice(0, 4)), 0, 4));
  const monday = addDays(january.toISOString().slice(0, 10), -((january.getUTCDay() + 6) % 7));
  return addDays(monday, 7 * (Number(text.slice(4)) - 1));
}

/** The same draws for the same text. */
export function drawsFor(seed: number, text: string): Random {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mulberry32(hash);
}

export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

export const daysAgo = (days: number): Day => addDays(TODAY, -days);
