import { Day } from '@/lib/model/day';
import type { EntryProblem, OwnEvent, Stretch } from '@/lib/model/own-event';

/** A line of a calendar as it was written. */
export interface CalendarEntry {
  readonly name: string;
  readonly from: string;
  /** Its last day; '' for one day. */
  readonly to: string;
  readonly yearly: boolean;
  readonly since?: Day;
  /** All its days, where it repeats otherwise than on the same days each year. */
  readonly dates?: readonly Stretch[];
  /** Why it is no event, where the calendar shows it already. */
  readonly problem?: EntryProblem;
  /** The rule that was not followed, as it is written. */
  readonly rule?: string;
}

/** The event, or why it cannot be one. */
export function eventOf(entry: CalendarEntry): OwnEvent | EntryProblem {
  const { name, from, to, yearly, since, dates, problem } = entry;
  if (name.trim() === '') return 'no-name';
  if (problem !== undefined) return problem;
  const [first, last] = [dayOf(from), to.trim() === '' ? null : dayOf(to)];
  if (first === undefined || last === undefined) return 'bad-date';
  if (last !== null && last < first) return 'ends-before';
  return {
    name: name.trim(),
    from: first,
    ...(last === null || last === first ? {} : { to: last }),
    yearly,
    ...(since === undefined ? {} : { since }),
    ...(dates === undefined ? {} : { dates: [...dates] }),
  };
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
