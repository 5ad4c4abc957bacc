import { forecast } from '@/lib/diagnose/forecast';
import { isAdditiveOver } from '@/lib/model/additivity';
import { addDays, DAYS_A_MONTH, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { Estimate } from '@/lib/model/quantity';
import type { Target, TargetReading } from '@/lib/model/target';
import type { Snapshot } from '@/lib/model/snapshot';
import { grownOver, rateReaching } from '@/lib/statistics/growth-sums';
import { chanceOfReaching } from '@/lib/statistics/chance-of-reaching';
import { carried } from '@/lib/statistics/interval';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';

/** One whole year of weeks: its forecast holds each season once. */
const YEAR = DAYS_OF_52_WEEKS / DAYS_A_MONTH;

/** Where a target stands in one of its readings, if the present regime lasts. */
export interface ReadingOutlook {
  /** What the reading comes to at the end of the target's time. */
  readonly atEnd: Estimate;
  /** Growth a month that would still reach the amount, from now on; null where it is reached already, or out of any reach. */
  readonly needed: number | null;
  /** Probability that the amount is reached, between 5% and 95%: the interval knows no more. */
  readonly chance: number;
}

export type TargetOutlook = Readonly<Partial<Record<TargetReading, ReadingOutlook>>>;

/** What the future is reckoned from; months are counted from the last complete day. */
interface Course {
  readonly left: number;
  /** Forecast of the next 364 days. */
  readonly year: Estimate;
  /** Forecast of what is left of the target's time, where it is under a year. */
  readonly rest: Estimate;
  /** Growth a month, as logarithms. */
  readonly growth: Estimate;
  /** Earned in the target's time so far. */
  readonly soFar: number;
  /** Earned in as much of the past as the last twelve months at the end still hold. */
  readonly stillCounted: number;
}

/**
 * Where the present regime leads, in each reading of a target. Up to a year ahead the amount is the forecast's own
 * (`forecast`, seasons included); beyond, its year goes on growing at the present pace, low end with low end and high
 * with high, which is the widest that the two can give together. Money and counts of a property with a forecast; null for
 * rates and people, which do not add up, and once the target's time is over.
 *
 * @example
 * const target = { metric: 'totalRevenue', from: 3e6, to: 1e7, months: 24, startsOn: '2026-01-01' };
 * const growth = { estimate: 0.01, low: 0, high: 0.02, level: 0.9 };
 * targetOutlook(snapshot, target, growth, 'FR')?.runRate?.chance // 0.05
 */
export function targetOutlook(
  snapshot: Snapshot,
  target: Target,
  growth: Estimate,
  country: string,
): TargetOutlook | null {
  const series = seriesOf(snapshot, target.metric);
  const course = series && courseOf(snapshot, target, growth, country, series);
  if (!course) return null;
  return {
    runRate: outlookOf(target, course, lastMonthTimesTwelve),
    ...(target.months >= 12 ? { lastTwelveMonths: outlookOf(target, course, lastTwelveMonths) } : {}),
    cumulative: outlookOf(target, course, allMonths),
  };
}

function courseOf(
  snapshot: Snapshot,
  { months, startsOn }: Target,
  growth: Estimate,
  country: string,
  series: Series,
): Course | null {
  const { asOf } = snapshot;
  const left = months - daysBetween(startsOn, asOf) / DAYS_A_MONTH;
  if (!isAdditiveOver(series.metric, 'date') || left < 1 || growth.low <= -1) return null;
  const year = forecast(series, DAYS_OF_52_WEEKS, country)?.total;
  const rest = left < YEAR ? forecast(series, Math.round(left * DAYS_A_MONTH), country)?.total : year;
  if (!year || !rest || year.low <= 0) return null;
  const since = (days: number) =>
    days <= 0 ? 0 : (amountOver(series, { from: addDays(asOf, 1 - Math.round(days)), to: asOf })?.value ?? null);
  const soFar = since(daysBetween(startsOn, asOf) + 1);
  const stillCounted = since((12 - left) * DAYS_A_MONTH);
  if (soFar === null || stillCounted === null) return null;
  return { left, year, rest, growth: carried(growth, Math.log1p), soFar, stillCounted };
}

/** An amount at the end, from the forecasts of one end of the interval and its growth; `then` is the growth from now on. */
type Amount = (course: Course, year: number, rest: number, growth: number, then: number) => number;

/** What a year's forecast comes to between two months ahead, for a course that grows as `growth` and from now on as `then`. */
const between = (year: number, growth: number, then: number, from: number, to: number) =>
  (year * grownOver(then, from, to)) / grownOver(growth, 0, YEAR);

const lastMonthTimesTwelve: Amount = ({ left }, year, _rest, growth, then) =>
  12 * between(year, growth, then, left - 1, left);

const lastTwelveMonths: Amount = (course, year, rest, growth, then) =>
  course.left >= 12
    ? between(year, growth, then, course.left - 12, course.left)
    : course.stillCounted + remaining(course, year, rest, growth, then);

const allMonths: Amount = (course, year, rest, growth, then) =>
  course.soFar + remaining(course, year, rest, growth, then);

/** From now to the end. Under a year the forecast's own sum, which knows the season; it grows by as much as the pace does. */
function remaining({ left }: Course, year: number, rest: number, growth: number, then: number): number {
  return left < YEAR
    ? (rest * grownOver(then, 0, left)) / grownOver(growth, 0, left)
    : between(year, growth, then, 0, left);
}

function outlookOf({ to }: Target, course: Course, amount: Amount): ReadingOutlook {
  const { year, rest, growth } = course;
  const at = (end: 'estimate' | 'low' | 'high') => amount(course, year[end], rest[end], growth[end], growth[end]);
  const [low, estimate, high] = [at('low'), at('estimate'), at('high')].toSorted((a, b) => a - b);
  const atEnd = { estimate: estimate ?? 0, low: low ?? 0, high: high ?? 0, level: growth.level };
  const reached = (then: number) => amount(course, year.estimate, rest.estimate, growth.estimate, then);
  return { atEnd, needed: rateReaching(reached, to), chance: chanceOfReaching(to, atEnd) };
}
