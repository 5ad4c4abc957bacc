import { calendarMonth, type Period } from '@/lib/model/period';
import type { AnswerWords } from './answer-tables';

/** A whole month by its name, all else by its days. */
export function periodName(period: Period, { dates }: AnswerWords): string {
  if (period.from === period.to) return dates.day(period.to);
  const month = calendarMonth(period.from);
  return month.from === period.from && month.to === period.to ? dates.month(period.from) : dates.period(period);
}
