import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfReaching } from '@/lib/statistics/chance-of-reaching';
import { likelihoodOf } from '@/lib/language/likelihood';

const interval = { estimate: 100, low: 80, high: 130, level: 0.9 };

describe('chanceOfReaching', () => {
  it('is one half at the estimate and 5% at the far end', () => {
    expect(chanceOfReaching(100, interval)).toBeCloseTo(0.5, 6);
    expect(chanceOfReaching(130, interval)).toBeCloseTo(0.05, 6);
    expect(chanceOfReaching(80, interval)).toBeCloseTo(0.95, 6);
  });

  it('is never surer than the interval, and falls with the amount', () => {
    const positive = fc.double({ min: 0.1, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(positive, positive, positive), positive, positive, (ends, one, other) => {
        const [low = 0, estimate = 0, high = 0] = ends.toSorted((a, b) => a - b);
        const chance = (to: number) => chanceOfReaching(to, { estimate, low, high, level: 0.9 });
        expect(chance(one)).toBeGreaterThanOrEqual(0.05);
        expect(chance(one)).toBeLessThanOrEqual(0.95);
        expect(chance(Math.max(one, other))).toBeLessThanOrEqual(chance(Math.min(one, other)) + 1e-12);
      }),
    );
  });

  it('knows nothing between the ends of an interval that touches zero', () => {
    expect(chanceOfReaching(50, { estimate: 100, low: 0, high: 300, level: 0.9 })).toBe(0.5);
    expect(chanceOfReaching(200, { estimate: 100, low: 0, high: 300, level: 0.9 })).toBe(0.05);
  });
});

describe('likelihoodOf', () => {
  it.each([
    [0.95, 'very-likely'],
    [0.7, 'likely'],
    [0.5, 'open'],
    [0.3, 'unlikely'],
    [0.05, 'very-unlikely'],
  ])('calls %d %s', (chance, word) => {
    expect(likelihoodOf(chance)).toBe(word);
  });
});
