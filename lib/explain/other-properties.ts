import { quantile } from '@/lib/statistics/robust';
import type { Benchmark, PropertyRates } from '@/lib/model/benchmark';
import { daysBetween } from '@/lib/model/day';
import { knownMetrics } from '@/lib/model/metric';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import { unitOf } from '@/lib/model/metric-unit';

/** With two, each would know the other's rate from the range. */
const FEWEST_PROPERTIES = 3;
/** Two windows of 28 days then share at least half of their days: nobody is compared with another season. */
const MOST_DAYS_APART = WINDOW_DAYS / 2;

/**
 * The range of the other properties in view: for each rate, the interquartile range of the properties of the same industry
 * that were read in the same way at about the same time, at least three, none of them named. A rate of money only beside
 * the same currency. Empty where nobody named an industry.
 *
 * @example benchmarksOfOthers(own, [own, a, b, c])[0]?.origin // { kind: 'other-properties', properties: 3 }
 */
export function benchmarksOfOthers(own: PropertyRates, all: readonly PropertyRates[]): Benchmark[] {
  if (own.industry === '') return [];
  const others = all.filter((other) => isAlike(own, other));
  return knownMetrics(Object.keys(own.rates)).flatMap((metric) => {
    const isMoney = unitOf(metric) === 'currency';
    const rates = others
      .filter(({ currency }) => !isMoney || currency === own.currency)
      .flatMap((other) => other.rates[metric] ?? []);
    if (rates.length < FEWEST_PROPERTIES) return [];
    return [
      {
        metric,
        industry: own.industry,
        low: quantile(rates, 0.25),
        high: quantile(rates, 0.75),
        ...(isMoney ? { currency: own.currency } : {}),
        origin: { kind: 'other-properties', properties: rates.length },
      },
    ];
  });
}

function isAlike(own: PropertyRates, { propertyId, source, industry, asOf }: PropertyRates): boolean {
  return (
    propertyId !== own.propertyId &&
    source === own.source &&
    industry === own.industry &&
    Math.abs(daysBetween(asOf, own.asOf)) <= MOST_DAYS_APART
  );
}
