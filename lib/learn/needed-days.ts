import { sampleSizePerArm } from '@/lib/statistics/sample-size';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import type { Period } from '@/lib/model/period';

/** A fifth more or less is what a test of two versions is planned for, too. */
const PLANNED_CHANGE = 0.2;

/**
 * Days of visits after which a change of a rate would show beside as many days before, by the sample size of a
 * two-sided test at 5% with a chance of 80%: what chance alone asks for, so at least this long. The change is the
 * smallest that was to be seen when the action was accepted, or a fifth. Null for what is no share of visits, and
 * where nothing came in the window.
 *
 * @example neededDays(purchaseRate, { from: '2026-03-01', to: '2026-03-28' }, 0.1) // 27
 */
export function neededDays(series: Series, window: Period, smallestChange: number | null): number | null {
  const recent = amountOver(series, window);
  if (!recent?.denominator) return null;
  const visits = sampleSizePerArm(recent.value, smallestChange ?? PLANNED_CHANGE);
  return visits === null ? null : Math.ceil((visits * recent.daysObserved) / recent.denominator);
}
