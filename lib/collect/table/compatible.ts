import { PlateauError } from '@/lib/model/failure';
import { chooseTables } from './choose-table';
import { metricField } from './fields';
import type { RowTable } from './row-table';

/** Whether one report can hold these dimensions and metrics together. */
export function areCompatible(
  tables: readonly RowTable[],
  dimensions: readonly string[],
  metrics: readonly string[],
): boolean {
  const fields = metrics.map((name) => metricField(name, tables)).filter((field) => field !== undefined);
  if (fields.length < metrics.length) return false;
  try {
    return chooseTables(tables, dimensions, fields).length > 0;
  } catch (error) {
    if (error instanceof PlateauError) return false;
    throw error;
  }
}
