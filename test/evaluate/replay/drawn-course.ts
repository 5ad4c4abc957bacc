import { mulberry32, normal, poisson, type Random } from '@/lib/demo/random';
import { type Day, dayFromNumber, dayNumber, DAYS_A_MONTH } from '@/lib/model/day';
import type { Verdict } from '@/lib/model/diagnosis';
import type { SeriesValues } from '@/lib/model/series';

const START: Day = '2023-01-01';
/** Growth a month within which a course counts as a plateau. */
const MARGIN = 0.01;

/** Four years of days whose growth is known on each of them. */
export interface DrawnCourse {
  /** What a reading sees that ends before a day, counted from the first: three years at most. */
  readonly until: (end: number) => SeriesValues;
  readonly verdictOn: (day: number) => Verdict;
}

/** How rough a course is: its noise, how long that is remembered, and the fewest that are counted in a day. */
export interface Roughness {
  readonly noise: number;
  readonly memory: number;
  readonly fewest: number;
}

export const PLAIN: Roughness = { noise: 0.14, memory: 0.6, fewest: 60 };
export const HARSH: Roughness = { noise: 0.3, memory: 0.8, fewest: 8 };

const DAYS = 1460;
const HISTORY = 1096;

/**
 * A growth that turns once in three series of five, over weekdays, two yearly waves and noise that remembers; one in
 * seven has a step of its level.
 */
export function drawCourse(seed: number, { noise, memory, fewest }: Roughness): DrawnCourse {
  const random = mulberry32(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const level = Math.exp(between(Math.log(fewest), Math.log(6000)));
  const [phi, sigma] = [between(0, memory), between(0.03, noise)];
  const season = drawSeason(random, between);
  const before = drawGrowth(random, between);
  const turn = random() < 0.6 ? Math.floor(between(540, 1250)) : Infinity;
  const after = turn === Infinity ? before : drawGrowth(random, between);
  const step = random() < 0.15 ? Math.floor(between(500, 1300)) : Infinity;
  const size = (random() < 0.5 ? -1 : 1) * between(0.15, 0.4);
  const growthOn = (day: number) => (day < turn ? before : after);
  let [log, kept] = [Math.log(level), 0];
  const values = Array.from({ length: DAYS }, (_, day) => {
    log += Math.log1p(growthOn(day)) / DAYS_A_MONTH;
    kept = phi * kept + sigma * normal(random);
    return poisson(Math.exp(log + season(day) + kept + (day >= step ? size : 0)), random);
  });
  return {
    until: (end) => {
      const from = Math.max(0, end - HISTORY);
      const start = dayFromNumber(dayNumber(START) + from);
      return { kind: 'count', frequency: 'daily', start, numerator: values.slice(from, end), denominator: null };
    },
    verdictOn: (day) => {
      const growth = growthOn(day);
      if (Math.abs(growth) <= MARGIN) return 'stagnating';
      return growth > 0 ? 'growing' : 'declining';
    },
  };
}

type Between = (low: number, high: number) => number;

function drawGrowth(random: Random, between: Between): number {
  const kind = Math.floor(3 * random());
  if (kind === 1) return between(-0.002, 0.002);
  return (kind === 0 ? 1 : -1) * between(0.02, 0.06);
}

function drawSeason(random: Random, between: Between): (day: number) => number {
  const week = Array.from({ length: 7 }, () => normal(random) * between(0.03, 0.2));
  const waves = [0.12, 0.12, 0.06, 0.06].map((size) => size * normal(random));
  return (day) => {
    const year = (2 * Math.PI * day) / 365.25;
    const [sine = 0, cosine = 0, twice = 0, twiceCosine = 0] = waves;
    return (
      (week[day % 7] ?? 0) +
      sine * Math.sin(year) +
      cosine * Math.cos(year) +
      twice * Math.sin(2 * year) +
      twiceCosine * Math.cos(2 * year)
    );
  };
}
