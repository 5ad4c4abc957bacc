import { weekdayOf } from '@/lib/model/day';
import type { Steps } from './calendar-fill';
import type { WeekdayProfile } from './weekday-profile';

/** Chance, for the whole series, of a run of nothing that is called silence although nothing is wrong. */
const FALSE_ALARM = 0.05;

/** Shortest silence that is looked for here; shorter ones are judged against the level around them. */
const SHORTEST = 3;

/**
 * Marks runs of zeros too long for chance: with zeros on a share p of the open steps outside the run, a run of L is
 * silence when n · p^L is below 5%. The longest is judged first, and what is found silent counts in no share after it: a
 * shop that sells twice a month has long runs of nothing, and every one of them says how usual nothing is there. Finds
 * what no comparison with the days around can: an outage of a month, or a series that has not begun. Closed weekdays and
 * unknown steps neither make nor break a run.
 *
 * @example silentRuns(steps, profile).includes(1); // true: a week in May without a visit
 */
export function silentRuns(steps: Steps, profile: WeekdayProfile): Uint8Array {
  const open = [...steps.amount.keys()].filter((index) => isOpen(steps, profile, index));
  const runs = zeroRuns(steps, open).toSorted((a, b) => b.length - a.length);
  const silent = new Uint8Array(steps.amount.length);
  let zeros = runs.reduce((sum, run) => sum + run.length, 0);
  let heard = open.length;
  for (const run of runs) {
    const usual = (zeros - run.length + 1) / (heard - run.length + 2);
    if (run.length < SHORTEST || open.length * usual ** run.length >= FALSE_ALARM) break;
    silent.fill(1, run[0] ?? 0, (run.at(-1) ?? -1) + 1);
    zeros -= run.length;
    heard -= run.length;
  }
  return silent;
}

function isOpen(steps: Steps, profile: WeekdayProfile, index: number): boolean {
  if (!Number.isFinite(steps.amount[index])) return false;
  return steps.frequency !== 'daily' || (profile.factors[weekdayOf(steps.days[index] ?? 0)] ?? 1) > 0;
}

/** Runs of consecutive open steps without anything. */
function zeroRuns(steps: Steps, open: readonly number[]): number[][] {
  const runs: number[][] = [];
  let current: number[] = [];
  for (const index of open) {
    if (steps.amount[index] === 0) {
      if (current.length === 0) runs.push(current);
      current.push(index);
    } else if (current.length > 0) current = [];
  }
  return runs;
}

/** The steps with silent ones unknown, so that the ordinary level is that of the days when the series spoke. */
export function withoutSilence(steps: Steps, silent: Uint8Array): Steps {
  return { ...steps, amount: steps.amount.map((amount, index) => (silent[index] === 1 ? Number.NaN : amount)) };
}
