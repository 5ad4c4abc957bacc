import { describe, expect, it } from 'vitest';
import { logNoise, relativeChange } from '@/lib/measure/noise';
import { amountOver, type Track } from '@/lib/measure/track';
import { addDays } from '@/lib/model/day';
import { noiseFrom } from '../explain/shop-snapshot';

const START = '2024-01-01';
const DAYS = 728;

/** Days of a count: a trend, a season, and independent noise of so much a week. */
function trackWith(weeklyNoise: number, seed: number): Track {
  const noise = noiseFrom(seed);
  const numerator: number[] = [];
  for (let week = 0; week < DAYS / 7; week++) {
    // A uniform draw of width 1 has standard deviation 1/√12.
    const factor = Math.exp(
      weeklyNoise * Math.sqrt(12) * noise() + 0.004 * week + 0.3 * Math.sin((2 * Math.PI * week) / 52),
    );
    for (let day = 0; day < 7; day++) numerator.push(100_000 * factor);
  }
  return { metric: 'sessions', start: START, step: 1, numerator, denominator: null, people: false };
}
const END = addDays(START, DAYS - 1);

describe('logNoise', () => {
  it('finds the noise under trend and season', () => {
    const estimates = Array.from({ length: 20 }, (_, seed) => logNoise(trackWith(0.08, seed), END, 28) ?? Number.NaN);
    const mean = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
    expect(mean).toBeGreaterThan(0.03);
    expect(mean).toBeLessThan(0.07);
  });

  it('never goes below counting noise', () => {
    const flat: Track = { ...trackWith(0, 1), numerator: Array.from({ length: DAYS }, () => 2) };
    expect(logNoise(flat, END, 28)).toBeCloseTo(1 / Math.sqrt(56), 12);
  });

  it('does not know the noise of seven weeks', () => {
    const short: Track = { ...trackWith(0.1, 1), numerator: Array.from({ length: 49 }, () => 5) };
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
      const track: Track = { metric: 'sessions', start: START, step: 1, numerator, denominator: null, people: false };
      const after = amountOver(track, { from: addDays(END, -27), to: END });
      const before = amountOver(track, { from: addDays(END, -391), to: addDays(END, -364) });
      const change = before && after && relativeChange(track, before, after, END, 28);
      if (change && change.low <= 0 && change.high >= 0) held++;
    }
    expect(held / runs).toBeGreaterThanOrEqual(0.84);
    expect(held / runs).toBeLessThanOrEqual(0.98);
  });
});

describe('money', () => {
  const steady = (metric: Track['metric'], denominator: Track['denominator'] = null): Track => ({
    metric,
    start: START,
    step: 1,
    numerator: Array.from({ length: DAYS }, () => 1),
    denominator,
    people: false,
  });

  it.each(['totalRevenue', 'shippingAmount', 'itemDiscountAmount', 'itemRevenue', 'itemRefundAmount'] as const)(
    'comes in no units whose counting would make %s noisy',
    (metric) => {
      expect(logNoise(steady(metric), END, 28)).toBe(0);
    },
  );

  it('nor does a share of money, while what is counted is never surer than 1/√n', () => {
    const tens = Array.from({ length: DAYS }, () => 10);
    expect(logNoise(steady('discountShare', tens), END, 28)).toBe(0);
    expect(logNoise(steady('purchaseRate', tens), END, 28)).toBeCloseTo(1 / Math.sqrt(28), 9);
  });
});
