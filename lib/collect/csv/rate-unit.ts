import { csvError } from './csv-file';
import { isMixed } from './rate-mixture';
import type { MetricColumn } from './section-columns';
import type { Section } from './sections';

/** Rates that are shares of their visits, so that they never pass one. */
const SHARES = new Set(['engagementRate', 'bounceRate', 'purchaseRate', 'sessionKeyEventRate']);
/** Rounding may pass one by a little. */
const ONE = 1.005;
/** More than a third of the visits that buy, day after day, is a percentage whose sign got lost. */
const TOO_OFTEN = 1 / 3;

/**
 * The shares of a column in parts of one: what is written in points (2.05 for 2.05%) is divided, where that can be told.
 *
 * @param visits - of each row, where the file has them
 * @returns undefined where the unit cannot be told, or is not the same in all rows
 * @throws PlateauError `csv-impossible` for a share over 100%
 */
export function sharesOf(
  section: Section,
  column: MetricColumn,
  rows: readonly number[],
  values: Float64Array,
  visits: Float64Array | undefined,
): Float64Array | undefined {
  if (!SHARES.has(column.metric.id)) return values;
  const cellOf = (at: number) => section.rows[rows[at] ?? 0]?.[column.index] ?? '';
  const isSigned = rows.some((_, at) => cellOf(at).includes('%'));
  // Half a column with the sign is half a column in another unit.
  if (isSigned && values.some((value, at) => value > 0 && !cellOf(at).includes('%'))) return undefined;
  const isOver = values.some((value) => value > ONE);
  const usual = middleOf(values);
  const isPoints = !isSigned && (column.name.includes('%') || (isOver && usual > 1));
  if (!isPoints && !isSigned && isOver) return undefined;
  if (!isPoints && !isSigned && column.metric.id === 'purchaseRate' && usual > TOO_OFTEN) return undefined;
  const shares = isPoints ? values.map((value) => value / 100) : values;
  const at = shares.findIndex((share) => share > ONE);
  if (at >= 0)
    throw csvError('csv-impossible', `${section.file}: a share over 100%`, {
      file: section.file,
      line: section.lines[rows[at] ?? 0] ?? 0,
      column: column.name,
      value: cellOf(at),
    });
  const unit = isPoints || isSigned ? 100 : 1;
  const stepOf = (row: number) => 10 ** -(/[.,](\d+)/.exec(cellOf(row))?.[1]?.length ?? 0) / unit;
  const isOneUnit = visits === undefined || !isMixed({ shares, weights: visits, usual: middleOf(shares), stepOf });
  return isOneUnit ? shares : undefined;
}

/** The middle of what is above zero. */
function middleOf(values: Float64Array): number {
  const sorted = values.filter((value) => value > 0).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
