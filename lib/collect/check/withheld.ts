import { stretches } from '@/lib/measure/lost/missing-days';
import { addDays } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { isWithholding } from '@/lib/model/withholding';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import { sumsMoney } from '@/lib/model/metric-unit';
import type { MeasuredSeries } from '@/lib/model/series';
import { healthFlag } from '../health-flag';
import { type Broken, oddAmounts, partsOverWholes } from './relations';

type Totals = Partial<Record<MetricId, MeasuredSeries>>;

/** What may be told of the totals, and what speaks against the rest. */
export interface Checked {
  readonly totals: Totals;
  readonly flags: readonly HealthFlag[];
  /** Metrics of which something is not told: no breakdown has them. */
  readonly withheld: ReadonlySet<MetricId>;
}

/** So many stretches are told one by one; more in one sentence. */
const MOST_STRETCHES = 3;

/**
 * Takes out of the totals what fails a relation, whatever place they were read from: a metric whose rows do not come to the
 * source's own total; the days on which a part is more than its whole; amounts on days on which they are in another unit.
 * Such days have no answer, and are never zero. A metric that fails on most of its days, or of which nothing tells which
 * days are right, is not told at all.
 */
export function checkedTotals(totals: Totals, known: readonly HealthFlag[]): Checked {
  const short = known.filter(isWithholding).flatMap(({ metrics }) => metrics);
  const whole = without(totals, new Set(short));
  const [first] = Object.values(totals);
  const length = first?.numerator.length ?? 0;
  const over = partsOverWholes(length, (metric) => whole[metric]?.numerator);
  // Orders that are more than visits say nothing of what one of them comes to.
  const doubtful = new Set(over.flatMap(({ metrics, at }) => (metrics.includes('ecommercePurchases') ? at : [])));
  const odd = oddAmounts(length, (metric) =>
    whole[metric]?.numerator.map((value, at) => (doubtful.has(at) ? null : value)),
  );
  const broken = [...over, ...odd];
  const touched = broken.map((each) => ({ ...each, out: outOf(each, whole) }));
  const entries = metricEntries(whole).flatMap(([metric, series]): [MetricId, MeasuredSeries][] => {
    const own = touched.filter(({ out }) => out.includes(metric));
    if (own.some(({ isEverywhere }) => isEverywhere)) return [];
    const days = new Set(own.flatMap(({ at }) => at));
    const numerator = series.numerator.map((value, at) => (days.has(at) ? null : value));
    return [[metric, days.size === 0 ? series : { ...series, numerator }]];
  });
  return {
    totals: Object.fromEntries(entries),
    flags: first ? touched.flatMap((each) => flagsOf(each, first.start)) : [],
    withheld: new Set([...short, ...touched.flatMap(({ out }) => out)]),
  };
}

/** Orders are counted, amounts are written by a tag: of an odd amount per order, all that is money is in doubt. */
function outOf({ code, metrics }: Broken, totals: Totals): MetricId[] {
  return code === 'impossible' ? [...metrics] : metricEntries(totals).flatMap(([id]) => (sumsMoney(id) ? [id] : []));
}

function flagsOf({ code, metrics, at, isEverywhere }: Broken, start: string): HealthFlag[] {
  const about = { metrics: [...metrics] };
  if (isEverywhere) return [healthFlag(code, 'block', about)];
  const marks = Array.from({ length: (at.at(-1) ?? 0) + 1 }, () => false);
  for (const day of at) marks[day] = true;
  const found = stretches(marks);
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return [];
  const told = found.length > MOST_STRETCHES ? [{ from: first.from, to: last.to }] : found;
  return told.map(({ from, to }) =>
    healthFlag(code, 'block', {
      ...about,
      period: { from: addDays(start, from), to: addDays(start, to) },
      ...(found.length > MOST_STRETCHES && { days: at.length }),
    }),
  );
}

export function without(totals: Totals, out: ReadonlySet<MetricId>): Totals {
  return Object.fromEntries(metricEntries(totals).filter(([metric]) => !out.has(metric)));
}
