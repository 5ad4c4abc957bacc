import type { Random } from '@/lib/demo/random';
import { dayFromNumber, dayNumber } from '@/lib/model/day';
import type { SeriesValues } from '@/lib/model/series';
import type { SeriesWish } from './growth-course';
import type { RealSeries } from './real-series';

const WEEK = 7;

/** Days of the running mean that stands for the course of a series: a quarter, longer than noise remembers. */
const COURSE = 13 * WEEK;

/** Days that are drawn together: four whole weeks keep weekdays and most of what one day tells about the next. */
const BLOCK = 4 * WEEK;

/** Fewest a day, on average, for a day to say anything; and days that a source must have to be drawn from. */
const LEAST_LEVEL = 20;
const LEAST_DAYS = 365;

/** What one day was, over what its quarter was on average; null where that is not known. */
export interface RealNoise {
  readonly series: RealSeries;
  readonly level: number;
  readonly ratios: readonly (number | null)[];
  /** Days on which a block may begin. */
  readonly starts: readonly number[];
}

/**
 * Noise of real sites: each day over the running mean of the 91 days around it, so that its weekdays, holidays,
 * campaigns and memory are those of the site and its growth is gone. Series too small or too short are left out.
 */
export function realNoises(all: readonly RealSeries[]): RealNoise[] {
  return all.flatMap((series) => {
    const means = runningMeans(series.numerator);
    const ratios = series.numerator.map((value, index) => {
      const mean = means[index] ?? 0;
      return value === null || mean < LEAST_LEVEL ? null : value / mean;
    });
    const known = ratios.filter((ratio) => ratio !== null).length;
    const level = means.filter((mean) => mean >= LEAST_LEVEL).reduce((sum, mean) => sum + mean, 0) / Math.max(1, known);
    return known < LEAST_DAYS ? [] : [{ series, level, ratios, starts: startsOf(ratios) }];
  });
}

/** One weekday of each week, where three quarters of the block that begins there are known. */
function startsOf(ratios: readonly (number | null)[]): number[] {
  const known = (from: number) => ratios.slice(from, from + BLOCK).filter((ratio) => ratio !== null).length;
  return [...ratios.keys()].filter((index) => index % WEEK === 0 && known(index) * 4 >= BLOCK * 3);
}

/** Mean of the known values of the 91 days around; 0 near the ends and where half of them are unknown. */
function runningMeans(values: readonly (number | null)[]): number[] {
  const reach = (COURSE - 1) / 2;
  return values.map((_, index) => {
    if (index < reach || index + reach >= values.length) return 0;
    const known = values.slice(index - reach, index + reach + 1).filter((value) => value !== null);
    return known.length * 2 > COURSE ? known.reduce((sum, value) => sum + value, 0) / known.length : 0;
  });
}

/**
 * A series of a given course over the noise of a real site: blocks of four weeks drawn with replacement from anywhere in
 * its history (moving-block bootstrap, Künsch 1989, Annals of Statistics 17, 1217), each begun on the weekday on which
 * the last one ended.
 */
export function seriesOverNoise(noise: RealNoise, { days, course }: SeriesWish, random: Random): SeriesValues {
  const { series, level, ratios, starts } = noise;
  const drawn: (number | null)[] = [];
  while (drawn.length < days) {
    const from = starts[Math.floor(random() * starts.length)] ?? 0;
    drawn.push(...ratios.slice(from, from + BLOCK));
  }
  const numerator = drawn.slice(0, days).map((ratio, day) => {
    if (ratio === null) return null;
    const value = level * ratio * Math.exp(course(day - days));
    return series.kind === 'count' ? Math.round(value) : value;
  });
  const later = Math.floor(random() * 52) * WEEK;
  return {
    kind: series.kind,
    frequency: 'daily',
    start: dayFromNumber(dayNumber(series.start) + later),
    numerator,
    denominator: null,
  };
}
