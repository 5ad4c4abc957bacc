import { median } from '@/lib/diagnose/robust';
import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { asFinding, asShare, CONFIDENT, type Context } from './context';
import { figureIn, figureOf } from './provenance';
import { blocksOf, type Track, trackOf } from './track';
import { conversionOf } from './vitals';

/** Eight weeks say what a week usually is. */
const BASELINE_WEEKS = 8;
/** How far from the usual a week must lie, in robust standard deviations, and by what share. */
const FAR = 3.5;
const FAR_SHARE = 0.15;
const MAD_TO_SIGMA = 1.4826;

/** The last week beside the eight before it. */
interface LastWeek {
  readonly metric: string;
  readonly usual: number;
  readonly value: number;
  readonly relative: number;
}

/**
 * A week of many visits and few orders: in the last seven days traffic rose and conversion fell, each by at
 * least 3.5 robust standard deviations (1.4826 × median absolute deviation of the eight weeks before, never
 * below counting noise) and 15%. A send-out that found something closed looks like this.
 */
export function recentDivergenceFindings({ snapshot }: Context): Finding[] {
  const conversion = conversionOf(snapshot);
  const traffic = lastWeek(trackOf(snapshot, 'sessions'), snapshot.asOf);
  const rate = conversion === null ? null : lastWeek(trackOf(snapshot, conversion), snapshot.asOf);
  if (!traffic || !rate || traffic.relative <= 0 || rate.relative >= 0) return [];
  const period = { from: addDays(snapshot.asOf, -6), to: snapshot.asOf };
  const baseline = { from: addDays(period.from, -7 * BASELINE_WEEKS), to: addDays(period.from, -1) };
  const usual = ({ metric, usual: value }: LastWeek) =>
    figureOf(snapshot, value, { metric, period: baseline, method: 'median of eight weeks' });
  const now = ({ metric, value }: LastWeek) => figureOf(snapshot, value, { metric, period });
  const change = ({ metric, relative }: LastWeek) =>
    figureIn(snapshot, 'change', relative, { metric, period, method: 'beside the median of eight weeks' });
  return [
    asFinding({
      kind: 'divergence',
      metric: rate.metric,
      dimension: null,
      segment: 'last-week',
      direction: 'down',
      period,
      comparedWith: baseline,
      confidence: CONFIDENT,
      weight: asShare(-rate.relative),
      figures: {
        before: usual(rate),
        after: now(rate),
        size: figureOf(snapshot, rate.value - rate.usual, { metric: rate.metric, period, method: 'difference' }),
        change: change(rate),
        sessionsBefore: usual(traffic),
        sessionsAfter: now(traffic),
        sessionsChange: change(traffic),
      },
    }),
  ];
}

/** Null where the last week is as usual, or the eight before it are not all known. */
function lastWeek(track: Track | null, asOf: string): LastWeek | null {
  const weeks = track ? blocksOf(track, 7, asOf).slice(-BASELINE_WEEKS - 1) : [];
  const last = weeks.at(-1);
  const before = weeks.slice(0, -1).flatMap((week) => (week ? [week.value] : []));
  if (!track || !last || last.numerator <= 0 || before.length < BASELINE_WEEKS) return null;
  const usual = median(before);
  const spread = MAD_TO_SIGMA * median(before.map((value) => Math.abs(value - usual)));
  const noise = Math.max(spread, usual / Math.sqrt(last.numerator));
  const relative = usual > 0 ? last.value / usual - 1 : 0;
  const isFar = Math.abs(last.value - usual) >= FAR * noise && Math.abs(relative) >= FAR_SHARE;
  return isFar ? { metric: track.metric, usual, value: last.value, relative } : null;
}
