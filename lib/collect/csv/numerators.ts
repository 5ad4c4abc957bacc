import { metricOf } from '@/lib/model/metric';

/**
 * Turns the rate columns of a file back into the sums that they came from: engagement rate × sessions
 * = engaged sessions. Rates themselves are then left aside, because a rate of several days is not the
 * mean of their rates.
 *
 * @returns the sums, and the ids of rates whose other half the file lacks
 * @example
 * numeratorsFromRates({ sessions: Float64Array.of(200), engagementRate: Float64Array.of(0.6) })
 * // { metrics: { sessions: [200], engagedSessions: [120] }, unusable: [] }
 */
export function numeratorsFromRates(columns: Readonly<Record<string, Float64Array>>): {
  metrics: Record<string, Float64Array>;
  unusable: string[];
} {
  const metrics = Object.fromEntries(Object.entries(columns).filter(([id]) => metricOf(id)?.kind !== 'rate'));
  const unusable: string[] = [];
  for (const [id, rates] of Object.entries(columns)) {
    const [numerator, denominator] = metricOf(id)?.of ?? [];
    if (numerator === undefined || denominator === undefined || numerator in metrics) continue;
    const weights = metrics[denominator];
    if (weights === undefined || OF_USERS.has(id) || isPercentWithoutSign(id, rates)) {
      unusable.push(id);
      continue;
    }
    const exact = rates.map((rate, at) => rate * (weights[at] ?? Number.NaN));
    metrics[numerator] = metricOf(numerator)?.kind === 'count' ? exact.map(Math.round) : exact;
  }
  return { metrics, unusable };
}

/** In an export these divide users, not items: the sums cannot be had back from them. */
const OF_USERS = new Set(['cartToViewRate', 'purchaseToViewRate']);

const SHARES = new Set(['engagementRate', 'bounceRate', 'organicGoogleSearchClickThroughRate']);

/** A share above one is a percentage whose sign got lost; whether 0.9 then means 90% cannot be told. */
function isPercentWithoutSign(id: string, rates: Float64Array): boolean {
  return SHARES.has(id) && rates.some((rate) => rate > 1);
}
