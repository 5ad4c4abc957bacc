import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32, poisson } from '@/lib/demo/random';
import { blackFriday, salesStarts } from '@/lib/demo/season';
import { firstOfMonth } from '@/lib/model/first-day';
import { splitAtRandom, splitExactly } from '@/lib/demo/split';
import { dayFromNumber } from '@/lib/model/day';

const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('sharing out', () => {
  it('loses and invents nothing', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, fc.integer(), (total, some, seed) => {
        for (const parts of [splitExactly(total, some), splitAtRandom(total, some, mulberry32(seed))]) {
          expect(parts).toHaveLength(some.length);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
        }
      }),
    );
  });

  it('stays within one of the exact share', () => {
    fc.assert(
      fc.property(fc.nat(100_000), weights, (total, some) => {
        const whole = some.reduce((sum, weight) => sum + weight, 0);
        fc.pre(whole > 0);
        splitExactly(total, some).forEach((part, index) =>
          expect(Math.abs(part - (total * (some[index] ?? 0)) / whole)).toBeLessThan(1 + 1e-6),
        );
      }),
    );
  });
});

describe('draws', () => {
  it.each([0.4, 8, 60])('scatter like counts around %d', (mean) => {
    const random = mulberry32(7);
    const draws = Array.from({ length: 20_000 }, () => poisson(mean, random));
    const average = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    const variance = draws.reduce((sum, draw) => sum + (draw - average) ** 2, 0) / draws.length;
    expect(Math.abs(average / mean - 1)).toBeLessThan(0.03);
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.06);
  });
});

describe('the calendar', () => {
  it('knows Black Friday and the French sales', () => {
    expect(dayFromNumber(blackFriday('2025-03-01'))).toBe('2025-11-28');
    expect(dayFromNumber(blackFriday('2026-12-31'))).toBe('2026-11-27');
    expect(salesStarts('2025-05-05').map(dayFromNumber)).toEqual(['2025-01-08', '2025-06-25']);
    expect(salesStarts('2026-05-05').map(dayFromNumber)).toEqual(['2026-01-07', '2026-06-24']);
  });

  it('steps over years', () => {
    expect(firstOfMonth('2026-03-31')).toBe('2026-03-01');
    expect(firstOfMonth('2026-03-31', -3)).toBe('2025-12-01');
    expect(firstOfMonth('2026-11-22', -36)).toBe('2023-11-01');
  });
});
