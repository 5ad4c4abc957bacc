import { addDays } from '@/lib/model/day';
import { lastCompleteMonth, type Period } from '@/lib/model/period';
import { unitAround } from './calendar-periods';
import type { TypedQuestion } from './question';
import type { Clock } from './recogniser';

/** Four whole weeks; a year of months, or a quarter of weeks, where these are asked for. */
export function usualPeriod({ step }: Pick<TypedQuestion, 'step'>, { asOf }: Clock): Period {
  if (step === 'month') {
    const { from, to } = lastCompleteMonth(asOf);
    return { from: unitAround(from, 'month', -11).from, to };
  }
  if (step === 'week') {
    const week = unitAround(asOf, 'week');
    const to = week.to === asOf ? asOf : addDays(week.from, -1);
    return { from: addDays(to, 1 - 12 * 7), to };
  }
  return { from: addDays(asOf, -27), to: asOf };
}
