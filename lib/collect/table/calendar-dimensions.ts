import { dayFromCompact, type DimensionColumn, type RowTable } from './row-table';
import { isoWeekOf } from './iso-week';

/** Dimensions that follow from the date: a table that has days has them too. */
const FROM_DATE: Readonly<Record<string, (date: string) => string>> = {
  yearMonth: (date) => date.slice(0, 6),
  isoYearIsoWeek: (date) => isoWeekOf(dayFromCompact(date)),
};

export const CALENDAR_DIMENSIONS: readonly string[] = Object.keys(FROM_DATE);

/** A table's column for a dimension, its own or one that follows from its dates; undefined where it has neither. */
export function dimensionOf(table: RowTable, name: string): DimensionColumn | undefined {
  const own = table.dimensions[name];
  const { date } = table.dimensions;
  const derive = FROM_DATE[name];
  return own ?? (date && derive && { values: date.values.map(derive), codes: date.codes });
}

export function hasDimension(table: RowTable, name: string): boolean {
  return name in table.dimensions || (name in FROM_DATE && 'date' in table.dimensions);
}
