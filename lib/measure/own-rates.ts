import { isRederivedOver } from '@/lib/model/additivity';
import type { PropertyRates } from '@/lib/model/benchmark';
import { MetricId } from '@/lib/model/metric';
import type { Estimate } from '@/lib/model/quantity';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { lastWindow, type Reading, WINDOW_DAYS } from './last-window';
import { lostPeriods } from './lost/lost-periods';
import { LEVEL, Z90 } from '@/lib/statistics/interval';
import { logNoise } from './noise';
import { wilson } from '@/lib/statistics/proportion';
import { sumsMoney, unitOf } from '@/lib/model/metric-unit';
import { amountOver } from './amount';
import { seriesOf } from './series';

/** Fewer trials (visits, carts, orders) give no rate to compare with. */
const FEWEST_TRIALS = 100;

/**
 * A rate of the whole property over the last four weeks, with a 90% interval: the wider, to either side, of what its weeks
 * vary by when nothing happens (`logNoise`, a factor of e^(±1.645 σ)) and, for a share, Wilson's interval. Counting alone
 * knows nothing of campaigns and pay days; noise alone nothing of small numbers. Null for what is no rate, with under a
 * hundred trials, with a rate of zero, or where its weeks are too few to know their noise.
 *
 * @example ownRate({ snapshot, window }, 'purchaseRate') // { estimate: 0.018, low: 0.017, high: 0.019, level: 0.9 }
 */
export function ownRate({ snapshot, window }: Reading, metric: MetricId): Estimate | null {
  const series = seriesOf(snapshot, metric);
  const amount = series && amountOver(series, window);
  if (!series || !amount?.denominator || amount.denominator < FEWEST_TRIALS || amount.value <= 0) return null;
  const sigma = logNoise(series, snapshot.asOf, WINDOW_DAYS);
  if (sigma === null) return null;
  const { value, numerator, denominator } = amount;
  const counted = unitOf(metric) === 'rate' && !sumsMoney(metric) ? wilson({ numerator, denominator }) : null;
  const factor = Math.exp(Z90 * sigma);
  return {
    estimate: value,
    low: Math.min(value / factor, counted?.low ?? Infinity),
    high: Math.max(value * factor, counted?.high ?? 0),
    level: LEVEL,
  };
}

/** The metrics that are rates of two sums; people do not add up, so theirs are none. */
const RATES = MetricId.options.filter((metric) => isRederivedOver(metric, 'date'));

/**
 * What a property puts into the range of several: its rates of the last four weeks, without names. It is asked before
 * anything was diagnosed: days without any measure are left out of these weeks, outages of one metric are not.
 *
 * @example propertyRates(snapshot, settings).rates['purchaseRate'] // 0.018
 */
export function propertyRates(snapshot: Snapshot, settings: PropertySettings): PropertyRates {
  const { property, source, asOf } = snapshot;
  const window = lastWindow(snapshot, lostPeriods(snapshot, {}));
  const known = RATES.flatMap((metric) => {
    const rate = ownRate({ snapshot, window }, metric);
    return rate ? [[metric, rate.estimate] as const] : [];
  });
  return {
    propertyId: property.id,
    source,
    industry: industryOf(snapshot, settings),
    currency: property.currency,
    asOf,
    rates: Object.fromEntries(known),
  };
}

/** The person's word for the property's industry, else Google's; '' where neither says one. */
export function industryOf({ property }: Snapshot, settings: PropertySettings): string {
  return settings.industry || property.industry || '';
}
