import type { Chart } from '@/lib/model/chart';
import { addDays, type Day } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';

type TrendChart = Extract<Chart, { kind: 'trend' }>;

const TWO_YEARS = 728;
/** A day that neither doubles nor halves what was expected is an ordinary day. */
const TWOFOLD = Math.log(2);
/** More marks are noise. */
const MOST_SINGLE_DAYS = 4;

/**
 * The events worth a mark: of the last two years every outage and every step, and the few largest spikes and dips.
 * What lasted stands first, the latest before the earlier, then the largest.
 *
 * @example notableEvents(chart, '2026-11-19').map(({ kind }) => kind) // ['outage', 'spike']
 */
export function notableEvents({ events, start }: TrendChart, last: Day): SeriesEvent[] {
  const earliest = addDays(last, -TWO_YEARS);
  const seen = events.filter(({ from }) => from >= start && from >= earliest && from <= last);
  const isLasting = ({ kind }: SeriesEvent) => kind === 'outage' || kind === 'level-shift';
  const single = seen
    .filter((event) => !isLasting(event) && foldOf(event) >= TWOFOLD)
    .toSorted((a, b) => foldOf(b) - foldOf(a));
  return [...seen.filter(isLasting).toReversed(), ...single.slice(0, MOST_SINGLE_DAYS)];
}

/** How many times more or less than expected, as a logarithm: twice as much weighs like half as much. */
function foldOf({ size = 0 }: SeriesEvent): number {
  return Math.abs(Math.log(Math.max(1 + size, Number.EPSILON)));
}
