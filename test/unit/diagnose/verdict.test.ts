import { describe, expect, it } from 'vitest';
import { verdictOf, weeksStillNeeded } from '@/lib/diagnose/verdict';

describe('verdictOf', () => {
  it.each([
    [-0.004, 0.007, 'stagnating'],
    [0.001, 0.006, 'stagnating'],
    [0.001, 0.02, 'growing'],
    [-0.03, -0.001, 'declining'],
    [-0.02, 0.005, 'inconclusive'],
    [-0.01, 0.005, 'inconclusive'],
  ])('%f … %f is %s', (low, high, verdict) => expect(verdictOf(low, high, 0.01)).toBe(verdict));
});

describe('weeksStillNeeded', () => {
  it('follows the 3/2 power of the length', () => {
    expect(weeksStillNeeded({ half: 0.08, estimate: 0.01, margin: 0.01, regimeWeeks: 20 })).toBe(60);
  });
  it('is at least a week', () => {
    expect(weeksStillNeeded({ half: 0, estimate: 0, margin: 0.01, regimeWeeks: 20 })).toBe(1);
  });
});
