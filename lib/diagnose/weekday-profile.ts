import { weekdayOf } from '@/lib/model/day';
import type { Steps } from './calendar-fill';
import { trimmedMean } from '@/lib/statistics/robust';
import { runningMedian } from '@/lib/statistics/running-median';

/** Days averaged around each day: one of each weekday. */
const WEEK = 7;

/** Share cut off at either end before averaging: tolerates a tenth of outages or spikes on one side. */
const CUT = 0.1;

/** A weekday is closed when at most this share of its days has anything: a rare exceptional opening is no habit. */
const OPEN_SHARE_WHEN_CLOSED = 0.1;

/** Other weekdays must have something this often, or zeros say that the series is small, not that a shop is shut. */
const OPEN_SHARE_WHEN_OPEN = 0.6;

/** How a week is spread over its days: factors of mean 1, and the weekdays on which nothing is ever expected. */
export interface WeekdayProfile {
  /** Sunday first; 0 for a closed weekday. */
  readonly factors: Float64Array;
  readonly closed: readonly number[];
}

/**
 * Share of each weekday in its own week: trimmed mean of day ÷ mean of the seven days around it, scaled to mean 1.
 * All ones for weekly and monthly steps and for less than four weeks of days.
 *
 * @example weekdayProfile(steps).factors[0]; // 1.1: Mondays are a tenth above the week
 */
export function weekdayProfile(steps: Steps): WeekdayProfile {
  const even = { factors: new Float64Array(WEEK).fill(1), closed: [] };
  if (steps.frequency !== 'daily' || steps.amount.length < 4 * WEEK) return even;
  const closed = closedWeekdays(steps);
  const ratios = ratiosByWeekday(steps);
  const shares = ratios.map((days, weekday) => (closed.includes(weekday) ? 0 : trimmedMean(days, CUT)));
  const sum = shares.reduce((total, share) => total + share, 0);
  const usable =
    Number.isFinite(sum) && sum > 0 && shares.every((share, weekday) => share > 0 || closed.includes(weekday));
  return usable ? { factors: Float64Array.from(shares, (share) => (share * WEEK) / sum), closed } : { ...even, closed };
}

/** Weekdays (0 = Sunday) on which the series is zero by habit, as a shop's that is shut on Saturdays. */
export function closedWeekdays(steps: Steps): number[] {
  const known = Array.from({ length: WEEK }, () => 0);
  const busy = Array.from({ length: WEEK }, () => 0);
  steps.amount.forEach((amount, index) => {
    const weekday = weekdayOf(steps.days[index] ?? 0);
    if (!Number.isFinite(amount)) return;
    known[weekday] = (known[weekday] ?? 0) + 1;
    if (amount !== 0) busy[weekday] = (busy[weekday] ?? 0) + 1;
  });
  const shares = known.map((count, weekday) => (count === 0 ? 1 : (busy[weekday] ?? 0) / count));
  const isClosed = (share: number) => share <= OPEN_SHARE_WHEN_CLOSED;
  const othersOpen = shares.every((share) => isClosed(share) || share >= OPEN_SHARE_WHEN_OPEN);
  const closed = [...shares.keys()].filter((weekday) => isClosed(shares[weekday] ?? 1));
  return othersOpen && closed.length < WEEK ? closed : [];
}

function ratiosByWeekday(steps: Steps): number[][] {
  const rate = steps.amount.map((amount, index) => amount / (steps.exposure[index] ?? 0));
  const around = runningMean(rate, 3);
  const level = runningMedian(around, WEEK);
  const ratios = Array.from({ length: WEEK }, (): number[] => []);
  rate.forEach((value, index) => {
    const ratio = value / (level[index] ?? Number.NaN);
    if (Number.isFinite(ratio)) ratios[weekdayOf(steps.days[index] ?? 0)]?.push(ratio);
  });
  return ratios;
}

/** Mean of the finite values within `reach`; NaN near the ends, where not every weekday is in the window. */
function runningMean(values: Float64Array, reach: number): Float64Array {
  const result = new Float64Array(values.length).fill(Number.NaN);
  for (let centre = reach; centre < values.length - reach; centre++) {
    let sum = 0;
    let count = 0;
    for (let index = centre - reach; index <= centre + reach; index++) {
      const value = values[index] ?? Number.NaN;
      if (!Number.isFinite(value)) continue;
      sum += value;
      count++;
    }
    if (count > reach) result[centre] = sum / count;
  }
  return result;
}
