import { csvError } from './csv-file';
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
 * @returns undefined where the unit cannot be told
 * @throws PlateauError `csv-impossible` for a share over 100%
 */
export function sharesOf(
  section: Section,
  column: MetricColumn,
  rows: readonly number[],
  values: Float64Array,
): Float64Array | undefined {
  if (!SHARES.has(column.metric.id)) return values;
  const isSigned = rows.some((row) => section.rows[row]?.[column.index]?.includes('%'));
  const isOver = values.some((value) => value > ONE);
  const middle = values.filter((value) => value > 0).sort();
  const usual = middle[Math.floor(middle.length / 2)] ?? 0;
  const isPoints = !isSigned && (column.name.includes('%') || (isOver && usual > 1));
  if (!isPoints && !isSigned && isOver) return undefined;
  if (!isPoints && !isSigned && column.metric.id === 'purchaseRate' && usual > TOO_OFTEN) return undefined;
  const shares = isPoints ? values.map((value) => value / 100) : values;
  const at = shares.findIndex((share) => share > ONE);
  if (at < 0) return shares;
  const row = rows[at] ?? 0;
  throw csvError('csv-impossible', `${section.file}: a share over 100%`, {
    file: section.file,
    line: section.lines[row] ?? 0,
    column: column.name,
    value: section.rows[row]?.[column.index] ?? '',
  });
}
