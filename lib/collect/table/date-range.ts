import { addDays, Day } from '@/lib/model/day';
import type { DateRange } from '../request';
import { refusal } from './refusal';

/** A date range with its ends as days, named as it will appear in the `dateRange` dimension. */
export interface Span {
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}

/** Reads `YYYY-MM-DD`, `today`, `yesterday` and `NdaysAgo`, all in the property's time zone. */
export function spanOf(range: DateRange, index: number, today: Day): Span {
  const from = dayOf(range.startDate, today);
  const to = dayOf(range.endDate, today);
  if (from > to) throw refusal(`Invalid date range: startDate ${from} is after endDate ${to}.`);
  return { name: range.name || `date_range_${index}`, from, to };
}

function dayOf(text: string, today: Day): Day {
  if (text === 'today') return today;
  if (text === 'yesterday') return addDays(today, -1);
  const ago = /^(\d+)daysAgo$/.exec(text);
  if (ago) return addDays(today, -Number(ago[1]));
  const parsed = Day.safeParse(text);
  if (!parsed.success) throw refusal(`Invalid date: ${text}. Dates are YYYY-MM-DD, NdaysAgo, yesterday or today.`);
  return parsed.data;
}
