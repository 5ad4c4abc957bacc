import { daysBetween, type Day } from '@/lib/model/day';
import type { Frame } from '../frame';
import { joinKeys } from '../keys';
import type { GoogleReport } from '../report';
import { LEAST } from './parts-and-totals';

/** What each segment came to, by its joined keys. */
type Sums = ReadonlyMap<string, number>;

/** The sums by which Google ranked the largest values. */
export function rankedSums(reports: readonly GoogleReport[]): Sums {
  return new Map(
    reports.flatMap(({ rows }) =>
      rows.map((row) => [
        joinKeys(row.dimensionValues.map(({ value }) => value)),
        Number(row.metricValues[0]?.value ?? 0),
      ]),
    ),
  );
}

/** The sums of a metric over the rows of reports whose first dimension is time. */
export function rowSums(reports: readonly GoogleReport[], metric: string): Sums {
  const sums = new Map<string, number>();
  for (const { metricHeaders, rows } of reports) {
    const at = metricHeaders.findIndex(({ name }) => name === metric);
    for (const { dimensionValues, metricValues } of at < 0 ? [] : rows) {
      const key = joinKeys(dimensionValues.slice(1).map(({ value }) => value));
      sums.set(key, (sums.get(key) ?? 0) + Number(metricValues[at]?.value ?? 0));
    }
  }
  return sums;
}

/** The sums of a metric over the days from one on. */
export function frameSums(segments: ReadonlyMap<string, Frame>, metric: string, from: Day): Sums {
  return new Map(
    [...segments].map(([key, { start, columns }]) => [
      key,
      (columns[metric] ?? []).slice(daysBetween(start, from)).reduce<number>((sum, value) => sum + (value ?? 0), 0),
    ]),
  );
}

/** How far the values that Google ranked are from their own rows: |rows − ranked| ÷ ranked of all of them together. */
export function offRanking(ranked: Sums, rows: Sums): number {
  const sizes = [...ranked].map(([key, size]) => ({ size, read: rows.get(key) ?? 0 }));
  const all = sizes.reduce((sum, { size }) => sum + size, 0);
  return all < LEAST ? 0 : Math.abs(sizes.reduce((sum, { read }) => sum + read, 0) - all) / all;
}
