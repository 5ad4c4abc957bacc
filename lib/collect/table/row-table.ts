import type { Day } from '@/lib/model/day';
import { splitKeys } from '../keys';
import type { ReportMetadata } from '../report';

/** One dimension, each value held once: `values[codes[row]]` is the row's value. */
export interface DimensionColumn {
  readonly values: readonly string[];
  readonly codes: ArrayLike<number>;
}

/**
 * Rows of measurements in columns, from which report requests are answered.
 *
 * `date` is a dimension like the others, with values `YYYYMMDD` as GA4 writes them. A metric value of
 * NaN is "no answer". Metrics are base metrics (counts, money, people); rates are derived from them.
 */
export interface RowTable {
  readonly length: number;
  readonly dimensions: Readonly<Record<string, DimensionColumn>>;
  readonly metrics: Readonly<Record<string, ArrayLike<number>>>;
  /**
   * How many persons come back at all. Lets distinct users of several rows be estimated (see
   * `distinct-users.ts`). Without it a count of people is answered only where no rows merge.
   */
  readonly returningPool?: number;
  /** Dimensions of which a report has to name one: Google tells costs by campaign, and places in its search by page. */
  readonly needs?: readonly string[] | undefined;
  /** What Google would say of the data: sampling, thresholding, (other) rows and the like. */
  readonly flags?: Partial<ReportMetadata>;
}

/** `2026-11-22` as GA4 writes the `date` dimension: `20261122`. */
export function compactDay(day: Day): string {
  return day.replaceAll('-', '');
}

export function dayFromCompact(text: string): Day {
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
}

/** Holds each distinct text once. */
export function dimensionColumn(texts: readonly string[]): DimensionColumn {
  const codeOf = new Map<string, number>();
  const codes = new Uint32Array(
    texts.map((text) => {
      const known = codeOf.get(text);
      if (known !== undefined) return known;
      codeOf.set(text, codeOf.size);
      return codeOf.size - 1;
    }),
  );
  return { values: [...codeOf.keys()], codes };
}

/**
 * Rows by their keys (`joinKeys`, of the dimensions' values in their order) as a table; a metric that a row lacks has no answer
 * in it.
 */
export function tableOfRows(
  dimensions: readonly string[],
  rows: ReadonlyMap<string, Readonly<Record<string, number>>>,
  metrics: readonly string[],
): RowTable {
  const keys = [...rows.keys()].map(splitKeys);
  const held = [...rows.values()];
  return {
    length: keys.length,
    dimensions: Object.fromEntries(
      dimensions.map((name, at) => [name, dimensionColumn(keys.map((key) => key[at] ?? ''))]),
    ),
    metrics: Object.fromEntries(
      metrics.map((metric) => [metric, Float64Array.from(held, (row) => row[metric] ?? Number.NaN)]),
    ),
  };
}

/** The same names, each with what becomes of its value. */
export function mapRecord<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
