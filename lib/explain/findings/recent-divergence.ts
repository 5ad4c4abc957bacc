import type { MetricId } from '@/lib/model/metric';
import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import { asFinding, asShare, type Context } from '../context';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import { firstObservedDay, isWhole } from '@/lib/measure/last-window';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';
import { type UnusualWeek, unusualWeek, usualWeeks } from '@/lib/measure/unusual-week';
import { conversionOf } from '@/lib/measure/vital-metrics';

interface LastWeek extends UnusualWeek {
  readonly metric: MetricId;
}

/**
 * A week of many visits and few orders: in the last seven days traffic rose and conversion fell, each far
 * beyond what the eight whole weeks before were (`unusualWeek`). A send-out that found something closed looks like this.
 */
export function recentDivergenceFindings({ snapshot, lost = [] }: Context): Finding[] {
  const conversion = conversionOf(snapshot);
  const period = { from: addDays(snapshot.asOf, -6), to: snapshot.asOf };
  const weeks = isWhole(period, lost) ? usualWeeks(period, lost, firstObservedDay(snapshot) ?? snapshot.asOf) : null;
  if (!weeks || conversion === null) return [];
  const baseline = { from: weeks[0]?.from ?? period.from, to: weeks.at(-1)?.to ?? period.to };
  const traffic = lastWeek(seriesOf(snapshot, 'sessions'), weeks, period);
  const rate = lastWeek(seriesOf(snapshot, conversion), weeks, period);
  if (!traffic || !rate || traffic.relative <= 0 || rate.relative >= 0) return [];
  const usual = ({ metric, usual: value }: LastWeek) =>
    figureOf(snapshot, value, {
      metric,
      period: baseline,
      daysObserved: 7 * weeks.length,
      method: 'median of eight weeks',
    });
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
function lastWeek(series: Series | null, before: readonly Period[], week: Period): LastWeek | null {
  if (!series) return null;
  const unusual = unusualWeek(
    before.map((each) => amountOver(series, each)),
    amountOver(series, week),
  );
  return unusual && { metric: series.metric, ...unusual };
}
