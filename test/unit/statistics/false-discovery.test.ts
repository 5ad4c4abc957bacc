import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { diagnose } from '@/lib/diagnose/diagnose';
import {
  benjaminiHochberg,
  claimProbability,
  controlFalseDiscoveries,
  believedOf,
  chanceOfInterval,
} from '@/lib/statistics/false-discovery';
import { dailyCounts } from '../diagnose/series-for-tests';

const growing = diagnose(dailyCounts({ days: 300, growth: 0.05 }));

describe('benjaminiHochberg', () => {
  it('reproduces the example of the 1995 paper', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
    ];
    expect(benjaminiHochberg(p, 0.05).filter(Boolean)).toHaveLength(4);
  });

  it('keeps fewer claims at a stricter rate, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
        const strict = benjaminiHochberg(p, 0.05);
        benjaminiHochberg(p, 0.2).forEach((kept, index) => expect(kept || !strict[index]).toBe(true));
        expect(benjaminiHochberg(p.toReversed(), 0.05).toReversed()).toEqual(strict);
      }),
    );
  });
});

describe('benjaminiHochberg at its limit', () => {
  it.each([
    [[0.1], [true]],
    [[0.1001], [false]],
    [
      [0.05, 0.9],
      [true, false],
    ],
    [
      [0.0501, 0.9],
      [false, false],
    ],
    [
      [0.0501, 0.1],
      [true, true],
    ],
    [[], []],
    [[Number.NaN], [false]],
  ])('believes of %j: %j, a tenth being chance', (pValues, believed) => {
    expect(benjaminiHochberg(pValues)).toEqual(believed);
  });
});

describe('claimProbability', () => {
  const claim = (verdict: Diagnosis['verdict'], low: number, high: number) =>
    claimProbability({
      verdict,
      monthlyGrowth: { estimate: 0, low: Math.expm1(low), high: Math.expm1(high), level: 0.9 },
      margin: 0.01,
    });

  it('is a tenth where the interval just touches zero, and less beyond', () => {
    expect(claim('growing', 0, 0.04)).toBeCloseTo(0.1, 12);
    expect(claim('declining', -0.04, 0)).toBeCloseTo(0.1, 12);
    // Twice as far as half the width: two-sided normal tail at 2 · 1.6448536, from scipy.
    expect(claim('growing', 0.01, 0.03)).toBeCloseTo(0.0010029166656409724, 12);
  });

  it('is a tenth where a standstill just reaches its margin, on the nearer side', () => {
    expect(claim('stagnating', -0.005, Math.log1p(0.01))).toBeCloseTo(0.1, 12);
    expect(claim('stagnating', Math.log1p(-0.01), 0.005)).toBeCloseTo(0.1, 12);
    expect(claim('stagnating', -0.005, 0.005)).toBeLessThan(0.01);
  });

  it('is 1 where nothing is claimed, 0 where nothing is open, and never more than 1', () => {
    expect(claim('inconclusive', 0.01, 0.03)).toBe(1);
    expect(claimProbability({ verdict: 'growing', monthlyGrowth: null, margin: 0.01 })).toBe(1);
    expect(claim('growing', 0.02, 0.02)).toBe(0);
    expect(claim('stagnating', 0.02, 0.04)).toBe(1);
  });
});

describe('controlFalseDiscoveries', () => {
  it('leaves one claim alone, and a clear one among many', () => {
    expect(growing.verdict).toBe('growing');
    expect(claimProbability(growing)).toBeLessThan(0.1);
    expect(controlFalseDiscoveries([growing])).toEqual([growing]);
  });

  it('withdraws a claim that only just holds when many were asked', () => {
    const before = { estimate: 0.05, low: 0.04, high: 0.06, level: 0.9 };
    const dates = { at: '2025-03-01', from: '2025-02-01', to: '2025-04-01' };
    const turn = { verdict: 'slowed' as const, probability: 0.8, ...dates, before };
    const weak = { ...growing, turn, monthlyGrowth: { estimate: 0.02, low: 0.0005, high: 0.04, level: 0.9 } };
    const silent = { ...growing, verdict: 'inconclusive' as const };
    const [first] = controlFalseDiscoveries([weak, ...Array.from({ length: 9 }, () => silent)]);
    expect(first?.verdict).toBe('inconclusive');
    expect(first?.monthlyGrowth).toEqual(weak.monthlyGrowth);
    expect(first?.turn).toBeNull();
    expect(controlFalseDiscoveries([weak])[0]).toMatchObject({ verdict: 'growing', turn });
  });
});

describe('the claims of one document', () => {
  const claims = (...chances: number[]) => chances.map((chance) => ({ chance }));

  it('are corrected together: what stands alone may not stand among many', () => {
    expect(believedOf(claims(0.04)).size).toBe(1);
    const many = claims(0.04, ...Array.from({ length: 9 }, () => 0.8));
    expect(believedOf(many).size).toBe(0);
  });

  it('are given back themselves', () => {
    const [sure, open] = claims(0.001, 0.5);
    const believed = believedOf([sure, open].flatMap((each) => each ?? []));
    expect(sure && believed.has(sure)).toBe(true);
    expect(open && believed.has(open)).toBe(false);
  });
});

describe('chanceOfInterval', () => {
  it('is a tenth where the interval touches zero, on either side, and 1 of nothing', () => {
    expect(chanceOfInterval({ estimate: 1, low: 0, high: 5, level: 0.9 })).toBeCloseTo(0.1, 6);
    expect(chanceOfInterval({ estimate: -1, low: -5, high: 0, level: 0.9 })).toBeCloseTo(0.1, 6);
    expect(chanceOfInterval({ estimate: 0, low: -1, high: 1, level: 0.9 })).toBe(1);
  });

  it('is none where nothing is open, and 1 where an interval is no number', () => {
    expect(chanceOfInterval({ estimate: 2, low: 2, high: 2, level: 0.9 })).toBe(0);
    expect(chanceOfInterval({ estimate: 2, low: Number.NaN, high: 3, level: 0.9 })).toBe(1);
  });
});
