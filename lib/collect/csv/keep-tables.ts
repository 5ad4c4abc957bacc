import type { KeptTable } from '@/lib/model/kept-files';
import type { RowTable } from '../table/row-table';

/** Tables of rows as they are kept, and back. */
export function keptTable({ length, dimensions, metrics }: RowTable): KeptTable {
  return {
    length,
    dimensions: mapped(dimensions, ({ values, codes }) => ({ values: [...values], codes: Array.from(codes) })),
    metrics: mapped(metrics, (column) => Array.from(column, (value) => (Number.isNaN(value) ? null : value))),
  };
}

export function rowTable({ length, dimensions, metrics }: KeptTable): RowTable {
  return {
    length,
    dimensions,
    metrics: mapped(metrics, (column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
  };
}

function mapped<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
