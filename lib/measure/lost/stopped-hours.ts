import { type Day, daysBetween } from '@/lib/model/day';
import { hourAfter, type HourlyVisits, type HourRange, HOURS_A_DAY } from '@/lib/model/hour';
import type { Period } from '@/lib/model/period';
import { excessVariance, type Hours, levelAround, SURE, usualVisits } from './hourly-level';
import { type Stretch, stretches } from './missing-days';

/** Chance, for all hours that were asked, of hours of nothing that are called a stop although nothing is wrong. */
const FALSE_ALARM = 1 / 1000;

/** Of a day's visits, what a stop of hours loses at least: those of three mean hours. A whole night has fewer. */
const LEAST_SHARE = 3 / HOURS_A_DAY;

const HOURS_A_WEEK = 7 * HOURS_A_DAY;

interface Levels {
  readonly visits: Hours;
  readonly usual: Float64Array;
  readonly excess: number;
}

function levelsOf({ visits }: HourlyVisits): Levels {
  const usual = usualVisits(visits);
  return { visits, usual, excess: excessVariance(visits, usual) };
}

/**
 * The hours of nothing in a row that no chance and no habit explains, each from its first hour that is sure to its last: with
 * a share of a day's visits that no night has, at the level of the days around; more than ln(1000 · hours) expected, each
 * worth what hours vary more than chance (Poisson: none of μ comes with e^−μ); and never nothing in the same hours of the
 * weeks before or after. Empty where nothing usual is known; without an end where the last hour of `asOf` is among them.
 *
 * @example stoppedHours({ start: '2026-10-05', visits: Array.from({ length: 360 }, () => 0) }, '2026-10-19'); // []: nothing ever comes
 */
export function stoppedHours(hours: HourlyVisits, asOf: Day): HourRange[] {
  const levels = levelsOf(hours);
  const asked = hours.visits.filter((count) => count !== null).length;
  return runsOfNothing(hours).flatMap((run) => {
    const isOpen = run.to === placeOf(hours, asOf) + HOURS_A_DAY - 1;
    const level = levelAround(levels.visits, levels.usual, run);
    const usual = sumOver(levels.usual, run);
    const isLong = usual >= LEAST_SHARE * dayAround(levels.usual, run);
    const isChance = !((level * usual) / levels.excess > Math.log(asked / FALSE_ALARM));
    if (!isLong || isChance || isHabit(levels, run) || !hasEnds(hours, run, isOpen)) return [];
    const sure = surePart(levels, run, level);
    return sure ? [rangeOf(hours, sure, isOpen)] : [];
  });
}

/**
 * From when to when nothing came around whole days without measurement, where an hour is known that the days do not say;
 * null where it is not. The end is left out of an outage that goes on.
 *
 * @example hoursAround({ from: '2026-10-12', to: '2026-10-13' }, { start: '2026-10-12', visits: [] }, false); // null
 */
export function hoursAround({ from, to }: Period, hours: HourlyVisits, isOpen: boolean): HourRange | null {
  const first = placeOf(hours, from);
  const end = placeOf(hours, to) + HOURS_A_DAY;
  const runs = runsOfNothing(hours);
  const run = runs.find((each) => each.from <= first && each.to >= first);
  const last = isOpen ? { from: first, to: end - 1 } : runs.find((each) => each.from < end && each.to >= end - 1);
  if (!run || !last || !hasEnds(hours, { from: run.from, to: last.to }, isOpen)) return null;
  const levels = levelsOf(hours);
  const level = levelAround(levels.visits, levels.usual, { from: run.from, to: last.to });
  const begins = Math.min(first, surePart(levels, run, level)?.from ?? first);
  const ends = isOpen ? end - 1 : Math.max(end - 1, surePart(levels, last, level)?.to ?? end - 1);
  return begins === first && ends === end - 1 ? null : rangeOf(hours, { from: begins, to: ends }, isOpen);
}

const placeOf = ({ start }: HourlyVisits, day: Day) => daysBetween(start, day) * HOURS_A_DAY;

const rangeOf = ({ start }: HourlyVisits, { from, to }: Stretch, isOpen: boolean): HourRange => ({
  from: hourAfter(start, from),
  ...(!isOpen && { to: hourAfter(start, to + 1) }),
});

const runsOfNothing = ({ visits }: HourlyVisits): Stretch[] => stretches(visits.map((count) => count === 0));

/** Where the hour before or after was not asked, nobody knows when the last visit came, or the next. */
function hasEnds({ visits }: HourlyVisits, { from, to }: Stretch, isOpen: boolean): boolean {
  const isKnown = (hour: number) => (visits[hour] ?? null) !== null;
  return isKnown(from - 1) && (isOpen || isKnown(to + 1));
}

/** Known hours alone. */
function sumOver(values: ArrayLike<number>, { from, to }: Stretch): number {
  let sum = 0;
  for (let hour = from; hour <= to; hour++) sum += Number.isFinite(values[hour]) ? (values[hour] ?? 0) : 0;
  return sum;
}

/** What the day around the middle of a run usually has. */
function dayAround(usual: Float64Array, { from, to }: Stretch): number {
  const middle = Math.floor((from + to) / 2) - HOURS_A_DAY / 2;
  const first = Math.max(0, Math.min(middle, usual.length - HOURS_A_DAY));
  return sumOver(usual, { from: first, to: first + HOURS_A_DAY - 1 });
}

/** Whether the same hours of another week had nothing either. */
function isHabit({ visits }: Levels, { from, to }: Stretch): boolean {
  return [-2, -1, 1, 2].some((weeks) => {
    const shifted = visits.slice(Math.max(0, from + weeks * HOURS_A_WEEK), Math.max(0, to + 1 + weeks * HOURS_A_WEEK));
    return shifted.length === to - from + 1 && shifted.every((count) => count === 0);
  });
}

/** From the first to the last hour of a run that would not have had nothing by itself; null where there is none. */
function surePart({ usual, excess }: Levels, { from, to }: Stretch, level: number): Stretch | null {
  const own = usual.subarray(from, to + 1);
  const isSure = (visits: number) => (level * visits) / excess >= SURE;
  const first = own.findIndex(isSure);
  return first < 0 ? null : { from: from + first, to: from + own.findLastIndex(isSure) };
}
