import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { benjaminiHochberg, claimProbability, controlFalseDiscoveries } from '@/lib/statistics/false-discovery';
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

describe('controlFalseDiscoveries', () => {
  it('leaves one claim alone, and a clear one among many', () => {
    expect(growing.verdict).toBe('growing');
    expect(claimProbability(growing)).toBeLessThan(0.1);
    expect(controlFalseDiscoveries([growing])).toEqual([growing]);
  });

  it('withdraws a claim that only just holds when many were asked', () => {
    const weak = { ...growing, monthlyGrowth: { estimate: 0.02, low: 0.0005, high: 0.04, level: 0.9 } };
    const silent = { ...growing, verdict: 'inconclusive' as const };
    const [first] = controlFalseDiscoveries([weak, ...Array.from({ length: 9 }, () => silent)]);
    expect(first?.verdict).toBe('inconclusive');
    expect(first?.monthlyGrowth).toEqual(weak.monthlyGrowth);
    expect(controlFalseDiscoveries([weak])[0]?.verdict).toBe('growing');
  });
});
