import { USUAL_HOURS } from '@/lib/demo/site';
import { type Day, daysBetween } from '@/lib/model/day';
import { clockOf, dayOfHour, type Hour, HOURS_A_DAY } from '@/lib/model/hour';
import { daily, type Plot, traffic } from './plot';

/** Nothing is measured from the beginning of one hour to that of another; the days keep what their other hours bring. */
export function lostHours(from: Hour, to: Hour): Plot {
  const hours = (day: Day) => {
    const place = (hour: Hour) => HOURS_A_DAY * daysBetween(day, dayOfHour(hour)) + clockOf(hour);
    return USUAL_HOURS.map((weight, hour) => (hour >= place(from) && hour < place(to) ? 0 : weight));
  };
  const sum = (weights: readonly number[]) => weights.reduce((all, weight) => all + weight, 0);
  const fewer = daily((situation, day) => traffic(situation, () => sum(hours(day)) / sum(USUAL_HOURS)));
  return (site, today) => ({ ...fewer(site, today), hours });
}
