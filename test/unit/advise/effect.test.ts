import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedEffect } from '@/lib/advise/effect';
import { figureIn } from '@/lib/measure/figures';
import type { Finding } from '@/lib/model/finding';
import { stuckShop } from '../explain/shop-snapshot';

const snapshot = stuckShop();
const period = { from: '2026-03-01', to: '2026-03-28' };
const money = (value: number) => figureIn(snapshot, 'currency', value, { metric: 'totalRevenue', period });

function effectOf(worth: Record<string, number>) {
  const finding: Finding = {
    id: 'gap|purchaseRate|deviceCategory|mobile|down',
    kind: 'gap',
    metric: 'purchaseRate',
    dimension: 'deviceCategory',
    segment: 'mobile',
    direction: 'down',
    period,
    confidence: 0.95,
    weight: 0.2,
    figures: {
      segmentSessions: figureIn(snapshot, 'count', 40_000, { metric: 'sessions', period }),
      ...Object.fromEntries(Object.entries(worth).map(([name, value]) => [name, money(value)])),
    },
  };
  return expectedEffect({ kind: 'own-gap' }, finding.figures, { snapshot, window: period });
}

describe('the effect of mending a segment', () => {
  it('is half to all of its own fall where it has surely fallen', () => {
    const effect = effectOf({ worthBest: 9000, worthRegained: 4000 });
    expect(effect?.low.value).toBeCloseTo(2000, 6);
    expect(effect?.high.value).toBeCloseTo(4000, 6);
    expect(effect?.closes).toEqual({ of: 'own-fall', low: 0.5, high: 1 });
  });

  it('is a quarter to half of the gap otherwise', () => {
    const effect = effectOf({ worthBest: 9000, worthHalf: 6000 });
    expect(effect?.low.value).toBeCloseTo(3000, 6);
    expect(effect?.high.value).toBeCloseTo(6000, 6);
    expect(effect?.closes).toEqual({ of: 'gap', low: 0.25, high: 0.5 });
  });

  it('never begins above what the segment itself once reached, and says the share that it then closes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (best, half) => {
        const effect = effectOf({ worthBest: best, worthHalf: half });
        expect(effect?.low.value).toBeLessThanOrEqual(best * (1 + 1e-9));
        expect(effect?.low.value).toBeLessThanOrEqual(effect?.high.value ?? 0);
        expect((effect?.closes?.low ?? 0) * 2 * half).toBeCloseTo(effect?.low.value ?? Number.NaN, 3);
      }),
    );
  });

  it('rests on the segment’s visits, and is unknown without them', () => {
    expect(effectOf({ worthBest: 1, worthHalf: 10 })?.basis.value).toBe(40_000);
    expect(effectOf({})).toBeNull();
  });
});
