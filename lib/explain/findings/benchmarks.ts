import type { MetricId } from '@/lib/model/metric';
import type { Benchmark } from '@/lib/model/benchmark';
import type { Direction, Finding } from '@/lib/model/finding';
import type { Estimate } from '@/lib/model/quantity';
import { asFinding, asShare, type Context } from '../context';
import { industryOf, ownRate } from '@/lib/measure/own-rates';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { unitOf } from '@/lib/model/metric-unit';
import { conversionOf } from '@/lib/measure/vital-metrics';

/**
 * Rates that lie outside the range of others: the property's rate of the last 28 days, with its 90% interval, beside
 * a published range that the person brought in, or that of the other properties in view. Said only where the whole interval
 * lies outside of the range; one range a rate and direction, the best of those that apply (`byClosest`). A range of
 * another industry or another currency never applies, and one whose ends are no range (low above high) neither.
 *
 * @example benchmarkFindings({ ...context, benchmarks })[0]?.direction // 'down': below the range
 */
export function benchmarkFindings(context: Context): Finding[] {
  const { snapshot, settings, benchmarks = [] } = context;
  const industry = industryOf(snapshot, settings);
  const { currency } = snapshot.property;
  return benchmarks
    .filter((each) => each.low <= each.high && (each.industry === '' || each.industry === industry))
    .filter((each) => unitOf(each.metric) !== 'currency' || each.currency === currency)
    .toSorted(byClosest)
    .flatMap((benchmark, rank, all) => {
      const own = ownRate(context, benchmark.metric);
      const direction = own && sideOf(own, benchmark);
      if (!own || !direction) return [];
      const isSaid = all
        .slice(0, rank)
        .some((other) => other.metric === benchmark.metric && sideOf(own, other) === direction);
      return isSaid ? [] : [benchmarkFinding(context, benchmark, own, direction)];
    });
}

/** Down where all of the interval lies below the range, up where all of it lies above; otherwise there is nothing to say. */
function sideOf(own: Estimate, { low, high }: Benchmark): Extract<Direction, 'up' | 'down'> | null {
  if (own.high < low) return 'down';
  return own.low > high ? 'up' : null;
}

/** Measured in the same way on the same days first; then the same industry; then the latest. */
function byClosest(a: Benchmark, b: Benchmark): number {
  const measured = ({ origin }: Benchmark) => Number(origin.kind === 'other-properties');
  const specific = ({ industry }: Benchmark) => Number(industry !== '');
  const date = ({ origin }: Benchmark) => (origin.kind === 'imported' ? origin.source.date : '');
  return measured(b) - measured(a) || specific(b) - specific(a) || date(b).localeCompare(date(a));
}

function benchmarkFinding(context: Context, benchmark: Benchmark, own: Estimate, direction: 'up' | 'down'): Finding {
  const { snapshot, window: period } = context;
  const { metric, low, high, origin } = benchmark;
  const method = origin.kind === 'imported' ? 'published range' : 'middle half of the other properties';
  const end = (value: number) => figureOf(snapshot, value, { metric, period, method });
  return asFinding({
    kind: 'benchmark',
    metric,
    direction,
    period,
    weight: isFactor(context, metric)
      ? asShare(direction === 'down' ? 1 - own.estimate / low : 1 - high / own.estimate)
      : 0,
    figures: {
      own: figureOf(snapshot, own.estimate, { metric, period, interval: own }),
      low: end(low),
      high: end(high),
      ...(origin.kind === 'other-properties'
        ? { properties: figureIn(snapshot, 'count', origin.properties, { metric, period, method }) }
        : {}),
    },
    benchmark,
  });
}

/** Of a rate that the outcome is a product of, its distance to the range is a share of the outcome; of others it is none. */
function isFactor({ snapshot, outcome }: Context, metric: MetricId): boolean {
  return metric === conversionOf(snapshot) || (metric === 'averageOrderValue' && outcome === 'totalRevenue');
}
