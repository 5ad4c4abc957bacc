import { DAYS_A_MONTH } from '@/lib/model/day';
import type { Column } from '@/lib/statistics/regression';
import { SMOOTH, wavesOf } from './season-shape';
import type { Levels } from './weekly-levels';

/** Mean length of a year in days, leap years included. */
export const DAYS_A_YEAR = 365.25;

/**
 * Shortest history in which a season competes with turns of growth: three quarters of a year hold the rise of a wave
 * and its fall, which turns explain worse; a single slope may be either, and the words say so.
 */
const SEASON_SHOWS_DAYS = 0.75 * DAYS_A_YEAR;

/**
 * Plausible growth in log units a month, one standard deviation: ×1.7 or ÷1.7 in a year is common, ×3 or ÷3 is rare
 * (two deviations). It is said before the series is read and weighs as much as one observation of that size.
 */
export const PLAUSIBLE_GROWTH = 0.045;

/** Plausible size of a yearly wave: ±15% is common, ±30% rare; each further wave half, a third … of that. */
const PLAUSIBLE_SEASON = 0.15;

/** The level is whatever it is. */
export const ANY_LEVEL = 100;

/** Time of each block in months (30.4375 days) before `end`, a day number: never positive. */
export function monthsBefore(levels: Levels, end: number): Float64Array {
  return levels.centre.map((centre) => (centre - end) / DAYS_A_MONTH);
}

/** Level, yearly waves where they take part, and last the growth of the present regime (log units a month). */
export function baseColumns(levels: Levels, end: number, season: boolean): Column[] {
  const [level, growth] = straightColumns(levels, end);
  return [level, ...(season ? seasonOf(levels) : []), growth];
}

function straightColumns(levels: Levels, end: number): [level: Column, growth: Column] {
  return [
    { values: new Float64Array(levels.centre.length).fill(1), plausible: ANY_LEVEL },
    { values: monthsBefore(levels, end), plausible: PLAUSIBLE_GROWTH },
  ];
}

/** What the columns of a model may be, and the log odds of that beforehand. */
export interface Base {
  readonly columns: readonly Column[];
  readonly logOdds: number;
}

/** Two sites in three have a year that shows. */
const SEASONAL = 2 / 3;

/**
 * What the columns of every model may be: with a yearly season and without one, weighed by their evidence. From three
 * quarters of a year on: before, half of a year's wave is as good as a trend, and no season is told from it.
 *
 * @example possibleBases(levels, end).length; // 2 of three years, 1 of eight months
 */
export function possibleBases(levels: Levels, end: number): Base[] {
  // The same arrays in both, so that their products are made once.
  const [level, growth] = straightColumns(levels, end);
  const without = { columns: [level, growth], logOdds: Math.log(1 - SEASONAL) };
  if (lengthInDays(levels) < SEASON_SHOWS_DAYS) return [without];
  return [{ columns: [level, ...seasonOf(levels), growth], logOdds: Math.log(SEASONAL) }, without];
}

function lengthInDays({ centre, days }: Levels): number {
  return (centre.at(-1) ?? 0) - (centre[0] ?? 0) + days;
}

/** The yearly waves at the blocks of a series, as many as its season takes. */
const seasonOf = (levels: Levels) => seasonColumns(levels.centre, seasonWaves(levels));

const known = new WeakMap<Levels, number>();

/**
 * How many yearly waves the season of a series takes (`wavesOf`); worked out once.
 *
 * @example seasonWaves(levels); // 2 of a shop that sells a tenth more in winter, 6 of one that sells half more in December
 */
export function seasonWaves(levels: Levels): number {
  const waves =
    known.get(levels) ??
    wavesOf(levels, (count) => [
      ...straightColumns(levels, levels.centre.at(-1) ?? 0),
      ...seasonColumns(levels.centre, count),
    ]);
  known.set(levels, waves);
  return waves;
}

/** The yearly waves at some day numbers, each with the plausible size of its coefficient. */
export function seasonColumns(centre: Float64Array, waves = SMOOTH): Column[] {
  return Array.from({ length: waves }, (_, wave) => wave + 1).flatMap((wave) =>
    [Math.sin, Math.cos].map((shape) => ({
      values: centre.map((day) => shape((2 * Math.PI * wave * day) / DAYS_A_YEAR)),
      plausible: PLAUSIBLE_SEASON / wave,
    })),
  );
}
