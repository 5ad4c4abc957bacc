import { addDays, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import type { Rate } from '@/lib/model/quantity';
import { WINDOW_DAYS } from './last-window';
import { newcombe, quotient, rateOf } from '@/lib/statistics/proportion';
import { amountOver, blocksOf } from './amount';
import type { Series } from '@/lib/model/series';

/** Four weeks with fewer visits have no rate to speak of. */
const FEWEST_SESSIONS = 100;
/** What a segment's own rate was, beside what it is. */
export interface OwnPast {
  /** A year before, on the same weekdays, where the rate has surely fallen since; null otherwise. */
  readonly fallenFrom: { readonly rate: number; readonly period: Period } | null;
  /** The best four weeks of its whole history; never below the present rate. */
  readonly best: number;
}

/**
 * A segment's present rate beside its own past: what it surely lost in a year (Newcombe's 90% interval of now less
 * then lies below zero), and the best that it ever reached over four weeks of at least a hundred visits.
 *
 * @example ownPast(purchaseRate, { numerator: 120, denominator: 9000 }, period).best // 0.027
 */
export function ownPast(series: Series, now: Rate, period: Period): OwnPast {
  const before = { from: addDays(period.from, -DAYS_OF_52_WEEKS), to: addDays(period.to, -DAYS_OF_52_WEEKS) };
  const then = rateOf(amountOver(series, before));
  const change = then && newcombe(now, then);
  const reached = blocksOf(series, WINDOW_DAYS, period.to).flatMap((block) => {
    const rate = rateOf(block);
    return rate && rate.denominator >= FEWEST_SESSIONS ? [quotient(rate)] : [];
  });
  return {
    fallenFrom: then && change && change.high < 0 ? { rate: quotient(then), period: before } : null,
    best: Math.max(quotient(now), ...reached),
  };
}
