import { DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { SEASON_NEEDS_DAYS } from '@/lib/model/shortest-history';
import { seasonColumns } from '@/lib/diagnose/design-columns';
import type { Panel, Span } from './panel';

/**
 * How much a yearly season that the past is too short to show may part a window from the steps before it (standard
 * deviation, log units): √Σ (plausible size of a wave · difference of its means)², over the yearly waves that
 * `diagnose` reckons with. 0 where the past holds a year, and with controls, which have the same season.
 *
 * @example unseenSeason(panelOf(series, []), { from: 200, end: 228 }) // 0.1
 */
export function unseenSeason({ controls, year, recent }: Panel, { from, end }: Span): number {
  const daysAStep = DAYS_OF_52_WEEKS / year;
  if (controls > 0 || from * daysAStep >= SEASON_NEEDS_DAYS) return 0;
  const window = wavesOver(from, end, daysAStep);
  const before = wavesOver(from - recent, from, daysAStep);
  return Math.hypot(...window.map(({ mean, plausible }, k) => plausible * (mean - (before[k]?.mean ?? 0))));
}

function wavesOver(from: number, end: number, daysAStep: number) {
  const days = Float64Array.from({ length: end - from }, (_, i) => (from + i + 0.5) * daysAStep);
  return seasonColumns(days).map(({ values, plausible }) => ({
    plausible,
    mean: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
  }));
}
