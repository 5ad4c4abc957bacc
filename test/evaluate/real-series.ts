import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { dayFromNumber, dayNumber } from '@/lib/model/day';
import type { MeasuredSeries } from '@/lib/model/series';

export interface RealSeries extends Omit<MeasuredSeries, 'metric' | 'provenance'> {
  readonly name: string;
}

/** A file, the column that tells its series apart (none: one series), and the columns that are measured. */
interface Source {
  readonly file: string;
  readonly by?: string;
  readonly metrics: readonly string[];
}

const SOURCES: readonly Source[] = [
  { file: 'ga-exports/spack_docs_daily_total.csv', metrics: ['sessions', 'users', 'pageViews'] },
  { file: 'ga-exports/spack_docs_daily_by_source.csv', by: 'channel', metrics: ['users', 'pageViews'] },
  { file: 'shop/uci_online_retail_daily.csv', metrics: ['orders', 'revenue', 'units'] },
];

/** Where real exports lie beside the repository; null when they are not there. */
export function realDataPath(): string | null {
  const path = resolve(import.meta.dirname, '../../../shared/data');
  return existsSync(join(path, 'ga-exports')) ? path : null;
}

/**
 * Daily series of real sites: a documentation site's totals and channels, a shop's orders, revenue and units. Days
 * on which the counter did not run (`observed` 0) are unknown; a day that a segment has no row for is a day of none.
 */
export function realSeries(path: string): RealSeries[] {
  return SOURCES.flatMap(({ file, by, metrics }) => {
    const rows = Papa.parse<Record<string, string>>(readFileSync(join(path, file), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data;
    const groups = Map.groupBy(rows, (row) => (by === undefined ? 'total' : (row[by] ?? '')));
    const days = rows.map((row) => dayNumber(row['date'] ?? ''));
    const first = days.reduce((least, day) => Math.min(least, day), Infinity);
    const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
    return [...groups].flatMap(([group, own]) =>
      metrics.map((metric): RealSeries => ({
        name: `${group} ${metric}`,
        kind: metric === 'revenue' ? 'currency' : 'count',
        frequency: 'daily',
        start: dayFromNumber(first),
        numerator: valuesOf(own, metric, first, last),
        denominator: null,
      })),
    );
  });
}

function valuesOf(
  rows: readonly Record<string, string>[],
  metric: string,
  first: number,
  last: number,
): (number | null)[] {
  const values = Array.from({ length: last - first + 1 }, (): number | null => 0);
  for (const row of rows) {
    const index = dayNumber(row['date'] ?? '') - first;
    const before = values[index] ?? 0;
    values[index] = row['observed'] === '0' ? null : before + Math.max(0, Number(row[metric] ?? 0));
  }
  return values;
}
