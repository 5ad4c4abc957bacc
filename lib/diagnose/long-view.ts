import { dayFromNumber, dayNumber, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { LongView } from '@/lib/model/diagnosis';
import { DAYS_A_STEP } from '@/lib/model/series';
import { ANY_LEVEL, monthsBefore, possibleBases } from './design-columns';
import type { Column } from '@/lib/statistics/regression';
import type { Prepared } from './prepare';
import { growthOf } from './present-regime';
import { regimePosterior, type RegimePosterior } from './regime-posterior';
import { verdictOf } from './verdict';
import type { Levels } from './weekly-levels';

/** Shortest history that a mean growth is told of: half a year. Less is the present regime itself. */
const SHORTEST_DAYS = 182;

const TWO_YEARS = 2 * DAYS_OF_52_WEEKS;

/**
 * What the series did over its whole history (three years at most), and the last year beside the one before. Both
 * answer other questions than the present regime, and may differ from it: up over three years, flat for the last seven
 * months. Each is a 90% statement of its own (`meanGrowth`, `yearOnYear`). `first` is the day number of the first
 * measured day. Null for less than half a year.
 *
 * @example longView(prepared, 19_723, 0.01)?.verdict; // 'growing'
 */
export function longView(prepared: Prepared, first: number, margin: number): LongView | null {
  const { levels, steps } = prepared;
  const end = steps.days.at(-1) ?? 0;
  if (end - first < SHORTEST_DAYS) return null;
  const monthlyGrowth = growthOf(meanGrowth(levels, end));
  const pairs = yearOnYear(levels, end);
  return {
    from: dayFromNumber(first),
    verdict: verdictOf(monthlyGrowth.low, monthlyGrowth.high, margin),
    monthlyGrowth,
    yearOnYear: pairs && growthOf(pairs),
    daysObserved: { history: daysObserved(prepared, first), twoYears: daysObserved(prepared, end - TWO_YEARS) },
  };
}

/** Days with an answer: a day of a stop holds a zero that nobody counted. */
function daysObserved({ steps, anomalies }: Prepared, from: number): number {
  const { amount, days, frequency } = steps;
  const stops = anomalies.events
    .filter(({ kind }) => kind === 'outage')
    .map((event) => [dayNumber(event.from), dayNumber(event.to ?? event.from)] as const);
  const isStopped = (day: number) => stops.some(([first, last]) => first <= day && day <= last);
  let known = 0;
  for (let step = 0; step < amount.length; step++) {
    const day = days[step] ?? 0;
    if (day >= from && Number.isFinite(amount[step]) && !isStopped(day)) known++;
  }
  return Math.round(known * DAYS_A_STEP[frequency]);
}

/**
 * Growth is whatever it is: a plausible size would hold a short history back, and it would err less often than told. So
 * is the course, within the year, of how far it stands above the one before.
 */
const ANY_GROWTH = 1;

/**
 * The mean growth over a whole history, taken as one straight course on the log scale beside its season: turns and steps
 * in between count as noise. A regression (`regress`) averaged over the AR(1) correlation of its noise.
 *
 * Unlike the growth of the present regime, this asks a question that the data do not choose, so its 90% interval
 * leaves out the growth of a steady course one time in ten.
 *
 * @example meanGrowth(levels, end).growth[0]; // 0.024 log units a month
 */
export function meanGrowth(levels: Levels, end: number): RegimePosterior {
  const bases = possibleBases(levels, end).map(({ columns, logOdds }) => ({
    columns: [...columns.slice(0, -1), { ...(columns.at(-1) as Column), plausible: ANY_GROWTH }],
    logOdds,
  }));
  return regimePosterior(levels, end, [], bases);
}

/** Share of the year's blocks that must have one a year before them. */
const LEAST_PAIRED = 0.75;

/**
 * How much higher the last 52 weeks stand than the 52 before: the mean difference of the log levels of blocks a year
 * apart, so that the season cancels whatever its shape. Noise is AR(1), averaged over (`regimePosterior`); a rise of
 * the difference within the year is no noise. The `growth` of the result is that mean, in log units. Null where fewer
 * than three quarters of the year's blocks have one a year before them.
 *
 * @example Math.expm1(yearOnYear(levels, end).growth[0]); // 0.28: 28% above the year before
 */
export function yearOnYear(levels: Levels, end: number): RegimePosterior | null {
  const blocks = Math.round(DAYS_OF_52_WEEKS / levels.days);
  const pairs = pairsOf(levels, blocks);
  if (pairs.length < LEAST_PAIRED * blocks) return null;
  const pick = (value: (block: number, yearBefore: number) => number) =>
    Float64Array.from(pairs, ([block, yearBefore]) => value(block, yearBefore));
  const of = (values: Float64Array, block: number) => values[block] ?? 0;
  const differences: Levels = {
    index: Int32Array.from(pairs, ([block]) => levels.index[block] ?? 0),
    centre: pick((block) => of(levels.centre, block)),
    days: levels.days,
    log: pick((block, yearBefore) => of(levels.log, block) - of(levels.log, yearBefore)),
    chance: pick((block, yearBefore) => of(levels.chance, block) + of(levels.chance, yearBefore)),
    thinness: pick((block, yearBefore) => (of(levels.thinness, block) + of(levels.thinness, yearBefore)) / 2),
  };
  const time = monthsBefore(differences, end);
  const middle = time.reduce((sum, at) => sum + at, 0) / time.length;
  return regimePosterior(
    differences,
    end,
    [],
    [
      {
        columns: [
          { values: time.map((at) => at - middle), plausible: ANY_GROWTH },
          { values: time.map(() => 1), plausible: ANY_LEVEL },
        ],
        logOdds: 0,
      },
    ],
  );
}

/** Blocks of the last year, each with that of a year before, by their places. */
function pairsOf({ index }: Levels, blocks: number): [number, number][] {
  const places = new Map(Array.from(index, (at, block) => [at, block] as const));
  const last = index.at(-1) ?? 0;
  return Array.from(index, (at, block) => [block, places.get(at - blocks)] as const).flatMap(([block, yearBefore]) =>
    yearBefore !== undefined && (index[block] ?? 0) > last - blocks ? [[block, yearBefore]] : [],
  );
}
