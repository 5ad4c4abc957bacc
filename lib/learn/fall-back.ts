import { blocksOf } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import { memoryOf } from '@/lib/statistics/autoregressive-noise';
import { Z90 } from '@/lib/statistics/interval';
import { lineThrough } from '@/lib/statistics/line';

/** What calls for an action is read over four weeks; so is its history. */
const BLOCK_DAYS = 28;
/** Two years at most: older habits say little about today; under eight blocks nothing is known to be extreme. */
const MOST_BLOCKS = 26;
const FEWEST_BLOCKS = 8;

/**
 * What an extreme gives back by itself. With x the log of the four weeks before an action was accepted, μ where the
 * straight line of the earlier weeks was leading, and ρ the correlation of neighbouring four weeks about that line,
 * the weeks k blocks later are expected at μ + ρᵏ (x − μ) although nothing is done (regression to the mean: Galton
 * 1886; Barnett, van der Pols & Dobson 2005, International Journal of Epidemiology 34:215). Relative change
 * exp((ρᵏ − 1)(x − μ)) − 1. Null where x is no extreme: neither the highest nor the lowest about the line, within
 * 1.645 standard deviations, or with under eight blocks before it.
 *
 * @example fallBack(purchaseRate, '2026-01-02', { from: '2026-02-01', to: '2026-03-28' }) // null: the four weeks before were ordinary
 */
export function fallBack(series: Series, acceptedOn: Day, window: Period): number | null {
  const blocks = blocksOf(series, BLOCK_DAYS, addDays(acceptedOn, -1)).slice(-MOST_BLOCKS - 1);
  const logs = blocks.map((block) => (block && block.value > 0 ? Math.log(block.value) : null));
  const points = logs.flatMap((log, at) => (log === null ? [] : [{ at, value: log }]));
  const last = points.at(-1);
  if (!last || last.at !== logs.length - 1 || points.length <= FEWEST_BLOCKS) return null;
  const line = lineThrough(points.slice(0, -1));
  const apart = points.map(({ at, value }) => value - line(at));
  const deviation = apart.pop() ?? 0;
  const spread = Math.sqrt(apart.reduce((sum, value) => sum + value * value, 0) / (apart.length - 2));
  const isOutermost = apart.every((value) => deviation * Math.sign(deviation) > value * Math.sign(deviation));
  if (!isOutermost || Math.abs(deviation) <= Z90 * spread) return null;
  const later =
    (daysBetween(acceptedOn, window.from) + daysBetween(acceptedOn, window.to) + BLOCK_DAYS) / 2 / BLOCK_DAYS;
  return Math.expm1((memoryOf(apart) ** later - 1) * deviation);
}
