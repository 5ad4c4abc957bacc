import { describe, expect, it } from 'vitest';
import { normalProbability, normalQuantile } from '@/lib/statistics/normal';

describe('distributions', () => {
  it('agrees with the tables of the normal distribution', () => {
    expect(normalProbability(0)).toBeCloseTo(0.5, 6);
    expect(normalProbability(1.6448536)).toBeCloseTo(0.95, 6);
    expect(normalProbability(-2.5758293)).toBeCloseTo(0.005, 6);
    expect(normalProbability(40)).toBe(1);
  });

  it('inverts the normal distribution', () => {
    for (const p of [0.001, 0.05, 0.3, 0.5, 0.9, 0.9999])
      expect(normalProbability(normalQuantile(p))).toBeCloseTo(p, 6);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });
});
