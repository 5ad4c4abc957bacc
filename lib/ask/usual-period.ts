import { addDays } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import { lastWhole, unitAround } from './calendar-periods';
import type { TypedQuestion } from './question';
import type { Clock } from './recogniser';

/** Four whole weeks; a quarter of weeks, a year of months, two years of quarters or three years, where these are asked for. */
export function usualPeriod({ step }: Pick<TypedQuestion, 'step'>, { asOf }: Clock): Period {
  if (step === 'month') return lastWhole('month', asOf, 12);
  if (step === 'week') return lastWhole('week', asOf, 12);
  if (step === 'quarter') return lastWhole('quarter', asOf, 8);
  // Of so few, the running one is told too: in part.
  if (step === 'year') return { from: unitAround(asOf, 'year', -2).from, to: asOf };
  return { from: addDays(asOf, -27), to: asOf };
}
