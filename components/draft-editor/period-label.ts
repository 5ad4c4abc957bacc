import type { Dates } from '@/lib/language/dates';
import type { Draft } from '@/lib/model/draft';

/** The stretch that a draft is about: a month by its name, anything else by its days. */
export function periodLabel({ kind, period }: Pick<Draft, 'kind' | 'period'>, dates: Dates): string {
  const isMonth = kind === 'monthly' || kind === 'hand-over';
  return isMonth ? dates.month(period.from) : dates.period(period);
}
