import type { KeptTable } from '@/lib/model/kept-files';
import { mapRecord, type RowTable } from '../table/row-table';

/** Tables of rows as they are kept, and back. */
export function keptTable({ length, dimensions, metrics }: RowTable): KeptTable {
  return {
    length,
    dimensions: mapRecord(dimensions, ({ values, codes }) => ({ values: [...values], codes: Array.from(codes) })),
    metrics: mapRecord(metrics, (column) => Array.from(column, (value) => (Number.isNaN(value) ? null : value))),
  };
}

export function rowTable({ length, dimensions, metrics }: KeptTable): RowTable {
  return {
    length,
    dimensions,
    metrics: mapRecord(metrics, (column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
  };
}
