/** The hours that actions were planned to take over a stretch of days, beside those that people say they took. */
import { HOURS_A_DAY, WORKING_DAYS, WORKING_WEEKS } from '@/lib/advise/effort';
import type { PersonAnswer } from '@/lib/model/answer';
import { type Day, daysBetween } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { contains, lengthInDays, type Period } from '@/lib/model/period';

/**
 * Hours that an action was planned to take within a period: its set-up, where it was accepted in the period, and its
 * weekly hours from then on, until it was dropped.
 *
 * @example plannedHours({ ...action, acceptedOn: '2026-11-03', setUpHours: 7, weeklyHours: 1 }, november) // 7 + 4 = 11
 */
export function plannedHours(action: Action, period: Period): number {
  const { acceptedOn, state, movedOn, setUpHours, weeklyHours } = action;
  const from = later(acceptedOn, period.from);
  const to = state === 'dropped' && movedOn < period.to ? movedOn : period.to;
  const weeks = Math.max(0, daysBetween(from, to) + 1) / 7;
  return (contains(period, acceptedOn) ? setUpHours : 0) + weeklyHours * weeks;
}

export interface SpentHours {
  /** Hours in the stretch of days that the answers cover. */
  readonly hours: number;
  /** What that makes in a working year of 47 weeks. */
  readonly aYear: number;
  /** The same as a share of a full-time job of 218 days of seven hours; 0–1 and beyond. */
  readonly fullTimeShare: number;
}

/**
 * Hours that people say they spent on something, within a period: the sum of the answers that lie in it, and what that
 * pace makes in a year (hours a week of the days that they cover, times 47 working weeks). Null where nobody said.
 *
 * @example spentHours([answerOf20HoursInJune], june)?.aYear // 20 ÷ (30 ÷ 7) × 47 = 219
 */
export function spentHours(answers: readonly PersonAnswer[], period: Period): SpentHours | null {
  const within = answers.filter(({ question, value, from, to }) => {
    return question === 'hours-spent' && value !== null && contains(period, from) && contains(period, to);
  });
  const [first] = within;
  if (!first) return null;
  const hours = within.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const days = daysCovered(within);
  const aYear = (hours / (days / 7)) * WORKING_WEEKS;
  return { hours, aYear, fullTimeShare: aYear / (WORKING_DAYS * HOURS_A_DAY) };
}

/** Days that at least one of the answers is about. */
function daysCovered(answers: readonly PersonAnswer[]): number {
  let days = 0;
  let reached = '';
  for (const { from, to } of answers.toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (to <= reached) continue;
    days += from > reached ? lengthInDays({ from, to }) : daysBetween(reached, to);
    reached = to;
  }
  return days;
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);
