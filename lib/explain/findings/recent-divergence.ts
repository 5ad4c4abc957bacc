import type { MetricId } from '@/lib/model/metric';
import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { asFinding, asShare, type Context } from '../context';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { blocksOf } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';
import { BASELINE_WEEKS, type UnusualWeek, unusualWeek } from '@/lib/measure/unusual-week';
import { conversionOf } from '@/lib/measure/vital-metrics';

interface LastWeek extends UnusualWeek {
  readonly metric: MetricId;
}

/**
 * A week of many visits and few orders: in the last seven days traffic rose and conversion fell, each far
 * beyond what the eight weeks before were (`unusualWeek`). A send-out that found something closed looks like this.
 */
export function recentDivergenceFindings({ snapshot }: Context): Finding[] {
  const conversion = conversionOf(snapshot);
  const traffic = lastWeek(seriesOf(snapshot, 'sessions'), snapshot.asOf);
  const rate = conversion === null ? null : lastWeek(seriesOf(snapshot, conversion), snapshot.asOf);
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
      segment: 'last-week',
      direction: 'down',
      period,
      comparedWith: baseline,
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

/** Null where the last week is as usual, as one that brought nothing always is by counting, or one of the nine is unknown. */
function lastWeek(series: Series | null, asOf: string): LastWeek | null {
  const weeks = series ? blocksOf(series, 7, asOf).slice(-BASELINE_WEEKS - 1) : [];
  const unusual = unusualWeek(weeks.slice(0, -1), weeks.at(-1) ?? null);
  return series && unusual && { metric: series.metric, ...unusual };
}
