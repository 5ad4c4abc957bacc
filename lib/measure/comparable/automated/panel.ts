import type { DimensionId } from '@/lib/model/dimension';
import { type Day, daysBetween, DAYS_A_WEEK } from '@/lib/model/day';
import { mondayOf } from '@/lib/model/first-day';
import type { Snapshot } from '@/lib/model/snapshot';
import { daysAStep, type SegmentTable } from '@/lib/model/table';

/** Sums by week, from the Monday on or before the first day that was read. */
export type Weeks = Float64Array;

/** What is looked at of each row. */
export const WITNESSES = ['sessions', 'engagedSessions', 'newUsers', 'keyEvents', 'ecommercePurchases'] as const;
export type Witness = (typeof WITNESSES)[number];

export interface PanelRow {
  /** Its place among the rows of the table. */
  readonly at: number;
  readonly channel: string | null;
  readonly country: string | null;
  readonly sums: Readonly<Partial<Record<Witness, Weeks>>> & {
    readonly sessions: Weeks;
    readonly engagedSessions: Weeks;
  };
}

/** A cut by week, so that the rows of all cuts stand on the same weeks. */
export interface Panel {
  readonly table: SegmentTable;
  readonly rows: readonly PanelRow[];
  /** The weeks that the cut covers, the last excluded. A week at either end may be cut off in daily rows. */
  readonly from: number;
  readonly to: number;
}

/** Weeks of a row that hold more visits than its engaged ones speak for, first and last included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The weeks on which all panels of a property stand. */
export interface Calendar {
  readonly monday: Day;
  readonly weeks: number;
}

export function calendarOf({ totals, asOf }: Pick<Snapshot, 'totals' | 'asOf'>): Calendar | null {
  const start = totals.sessions?.start;
  // Of the figures of then there may be none yet.
  if (start === undefined || start > asOf) return null;
  const monday = mondayOf(start);
  return { monday, weeks: Math.floor(daysBetween(monday, asOf) / DAYS_A_WEEK) + 1 };
}

/** The week of each step of what begins on a day, from the first one: the days in between are counted once. */
export function weekAtStep({ monday }: Calendar, { start, step }: Pick<SegmentTable, 'start' | 'step'>) {
  const [first, stride] = [daysBetween(monday, start), daysAStep({ step })];
  return (at: number): number => Math.floor((first + at * stride) / DAYS_A_WEEK);
}

/** From a day to the first one of a week. */
export const daysToWeek = ({ monday }: Calendar, start: Day, week: number): number =>
  daysBetween(start, monday) + week * DAYS_A_WEEK;

/** The cut along these dimensions by week; null where it was not read, or says nothing of engagement. */
export function weeklyPanel(snapshot: Snapshot, dimensions: readonly DimensionId[], calendar: Calendar): Panel | null {
  const table = snapshot.tables
    .filter((each) => each.dimensions.toSorted().join() === dimensions.toSorted().join())
    .toSorted((a, b) => a.step.localeCompare(b.step))[0];
  if (!table) return null;
  const { sessions, engagedSessions } = table.rows[0]?.metrics ?? {};
  if (!sessions || !engagedSessions) return null;
  const weekAt = weekAtStep(calendar, table);
  const placeOf = (dimension: DimensionId) => table.dimensions.indexOf(dimension);
  const [channel, country] = [placeOf('sessionDefaultChannelGroup'), placeOf('country')];
  const weekly = (column: readonly number[]): Weeks => {
    const sums = new Float64Array(calendar.weeks);
    column.forEach((value, step) => {
      const week = weekAt(step);
      sums[week] = (sums[week] ?? 0) + value;
    });
    return sums;
  };
  return {
    table,
    from: Math.max(0, weekAt(0)),
    to: Math.min(calendar.weeks, weekAt(table.length - 1) + 1),
    rows: table.rows.map(({ keys, metrics }, at) => {
      const sums = Object.fromEntries(
        WITNESSES.flatMap((metric) => (metrics[metric] ? [[metric, weekly(metrics[metric])] as const] : [])),
      );
      const nothing = new Float64Array(calendar.weeks);
      return {
        at,
        channel: channel < 0 ? null : (keys[channel] ?? ''),
        country: country < 0 ? null : (keys[country] ?? ''),
        sums: { sessions: nothing, engagedSessions: nothing, ...sums },
      };
    }),
  };
}

/**
 * The whole numbers from one to another, both included; none where the second is less.
 *
 * @example range(2, 4) // [2, 3, 4]
 */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * Sum of some weeks.
 *
 * @example sumOf([1, 2, 4], [0, 2]) // 5
 */
export function sumOf(weeks: ArrayLike<number>, which: readonly number[]): number {
  return which.reduce((sum, week) => sum + (weeks[week] ?? 0), 0);
}

/** Sums of several rows of a panel, week by week. */
export function together(rows: readonly PanelRow[], metric: Witness, weeks: number): Weeks {
  const sums = new Float64Array(weeks);
  for (const row of rows) {
    row.sums[metric]?.forEach((value, week) => {
      sums[week] = (sums[week] ?? 0) + value;
    });
  }
  return sums;
}
