import { type Day, daysBetween } from '@/lib/model/day';
import type { MeasuredSeries } from '@/lib/model/series';
import type { SetAside } from '@/lib/model/set-aside';
import type { Snapshot } from '@/lib/model/snapshot';
import { type CountedRow, countedRows, dayAt } from './counted-rows';
import { isEarly, isSettled, type KeyEventChange, keyEventChanges } from './key-event-changes';
import { since, without } from './without';

/**
 * Key events of which every day can be compared with every other. An event that was marked as key counts from that day on
 * only, and Google counts nothing backwards: while that is younger than two years, key events are compared without it,
 * day by day from the key events by event, exactly. So with one that was taken off. One that counts once in a visit and
 * counted each time before, or the other way, is counted each time on all days. Where nothing else would be left, or the
 * table by event does not tell, the days before the change are missing instead.
 *
 * Breakdowns are without it where its key events were read by them too; the others hold no key events meanwhile.
 *
 * @example alikeKeyEvents(snapshot).setAside // []
 */
export function alikeKeyEvents(snapshot: Snapshot): {
  readonly snapshot: Snapshot;
  readonly setAside: readonly SetAside[];
} {
  const { keyEvents } = snapshot.totals;
  if (!keyEvents) return { snapshot, setAside: [] };
  const rows = countedRows(snapshot, keyEvents);
  const changes = keyEventChanges(snapshot, keyEvents, rows);
  const old = changes.filter((change) => isSettled(change, keyEvents, snapshot.asOf));
  const young = changes.filter((change) => !old.includes(change));
  const kept = old.length > 0 ? since(snapshot, latest(old), 'shorten') : snapshot;
  const told = old.filter(({ from }) => !isEarly({ from }, keyEvents)).map((change) => cutOff(change, keyEvents));
  const taken = young.flatMap((change) => takenBy(change, keyEvents, rows));
  if (young.length === 0 || (taken.length === 0 && rows.length > 0)) return { snapshot: kept, setAside: told };
  const left = rows.length > 0 ? without(kept, taken) : null;
  // Nothing to compare the days before with, or nothing since.
  const isLeft = left !== null && isOnBothSides(left, young);
  return isLeft
    ? { snapshot: left, setAside: [...told, ...taken] }
    : {
        snapshot: since(kept, latest(young), 'drop'),
        setAside: [...told, ...young.map((change) => cutOff(change, keyEvents))],
      };
}

const latest = (changes: readonly KeyEventChange[]): Day =>
  changes.map(({ to }) => to).reduce((a, b) => (a > b ? a : b));

function takenBy(change: KeyEventChange, keyEvents: MeasuredSeries, rows: readonly CountedRow[]): SetAside[] {
  const row = rows.find(({ event }) => event === change.event);
  if (!row?.counted.some((count) => count > 0)) return [];
  // What counts each time is known of all days: it came so often. What counts once in a visit is not.
  const amount = (day: number) => (row.counted[day] ?? 0) - (change.what === 'counting' ? (row.came[day] ?? 0) : 0);
  return [{ ...aside(change, keyEvents), totals: { keyEvents: seriesOf(keyEvents, amount) } }];
}

/** What stands in Google Analytics before a change from which on alone days are alike. */
function cutOff(change: KeyEventChange, keyEvents: MeasuredSeries): SetAside {
  const on = daysBetween(keyEvents.start, change.to);
  const before = (day: number) => (day < on ? (keyEvents.numerator[day] ?? 0) : 0);
  return { ...aside(change, keyEvents), totals: { keyEvents: seriesOf(keyEvents, before) }, isCut: true };
}

function aside(change: KeyEventChange, keyEvents: MeasuredSeries): Omit<SetAside, 'totals'> {
  const { event, from } = change;
  return {
    id: `key-event|${event}|${from}`,
    kind: 'key-event',
    period: { from, to: dayAt(keyEvents, keyEvents.numerator.length - 1) },
    where: [{ dimension: 'eventName', values: [event] }],
    change,
  };
}

function seriesOf(keyEvents: MeasuredSeries, amount: (day: number) => number): MeasuredSeries {
  return { ...keyEvents, numerator: keyEvents.numerator.map((value, day) => (value === null ? null : amount(day))) };
}

/** Whether key events are left both before and after every change. */
function isOnBothSides({ totals: { keyEvents } }: Snapshot, changes: readonly KeyEventChange[]): boolean {
  const days = keyEvents?.numerator ?? [];
  const counts = (some: readonly (number | null)[]) => some.some((value) => (value ?? 0) > 0);
  return changes.every(({ from, to }) => {
    const [before, after] = [from, to].map((day) => daysBetween(keyEvents?.start ?? day, day));
    return counts(days.slice(0, before)) && counts(days.slice(after));
  });
}
