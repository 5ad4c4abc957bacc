import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Stretch } from '@/lib/model/own-event';

/** Days with both ends. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * A note explains a break within a week: six of them a year stand beside a quarter of its days, and one beside a break is
 * still more than chance. What comes oftener stands beside any break.
 */
const MOST_A_YEAR = 6;
const A_YEAR = 366;

/**
 * Days that touch or overlap as one stretch, in order.
 *
 * @example inStretches([{ from: '2026-03-02', to: '2026-03-02' }, { from: '2026-03-01', to: '2026-03-01' }]) // one, of two days
 */
export function inStretches(days: readonly Days[]): Days[] {
  const stretches: Days[] = [];
  for (const next of days.toSorted((a, b) => a.from.localeCompare(b.from))) {
    const last = stretches.at(-1);
    if (last === undefined || next.from > addDays(last.to, 1)) stretches.push(next);
    else if (next.to > last.to) stretches.splice(-1, 1, { from: last.from, to: next.to });
  }
  return stretches;
}

/** Whether something comes so often, or lasts so long, that it explains nothing. */
export function isEverywhere(stretches: readonly Days[]): boolean {
  return stretches.some(({ from, to }, at) => {
    const later = stretches[at + MOST_A_YEAR];
    return daysBetween(from, to) >= A_YEAR || (later !== undefined && daysBetween(from, later.from) < A_YEAR);
  });
}

/** As it is kept: no end where it is one day. */
export function asKept({ from, to }: Days): Stretch {
  return to === from ? { from } : { from, to };
}
