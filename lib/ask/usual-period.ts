import { addDays } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';
import { lastWhole } from './calendar-periods';
import type { TypedQuestion } from './question';
import type { Clock } from './recogniser';

/** Four whole weeks; a year of months, or a quarter of weeks, where these are asked for. */
export function usualPeriod({ step }: Pick<TypedQuestion, 'step'>, { asOf }: Clock): Period {
  if (step === 'month') return lastWhole('month', asOf, 12);
  if (step === 'week') return lastWhole('week', asOf, 12);
  return { from: addDays(asOf, -27), to: asOf };
}
