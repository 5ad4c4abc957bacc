import { columnRole } from './column-role';

/** Longer cells are prose or data, and no name of a column. */
const LONGEST_NAME = 80;

/**
 * Whether a row names columns of a table by day: one of its cells is a name of the date, and it has others beside it.
 *
 * @example
 * isHeader(['Day', 'Clicks', 'Cost']) // true
 * isHeader(['Campaign performance', '', '']) // false
 */
export function isHeader(row: readonly string[]): boolean {
  const named = row.filter((cell) => cell.trim() !== '');
  return named.length > 1 && named.some((cell) => cell.length < LONGEST_NAME && isDateName(cell));
}

export function hasMetric(row: readonly string[]): boolean {
  return row.some((cell) => columnRole(cell).role === 'metric');
}

function isDateName(cell: string): boolean {
  const { role } = columnRole(cell);
  return role === 'date' || role === 'nth-day';
}

/** Where a header names its days; undefined where it does not. */
export function dateColumnIn(header: readonly string[]): number | undefined {
  const at = header.findIndex(isDateName);
  return at < 0 ? undefined : at;
}
