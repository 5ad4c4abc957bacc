import { REST } from '@/lib/model/rest';
import { type Day, daysBetween, addDays } from '@/lib/model/day';
import type { SetAside } from '@/lib/model/set-aside';
import type { Snapshot } from '@/lib/model/snapshot';
import { daysAStep, type SegmentTable } from '@/lib/model/table';

/**
 * The snapshot without some key events: less in the totals, by event, and in the breakdowns by which these were read;
 * none in the others.
 */
export function without(snapshot: Snapshot, taken: readonly SetAside[]): Snapshot {
  const { keyEvents } = snapshot.totals;
  if (!keyEvents) return snapshot;
  const all = taken.flatMap(({ totals }) => totals.keyEvents ?? []);
  const numerator = keyEvents.numerator.map((value, day) =>
    // Google's own estimates of a part may be a little more than their whole.
    value === null
      ? null
      : Math.max(
          0,
          all.reduce((left, { numerator: amounts }) => left - (amounts[day] ?? 0), value),
        ),
  );
  const aside = new Map(
    taken.flatMap(({ where, totals }) =>
      where.flatMap(({ values }) => values).map((event) => [event, totals.keyEvents]),
    ),
  );
  return {
    ...snapshot,
    totals: { ...snapshot.totals, keyEvents: { ...keyEvents, numerator } },
    tables: snapshot.tables.map((table) =>
      isByEvent(table)
        ? {
            ...table,
            rows: table.rows.map((row) => {
              const [event = ''] = row.keys;
              const amounts = aside.get(event);
              const counted = row.metrics.keyEvents;
              if (!amounts || !counted) return row;
              const skipped = daysBetween(amounts.start, table.start);
              const left = counted.map((count, day) => count - (amounts.numerator[day + skipped] ?? 0));
              return { ...row, metrics: { ...row.metrics, keyEvents: left } };
            }),
          }
        : lessApart(table, apartOf(snapshot, table, taken)),
    ),
  };
}

/**
 * The snapshot with key events from a day on only. Breakdowns either begin with that day, in all they hold, or lose their
 * key events: a row knows no missing days.
 */
export function since(snapshot: Snapshot, day: Day, breakdowns: 'shorten' | 'drop'): Snapshot {
  const { keyEvents } = snapshot.totals;
  if (!keyEvents) return snapshot;
  const first = daysBetween(keyEvents.start, day);
  const numerator = keyEvents.numerator.map((value, at) => (at < first ? null : value));
  return {
    ...snapshot,
    totals: { ...snapshot.totals, keyEvents: { ...keyEvents, numerator } },
    tables: snapshot.tables.map((table) =>
      breakdowns === 'shorten' ? beginningOn(table, day) : isByEvent(table) ? table : withoutKeyEvents(table),
    ),
  };
}

const isByEvent = ({ dimensions }: SegmentTable) => dimensions.length === 1 && dimensions[0] === 'eventName';
const hasKeyEvents = ({ rows }: SegmentTable) => rows.some(({ metrics }) => metrics.keyEvents !== undefined);

function withoutKeyEvents(table: SegmentTable): SegmentTable {
  if (!hasKeyEvents(table)) return table;
  const others = (metrics: SegmentTable['rows'][number]['metrics']) =>
    Object.fromEntries(Object.entries(metrics).filter(([name]) => name !== 'keyEvents'));
  return { ...table, rows: table.rows.map(({ keys, metrics }) => ({ keys, metrics: others(metrics) })) };
}

function beginningOn(table: SegmentTable, day: Day): SegmentTable {
  if (!hasKeyEvents(table) || table.start >= day) return table;
  const length = daysAStep(table);
  const skipped = Math.ceil(daysBetween(table.start, day) / length);
  return {
    ...table,
    start: addDays(table.start, skipped * length),
    length: table.length - skipped,
    rows: table.rows.map(({ keys, metrics }) => ({
      keys,
      metrics: Object.fromEntries(Object.entries(metrics).map(([name, values]) => [name, values.slice(skipped)])),
    })),
  };
}

/** What was taken, by the rows of a breakdown; null where it was not read so, or is not all of what these events count. */
function apartOf({ apart = [] }: Snapshot, table: SegmentTable, taken: readonly SetAside[]): SegmentTable | null {
  const events = taken.flatMap(({ where }) => where.flatMap(({ values }) => values));
  if (!taken.every(({ change }) => change?.what === 'key-event')) return null;
  const by = [...table.dimensions, 'eventName'].join();
  const found = apart.find(({ step, dimensions }) => step === table.step && dimensions.join() === by);
  const rows = found?.rows.filter(({ keys }) => events.includes(keys.at(-1) ?? '')) ?? [];
  const isTold = events.every((event) => rows.some(({ keys }) => keys.at(-1) === event));
  return found && isTold ? { ...found, rows: rows.map((row) => ({ ...row, keys: row.keys.slice(0, -1) })) } : null;
}

/** The rows less those of another table on the same steps; what no row names was in the rest. */
function lessApart(table: SegmentTable, apart: SegmentTable | null): SegmentTable {
  if (apart?.start !== table.start || apart.length < table.length) return withoutKeyEvents(table);
  const keyOf = (keys: readonly string[]) => keys.join('\u0000');
  const named = new Set(table.rows.map(({ keys }) => keyOf(keys)));
  const amounts = Map.groupBy(apart.rows, ({ keys }) => (named.has(keyOf(keys)) ? keyOf(keys) : REST));
  return {
    ...table,
    rows: table.rows.map((row) => {
      const counted = row.metrics.keyEvents;
      const own = amounts.get(row.keys[0] === REST ? REST : keyOf(row.keys));
      if (!counted || !own) return row;
      const left = counted.map((count, step) =>
        own.reduce((sum, { metrics }) => Math.max(0, sum - (metrics.keyEvents?.[step] ?? 0)), count),
      );
      return { ...row, metrics: { ...row.metrics, keyEvents: left } };
    }),
  };
}
