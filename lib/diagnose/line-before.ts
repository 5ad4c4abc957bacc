import { addDays, type Day, daysBetween, DAYS_A_MONTH } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { median } from '@/lib/statistics/robust';
import { SHORTEST_BEFORE_DAYS } from './turn';

/** A value of a line or of a course, in the unit of the series. */
export interface CoursePoint {
  readonly day: Day;
  readonly value: number;
}

/** Two blocks are no level to lay a line through. */
const FEWEST_POINTS = 4;

/**
 * The line of the regime before the last turn, for charts, on the days of `adjusted` (levels without seasons and
 * weekdays): its slope is the told growth before, its height the median of the levels over that slope, back to a told
 * step of level, for the half year that it surely lasted: when it began is not known. Empty where no turn is told or fewer than four levels lie before it.
 *
 * @example
 * const adjusted = Array.from({ length: 9 }, (_, week) => ({ day: addDays('2026-01-05', 7 * week), value: 100 }));
 * lineBefore(adjusted, { events: [], turn: { at: '2026-02-16', before: { estimate: 0 } } }).at(-1); // { day: '2026-02-16', value: 100 }
 */
export function lineBefore(adjusted: readonly CoursePoint[], { turn, events }: Diagnosis): CoursePoint[] {
  if (!turn) return [];
  const { at, before } = turn;
  const steps = events.filter(({ kind, from }) => kind === 'level-shift' && from < at).map(({ from }) => from);
  const first = [addDays(at, -SHORTEST_BEFORE_DAYS), ...steps].toSorted().at(-1) ?? at;
  const drawn = adjusted.filter(({ day, value }) => day >= first && day <= at && value > 0);
  if (drawn.length < FEWEST_POINTS) return [];
  const slope = Math.log1p(before.estimate) / DAYS_A_MONTH;
  const above = (day: Day) => slope * daysBetween(at, day);
  const height = median(drawn.map(({ day, value }) => Math.log(value) - above(day)));
  const days = [...new Set([...drawn.map(({ day }) => day), at])];
  return days.map((day) => ({ day, value: Math.exp(height + above(day)) }));
}
