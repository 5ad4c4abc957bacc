import { normal, poisson, type Random, wobble } from '@/lib/demo/random';
import { dayFromNumber, dayNumber, weekdayOf } from '@/lib/model/day';
import type { SeriesValues } from '@/lib/model/series';
import type { Draws } from '../generate/draws';
import type { SeriesWish } from './growth-course';
import { heavyTailed } from './heavy-tailed';

type Range = readonly [least: number, most: number];

/** What sites of one kind are like, apart from their growth. */
export interface World {
  /** A day, at the end of the series. */
  readonly level: Range;
  /** Counts vary as if about so many of them came together: their variance is mean + mean² ÷ this. */
  readonly dispersion: Range;
  readonly tails: 'normal' | 'heavy';
  readonly year: 'waves' | 'asymmetric';
}

export const ORDINARY_WORLD: World = { level: [60, 40_000], dispersion: [80, 2000], tails: 'normal', year: 'waves' };

/** How far weekdays lie apart, how much of yesterday today remembers, and how far a day goes by itself, in log units. */
const WEEKDAYS: Range = [0.03, 0.2];
const MEMORY: Range = [0, 0.7];
const DAY_BY_DAY: Range = [0.03, 0.16];
/** Two waves a year, the second half as high; a site younger than this has shown none. */
const WAVE = 0.12;
const YEAR_FROM = 400;
/** A season of its own: how high it goes, and for how many days it rises; it takes twice as long to fade. */
const SEASON: { readonly height: Range; readonly rise: Range } = { height: [0.1, 0.5], rise: [15, 50] };
/** Every second site sells more in the week of Black Friday. */
const RETAIL: Range = [0.1, 0.9];
/** Heavy tails go further than a wobble of the same name: half as far again. */
const HEAVIER = 1.5;

const DAYS_A_YEAR = 365.25;
const FIRST = dayNumber('2023-01-01');

/** A daily count of the world asked for, whose growth is that of the course. */
export function simulatedSeries({ days, course }: SeriesWish, world: World, draws: Draws): SeriesValues {
  const { random } = draws;
  const level = Math.exp(draws.between(...logs(world.level)));
  const dispersion = draws.between(...world.dispersion);
  const start = FIRST + draws.int(0, 364);
  const season = seasonOf(world, days, draws);
  const noise = noiseOf(world, draws);
  const numerator = Array.from({ length: days }, (_, day) => {
    const mean = level * Math.exp(course(day - days) + season(start + day) + noise());
    return poisson(mean * wobble(Math.sqrt(Math.log1p(1 / dispersion)), random), random);
  });
  return { kind: 'count', frequency: 'daily', start: dayFromNumber(start), numerator, denominator: null };
}

/** Weekday, time of the year and retail days together, by day number. */
function seasonOf({ year }: World, days: number, draws: Draws): (day: number) => number {
  const week = Array.from({ length: 7 }, () => normal(draws.random) * draws.between(...WEEKDAYS));
  const ofYear = days <= YEAR_FROM ? () => 0 : year === 'waves' ? waves(draws.random) : ownSeason(draws);
  const retail = draws.chance(0.5) ? draws.between(...RETAIL) : 0;
  return (day) => (week[weekdayOf(day)] ?? 0) + ofYear(day) + (isRetail(day) ? retail : 0);
}

function waves(random: Random): (day: number) => number {
  const drawn = [1, 2].map(
    (times) => [times, (WAVE * normal(random)) / times, (WAVE * normal(random)) / times] as const,
  );
  return (day) =>
    drawn.reduce((sum, [times, sine, cosine]) => {
      const angle = (2 * Math.PI * times * day) / DAYS_A_YEAR;
      return sum + sine * Math.sin(angle) + cosine * Math.cos(angle);
    }, 0);
}

/** Rises in a straight line to its height, and fades. */
function ownSeason(draws: Draws): (day: number) => number {
  const height = draws.between(...SEASON.height);
  const rise = draws.between(...SEASON.rise);
  const begin = draws.between(0, DAYS_A_YEAR);
  return (day) => {
    const since = (day + DAYS_A_YEAR - begin) % DAYS_A_YEAR;
    return height * (since < rise ? since / rise : Math.exp((rise - since) / (2 * rise)));
  };
}

function isRetail(day: number): boolean {
  const date = dayFromNumber(day).slice(5);
  return date >= '11-23' && date <= '11-30';
}

/** What each day brings by itself, with a share of what the day before brought. */
function noiseOf({ tails }: World, draws: Draws): () => number {
  const memory = draws.between(...MEMORY);
  const spread = draws.between(...DAY_BY_DAY);
  const shock = () =>
    spread * (tails === 'heavy' ? (HEAVIER * heavyTailed(draws.random)) / Math.sqrt(3) : normal(draws.random));
  let noise = shock() / Math.sqrt(1 - memory ** 2);
  return () => {
    noise = memory * noise + shock();
    return noise;
  };
}

const logs = ([least, most]: Range) => [Math.log(least), Math.log(most)] as const;
