import { describe, expect, it } from 'vitest';
import { prepare } from '@/lib/diagnose/prepare';
import { obstacleTo, verdictOf, weeksStillNeeded } from '@/lib/diagnose/verdict';
import type { SeriesValues } from '@/lib/model/series';

describe('verdictOf', () => {
  it.each([
    [-0.004, 0.007, 'stagnating'],
    [0.001, 0.006, 'stagnating'],
    [0.001, 0.02, 'growing'],
    [-0.03, -0.001, 'declining'],
    [-0.02, 0.005, 'inconclusive'],
    [-0.01, 0.005, 'inconclusive'],
    [-0.01, 0.02, 'inconclusive'],
    [-0.005, 0.01, 'inconclusive'],
    [0, 0.02, 'inconclusive'],
    [-0.02, 0, 'inconclusive'],
  ])('%f … %f is %s', (low, high, verdict) => expect(verdictOf(low, high, 0.01)).toBe(verdict));
});

describe('weeksStillNeeded', () => {
  it('follows the 3/2 power of the length', () => {
    expect(weeksStillNeeded({ half: 0.04, estimate: 0.01, margin: 0.01, regimeWeeks: 20 })).toBe(60);
  });
  it('is that of the growth that takes longest, wherever in the interval the middle lies', () => {
    const weeks = [-0.018, -0.01, 0, 0.005, 0.01, 0.018].map((estimate) =>
      weeksStillNeeded({ half: 0.02, estimate, margin: 0.01, regimeWeeks: 20 }),
    );
    expect(new Set(weeks)).toEqual(new Set([31]));
  });
  it('is shorter where the whole interval is easier', () => {
    expect(weeksStillNeeded({ half: 0.02, estimate: 0.03, margin: 0.01, regimeWeeks: 20 })).toBe(12);
  });
  it('is at least a week', () => {
    expect(weeksStillNeeded({ half: 0, estimate: 0, margin: 0.01, regimeWeeks: 20 })).toBe(1);
  });
});

describe('obstacleTo', () => {
  const obstacle = (numerator: (number | null)[], more: Partial<SeriesValues> = {}) => {
    const prepared = prepare({
      kind: 'count',
      frequency: 'daily',
      start: '2024-01-01',
      numerator,
      denominator: null,
      ...more,
    });
    if (!prepared) throw new Error('Nothing prepared.');
    return obstacleTo(prepared);
  };
  const days = (count: number, value: number | null = 40) => Array.from({ length: count }, () => value);

  it('is less than eight weeks of history', () => {
    expect(obstacle(days(55))).toEqual({ code: 'too-short', value: 55 });
    expect(obstacle(days(56))).toBeNull();
  });

  it('is fewer than thirty in all, where something is counted', () => {
    const few = (all: number) => days(70, 0).map((_, day) => (day % 2 === 0 && day / 2 < all ? 1 : 0));
    expect(obstacle(few(29))).toEqual({ code: 'too-few', value: 29 });
    expect(obstacle(few(30))?.code).not.toBe('too-few');
    expect(obstacle(few(29), { kind: 'currency' })?.code).not.toBe('too-few');
  });

  it('is nothing at all, or nothing but zero', () => {
    expect(obstacle(days(70, null))).toEqual({ code: 'no-data' });
    expect(obstacle(days(70, 0))).toEqual({ code: 'all-zero' });
  });

  it('is fewer than six blocks that are known', () => {
    const known = (weeks: number) => days(70).map((value, day) => (day < 7 * (10 - weeks) ? null : value));
    expect(obstacle(known(5))).toEqual({ code: 'too-short', value: 70 });
    expect(obstacle(known(6))).toBeNull();
  });
});
