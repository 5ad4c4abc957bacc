import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { differenceNoise, logNoise, relativeChange } from '@/lib/measure/noise';
import { excludesZero, interval } from '@/lib/statistics/interval';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { addDays } from '@/lib/model/day';
import { noiseFrom } from '../explain/shop-snapshot';
import { seriesWith } from './series-with';
import { LAST_DAY, per28, trackOver, YEAR } from '../explain/snapshot-with';
import { SIGMA_OVER_MEDIAN, Z95 } from '../normal-by-hand';

const START = '2024-01-01';
const DAYS = 728;

/** Days of a count: a trend, a season, and independent noise of so much a week. */
function noisy(weeklyNoise: number, seed: number): Series {
  const noise = noiseFrom(seed);
  const numerator: number[] = [];
  for (let week = 0; week < DAYS / 7; week++) {
    // A uniform draw of width 1 has standard deviation 1/√12.
    const factor = Math.exp(
      weeklyNoise * Math.sqrt(12) * noise() + 0.004 * week + 0.3 * Math.sin((2 * Math.PI * week) / 52),
    );
    for (let day = 0; day < 7; day++) numerator.push(100_000 * factor);
  }
  return seriesWith(numerator);
}
const END = addDays(START, DAYS - 1);

describe('logNoise', () => {
  it('finds the noise under trend and season', () => {
    const estimates = Array.from({ length: 20 }, (_, seed) => logNoise(noisy(0.08, seed), END, 28) ?? Number.NaN);
    const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
    expect(mean).toBeGreaterThan(0.03);
    expect(mean).toBeLessThan(0.07);
  });

  it('never goes below counting noise', () => {
    const flat: Series = { ...noisy(0, 1), numerator: Array.from({ length: DAYS }, () => 2) };
    expect(logNoise(flat, END, 28)).toBeCloseTo(1 / Math.sqrt(56), 12);
  });

  it('does not know the noise of seven weeks', () => {
    const short: Series = { ...noisy(0.1, 1), numerator: Array.from({ length: 49 }, () => 5) };
    expect(logNoise(short, addDays(START, 48), 28)).toBeNull();
  });
});

describe('relativeChange', () => {
  it('has an interval that holds the truth about nine times in ten where nothing changed', () => {
    let held = 0;
    const runs = 100;
    for (let seed = 0; seed < runs; seed++) {
      const noise = noiseFrom(seed + 500);
      const numerator = Array.from({ length: DAYS / 7 }, () => Math.exp(0.1 * Math.sqrt(12) * noise())).flatMap(
        (factor) => Array.from({ length: 7 }, () => 50_000 * factor),
      );
      const series = seriesWith(numerator);
      const after = amountOver(series, { from: addDays(END, -27), to: END });
      const before = amountOver(series, { from: addDays(END, -391), to: addDays(END, -364) });
      const change = before && after && relativeChange(series, before, after, END, 28);
      if (change && change.low <= 0 && change.high >= 0) held++;
    }
    expect(held / runs).toBeGreaterThanOrEqual(0.84);
    expect(held / runs).toBeLessThanOrEqual(0.98);
  });
});

/** Visits of so many weeks, their logarithms about a million as given. */
const weekly = (logs: readonly number[]) => {
  const days = logs.flatMap((log) => Array.from({ length: 7 }, () => 1e6 * Math.exp(log)));
  return trackOver('sessions', { sessions: days }, days.length);
};
const repeated = (period: readonly number[], weeks: number) =>
  Array.from({ length: weeks }, (_, week) => 0.1 * (period[week % period.length] ?? 0));

describe('logNoise, by hand', () => {
  /** Of the median of the distances: each is a week less the middle of two others, whose variance is 1.5 times as large. */
  const sigmaOf = (median: number) => (SIGMA_OVER_MEDIAN * median) / Math.sqrt(1.5);
  /** √ of the variance of the mean of four weeks, each correlated by φ with the next. */
  const fourWeeks = (sigma: number, phi: number) =>
    (sigma / 2) * Math.sqrt(1 + 2 * ((3 / 4) * phi + (1 / 2) * phi ** 2 + (1 / 4) * phi ** 3));
  // From t = 1 on, the distances to the middle of both neighbours are 0.075, 0.075, 0.025, 0.1: median 0.075. Four weeks
  // apart the sign turns, so that they are 0.2 and 0.05: median 0.125, σ = 1.4826 · 0.125 / √1.5 = 0.1513. The ratio 0.6
  // leaves 1.5 · 0.64 = 2 φ − φ²/2: φ = 2 − √(4 − 2 · 0.96) = 0.5578.
  const uncapped = [1, 0.25, 1, 0.25, -1, -0.25, -1, -0.25];
  // Medians 0.05 and 0.15: φ = 2 − √(4 − 2 · 1.5 · 8/9) = 2 − √(4/3) = 0.8453, just below the most that is believed.
  const justBelow = [1, 0.5, 1, 0.5, -1, -0.5, -1, -0.5];
  // Medians 0.05 (between 0 and 0.1) and 0.2: φ would be 0.9103, and is taken for 0.9.
  const justAbove = [1, 1, 1, 1, -1, -1, -1, -1];

  it.each([
    ['four weeks of noise that remembers', uncapped, 28, fourWeeks(sigmaOf(0.125), 2 - Math.sqrt(2.08))],
    ['one week of it, where the memory does not matter', uncapped, 7, sigmaOf(0.125)],
    ['a correlation just below 0.9', justBelow, 28, fourWeeks(sigmaOf(0.15), 2 - Math.sqrt(4 / 3))],
    ['a correlation above 0.9, of which 0.9 is believed', justAbove, 28, fourWeeks(sigmaOf(0.2), 0.9)],
  ])('%s', (_, period, days, expected) => {
    expect(logNoise(weekly(repeated(period, 26)), LAST_DAY, days)).toBeCloseTo(expected, 9);
  });

  const counted = (weeks: number) => 1 / Math.sqrt(1e6 * 7 * Math.min(4, weeks));

  it('has a spread from six deviations on, which are eight weeks', () => {
    expect(logNoise(weekly(repeated([0], 8)), LAST_DAY, 28)).toBeCloseTo(counted(8), 9);
    expect(logNoise(weekly(repeated([0], 7)), LAST_DAY, 28)).toBeNull();
  });

  it.each([
    // 77 of the 154 deviations of three years are noisy: the median lies between 0 and the least of them, 0.05.
    ['counts the first of three years', 77, fourWeeks(sigmaOf(0.025), 0)],
    // One week less of noise, and the middle of them is calm.
    ['leaves out the week before', 76, counted(4)],
  ])('%s', (_, noisyWeeks, expected) => {
    const logs = Array.from({ length: 200 }, (_unused, week) =>
      week < 44 + noisyWeeks ? (week % 2 === 0 ? 0.1 : -0.1) : 0,
    );
    expect(logNoise(weekly(logs), LAST_DAY, 28)).toBeCloseTo(expected, 9);
  });

  it('has counting noise for visits and rates, by what was counted, and none for money', () => {
    const days = { sessions: 100, ecommercePurchases: 4, totalRevenue: 200 };
    const noise = (metric: MetricId) => logNoise(trackOver(metric, days), LAST_DAY, 28);
    expect(noise('sessions')).toBeCloseTo(1 / Math.sqrt(2800), 12);
    expect(noise('purchaseRate')).toBeCloseTo(1 / Math.sqrt(112), 12);
    expect([noise('totalRevenue'), noise('averageOrderValue')].map((each) => Number(each?.toFixed(9)))).toEqual([0, 0]);
  });

  it.each(['totalRevenue', 'shippingAmount', 'itemDiscountAmount', 'itemRevenue', 'itemRefundAmount'] as const)(
    'has none for %s, which comes in no units that could be counted',
    (metric) => expect(logNoise(trackOver(metric, { [metric]: 1 }), LAST_DAY, 28)).toBeCloseTo(0, 9),
  );

  it('has none for a share of money', () => {
    const days = { itemDiscountAmount: 1, totalRevenue: 10 };
    expect(logNoise(trackOver('discountShare', days), LAST_DAY, 28)).toBeCloseTo(0, 9);
  });
});

describe('intervals, by hand', () => {
  it('reach Φ⁻¹(0.95) standard errors to either side, at 90%', () => {
    const { low, high, ...more } = interval(10, 2);
    expect(more).toEqual({ estimate: 10, level: 0.9 });
    expect(low).toBeCloseTo(10 - 2 * Z95, 12);
    expect(high).toBeCloseTo(10 + 2 * Z95, 12);
  });

  it.each([
    [0, 1, false],
    [1e-9, 1, true],
    [-1, 0, false],
    [-1, -1e-9, true],
    [-1, 1, false],
  ])('from %s to %s, exclude zero: %s', (low, high, expected) => expect(excludesZero({ low, high })).toBe(expected));

  it('of a change hold the noise of both of its ends: √2 σ', () => {
    // 1400 visits after 2800: σ = 1/√1400, ln ½ ± 1.6449 · √2 · σ.
    const series = trackOver('sessions', { sessions: per28(2800, 1400) });
    const [before, after] = [amountOver(series, YEAR.before), amountOver(series, YEAR.after)];
    const change = before && after && relativeChange(series, before, after, LAST_DAY, 28);
    expect(change?.estimate).toBeCloseTo(-0.5, 12);
    const half = Z95 * Math.sqrt(2 / 1400);
    expect(change?.low).toBeCloseTo(0.5 / Math.exp(half) - 1, 9);
    expect(change?.high).toBeCloseTo(0.5 * Math.exp(half) - 1, 9);
  });

  it('of a difference are those of two sums, and never below counting', () => {
    const sum = (value: number, period = YEAR.after) => ({ value, period });
    const visits = trackOver('sessions', { sessions: 100 });
    // σ = 1/√2800 of 3000 and 4000 is 94.5; √7000 is 83.7.
    expect(differenceNoise(visits, sum(3000), sum(4000))).toBeCloseTo(5000 / Math.sqrt(2800), 9);
    // Of 30 and 40 it is 0.9, and √70 is 8.4.
    expect(differenceNoise(visits, sum(30), sum(40))).toBeCloseTo(Math.sqrt(70), 9);
    expect(differenceNoise(trackOver('totalRevenue', { totalRevenue: 100 }), sum(30), sum(40))).toBeCloseTo(0, 9);
  });
});
