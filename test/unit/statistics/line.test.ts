import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineThrough } from '@/lib/statistics/line';

describe('lineThrough', () => {
  it('goes through two points, and beyond', () => {
    const line = lineThrough([
      { at: 1, value: 3 },
      { at: 3, value: 7 },
    ]);
    expect([line(0), line(2), line(10)]).toEqual([1, 5, 21]);
  });

  it('is that of least squares, as worked by hand', () => {
    // Means 1.5 and 2.5; Σxy = 1·(−1.5)(−1.5) + … = 4, Σxx = 5.
    const line = lineThrough([1, 3, 2, 4].map((value, at) => ({ at, value })));
    expect(line(1.5)).toBe(2.5);
    expect(line(2.5)).toBeCloseTo(3.3, 12);
  });

  it('leaves residuals that lean to no side', () => {
    const points = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 50 }), value: fc.integer({ min: -9, max: 9 }) }),
      {
        minLength: 2,
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(points, (each) => {
        fc.pre(new Set(each.map(({ at }) => at)).size > 1);
        const line = lineThrough(each);
        const rest = each.map(({ at, value }) => ({ at, left: value - line(at) }));
        expect(rest.reduce((sum, { left }) => sum + left, 0)).toBeCloseTo(0, 8);
        expect(rest.reduce((sum, { at, left }) => sum + at * left, 0)).toBeCloseTo(0, 6);
      }),
    );
  });

  it('does not exist through one place', () => {
    expect(lineThrough([{ at: 2, value: 1 }])(2)).toBeNaN();
    expect(lineThrough([])(2)).toBeNaN();
  });
});
