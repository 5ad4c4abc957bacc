import { calendarMonth, isSamePeriod, type Period } from '@/lib/model/period';
import type { AnswerWords } from './answer-tables';

/** A whole month by its name, all else by its days. */
export function periodName(period: Period, { dates }: AnswerWords): string {
  if (period.from === period.to) return dates.day(period.to);
  const month = calendarMonth(period.from);
  return isSamePeriod(month, period) ? dates.month(period.from) : dates.period(period);
}
