import { GoogleReport, type GoogleRow } from '../report';
import type { ExportDays } from './export-days';
import { typeOf } from './export-fields';
import type { ExportQuery } from './export-query';
import type { SqlRow } from './sql-engine';

/** The rows of a query as the report that Google's API would have given. */
export function exportReport(
  { dimensions, metrics, period }: ExportQuery,
  rows: readonly SqlRow[],
  { days, keepEmptyRows }: { readonly days: ExportDays; readonly keepEmptyRows: boolean },
): GoogleReport {
  const told = rows.map((row) => ({
    dimensionValues: dimensions.map((_, at) => ({ value: row[`k${at}`] ?? '' })),
    metricValues: metrics.map((name, at) => ({ value: figure(name, row[`m${at}`] ?? null) })),
  }));
  const isByDay = keepEmptyRows && dimensions.join() === 'date';
  const all = isByDay ? withQuietDays(told, days.within(period), metrics) : told;
  return GoogleReport.parse({
    dimensionHeaders: dimensions.map((name) => ({ name })),
    metricHeaders: metrics.map((name) => ({ name, type: typeOf(name) })),
    rows: all,
    rowCount: isByDay ? all.length : Number(rows[0]?.['all_rows'] ?? 0),
  });
}

/** A day whose table holds nothing was counted, and came to nothing; a day without a table was not counted. */
function withQuietDays(rows: readonly GoogleRow[], days: readonly string[], metrics: readonly string[]): GoogleRow[] {
  const byDay = new Map(rows.map((row) => [row.dimensionValues[0]?.value ?? '', row]));
  const nothing = metrics.map(() => ({ value: '0' }));
  return [...new Set([...days, ...byDay.keys()])]
    .sort()
    .map((day) => byDay.get(day) ?? { dimensionValues: [{ value: day }], metricValues: nothing });
}

/** As Google writes it. Sums of cents carry binary dust in their last digits. */
function figure(metric: string, text: string | null): string {
  const value = Number(text ?? 0);
  return typeOf(metric) === 'TYPE_INTEGER' ? String(Math.round(value)) : String(Number(value.toPrecision(14)));
}
