import { type Day, DAYS_OF_52_WEEKS, daysBetween } from '@/lib/model/day';
import type { KeyEvent, SetupChange } from '@/lib/model/property-setup';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { type CountedRow, dayAt } from './counted-rows';
import { FEWEST_DAYS } from './fewest-days';

/** An event whose days do not all count alike. `change.to` is the last day that may count as before, `from` the first. */
export interface KeyEventChange extends SetupChange {
  readonly event: string;
  readonly what: 'key-event' | 'counting';
}

/**
 * Since when an event counts as key, or no longer, or is counted otherwise. The property's setup knows the day on which an
 * event was marked, and which are key today; the figures know the last day on which one counted. Without access to the
 * setup the figures alone tell: an event that came and did not count was no key event on that day, so one of which no day
 * counted before, though it came on a week of days, was marked on the first that did.
 *
 * @example keyEventChanges(snapshot, sessions, []) // []
 */
export function keyEventChanges(
  { setup }: Pick<Snapshot, 'setup'>,
  keyEvents: MeasuredSeries,
  rows: readonly CountedRow[],
): KeyEventChange[] {
  const first = keyEvents.numerator.findIndex((value) => value !== null);
  if (first < 0) return [];
  const days = { from: dayAt(keyEvents, first), to: dayAt(keyEvents, keyEvents.numerator.length - 1) };
  const known = setup?.keyEvents;
  const changes = known
    ? [
        ...known.flatMap((event) => markedIn(event, keyEvents, rows)),
        ...rows.flatMap((row) =>
          known.some(({ eventName }) => eventName === row.event) ? [] : lastIn(row, keyEvents),
        ),
        ...(setup?.changes ?? []).flatMap((change) => dated(change, rows)),
      ]
    : rows.flatMap((row) => seenIn(row, keyEvents));
  return changes.filter(({ to }) => days.from < to && to <= days.to);
}

/** After two years of an event all that is compared, seasons too, has it on both sides. */
const DAYS_OF_COMPARISONS = 2 * DAYS_OF_52_WEEKS;

/** So little of a history is no loss. */
const FEW_DAYS = 28;

/** Whether there is next to nothing before a change to compare with. */
export function isEarly({ from }: Pick<KeyEventChange, 'from'>, keyEvents: MeasuredSeries): boolean {
  const first = keyEvents.numerator.findIndex((value) => value !== null);
  return daysBetween(dayAt(keyEvents, first), from) < FEW_DAYS;
}

/** Whether nothing has to be compared across a change: it is long ago, or as old as the history. */
export const isSettled = (change: KeyEventChange, keyEvents: MeasuredSeries, asOf: Day) =>
  daysBetween(change.to, asOf) >= DAYS_OF_COMPARISONS || isEarly(change, keyEvents);

function markedIn(
  { eventName: event, markedOn }: KeyEvent,
  keyEvents: MeasuredSeries,
  rows: readonly CountedRow[],
): KeyEventChange[] {
  if (markedOn === undefined) return [];
  const on = daysBetween(keyEvents.start, markedOn);
  const before = rows.find((row) => row.event === event)?.counted.slice(Math.max(0, on - FEWEST_DAYS), Math.max(0, on));
  // Taken off and marked again at once, it counted all along.
  return before?.some((count) => count > 0) ? [] : [{ ...MARKED, event, from: markedOn, to: markedOn }];
}

const MARKED = { what: 'key-event', before: null, after: 'key' } as const;
const TAKEN_OFF = { what: 'key-event', before: 'key', after: null } as const;

/** The day after the last on which an event counted. */
function lastIn({ event, counted }: CountedRow, keyEvents: MeasuredSeries): KeyEventChange[] {
  const last = counted.findLastIndex((count) => count > 0);
  const day = dayAt(keyEvents, last + 1);
  return last < 0 ? [] : [{ ...TAKEN_OFF, event, from: day, to: day }];
}

/** What was seen to differ between two readings, where the figures do not tell it better. */
function dated({ what, event, ...change }: SetupChange, rows: readonly CountedRow[]): KeyEventChange[] {
  if (event === undefined || (what !== 'key-event' && what !== 'counting')) return [];
  const isTold = what === 'key-event' && change.after === null && rows.length > 0;
  return isTold ? [] : [{ ...change, what, event }];
}

function seenIn(row: CountedRow, keyEvents: MeasuredSeries): KeyEventChange[] {
  const { event, came, counted } = row;
  const [first, last] = [counted.findIndex((count) => count > 0), counted.findLastIndex((count) => count > 0)];
  if (first < 0) return [];
  const isProven = (days: readonly number[]) => days.filter((count) => count > 0).length >= FEWEST_DAYS;
  const day = dayAt(keyEvents, first);
  return [
    ...(isProven(came.slice(0, first)) ? [{ ...MARKED, event, from: day, to: day }] : []),
    ...(isProven(came.slice(last + 1)) ? lastIn(row, keyEvents) : []),
  ];
}
