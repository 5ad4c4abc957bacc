import { addDays, daysBetween } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import type { MetricId } from '@/lib/model/metric';
import { unitOf } from '@/lib/model/metric-unit';
import type { Frame } from '../frame';
import { healthFlag } from '../health-flag';
import { LEAST } from './parts-and-totals';
import { FAR } from './relations';

/** What a letter tells of a day. */
const TOLD: readonly MetricId[] = ['sessions', 'totalUsers', 'keyEvents', 'ecommercePurchases', 'totalRevenue'];
/** Late hits, filters against robots and Google's own estimates move a day that is over by a few per cent. */
const USUAL = 0.1;
/** Of amounts, so many orders: of fewer, one is a tenth. */
const LEAST_ORDERS = 10;

/** In another unit, however few orders they are of. */
const isFar = (before: number, after: number) => before > 0 && (after > FAR * before || after * FAR < before);

/** Days of which Google tells other figures than it told before, metric by metric: how much before, and how much now. */
export function restatedFlags(kept: Frame, given: Frame, currency: string): HealthFlag[] {
  const shift = daysBetween(kept.start, given.start);
  const keptOn = (metric: string, at: number) => kept.columns[metric]?.[shift + at] ?? null;
  return TOLD.flatMap((metric) => {
    const isMoney = unitOf(metric) === 'currency';
    const enough = (at: number, before: number, after: number) =>
      isMoney
        ? (keptOn('ecommercePurchases', at) ?? 0) >= LEAST_ORDERS || isFar(before, after)
        : Math.max(before, after) >= LEAST;
    const days = (given.columns[metric] ?? []).flatMap((after, at) => {
      const before = keptOn(metric, at);
      if (after === null || before === null || !enough(at, before, after)) return [];
      return Math.abs(after - before) > USUAL * Math.abs(before) ? [{ at, before, after }] : [];
    });
    const [first, last] = [days[0], days.at(-1)];
    if (!first || !last) return [];
    return [
      healthFlag('restated', 'warn', {
        metrics: [metric],
        period: { from: addDays(given.start, first.at), to: addDays(given.start, last.at) },
        days: days.length,
        before: days.reduce((sum, { before }) => sum + before, 0),
        after: days.reduce((sum, { after }) => sum + after, 0),
        ...(isMoney && { currency }),
      }),
    ];
  });
}
