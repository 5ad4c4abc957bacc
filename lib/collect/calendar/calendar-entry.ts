import { Day } from '@/lib/model/day';
import type { EntryProblem, OwnEvent } from '@/lib/model/own-event';

/** A line of a calendar as it was written. */
export interface CalendarEntry {
  readonly name: string;
  readonly from: string;
  /** Its last day; '' for one day. */
  readonly to: string;
  readonly yearly: boolean;
  /** It repeats otherwise than yearly. */
  readonly repeats?: boolean;
}

/** The event, or why it cannot be one. */
export function eventOf({ name, from, to, yearly, repeats = false }: CalendarEntry): OwnEvent | EntryProblem {
  if (name.trim() === '') return 'no-name';
  if (repeats) return 'repeats';
  const [first, last] = [dayOf(from), to.trim() === '' ? null : dayOf(to)];
  if (first === undefined || last === undefined) return 'bad-date';
  if (last !== null && last < first) return 'ends-before';
  return { name: name.trim(), from: first, ...(last === null || last === first ? {} : { to: last }), yearly };
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** `2026-01-07`, `20260107`, or `07/01/2026` with the day first, as in France. */
function dayOf(text: string): Day | undefined {
  const written = text.trim();
  const [, day, month, year] = DAY_FIRST.exec(written) ?? [];
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(written);
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : written;
  return Day.safeParse(compact ? compact.slice(1).join('-') : iso).data;
}
