import { describe, expect, it } from 'vitest';
import { newcombe, wilson } from '@/lib/statistics/proportion';

describe('wilson', () => {
  it('ends where the observed proportion is just 1.645 standard errors away', () => {
    const { low = 0, high = 0 } = wilson({ numerator: 2, denominator: 100 }) ?? {};
    for (const end of [low, high])
      expect(Math.abs(0.02 - end) / Math.sqrt((end * (1 - end)) / 100)).toBeCloseTo(1.6449, 6);
  });

  it('stays within nothing and all', () => {
    for (const denominator of [10, 11, 13, 22]) expect(wilson({ numerator: 0, denominator })?.low).toBe(0);
    expect(wilson({ numerator: 10, denominator: 10 })?.high).toBeCloseTo(1, 12);
    expect(wilson({ numerator: 3, denominator: 0 })).toBeNull();
    expect(wilson({ numerator: 3, denominator: 2 })).toBeNull();
  });
});

describe('newcombe', () => {
  it('holds zero for two equal proportions and not for distant ones', () => {
    const same = newcombe({ numerator: 30, denominator: 1000 }, { numerator: 30, denominator: 1000 });
    expect(same && same.low < 0 && same.high > 0).toBe(true);
    const apart = newcombe({ numerator: 60, denominator: 1000 }, { numerator: 10, denominator: 1000 });
    expect(apart && apart.low > 0.03).toBe(true);
  });

  it('turns round when the two change places', () => {
    const [a, b] = [
      { numerator: 30, denominator: 1000 },
      { numerator: 10, denominator: 400 },
    ];
    expect(newcombe(a, b)?.low).toBeCloseTo(-(newcombe(b, a)?.high ?? 0), 12);
  });
});
