import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Observation, ridge } from '@/lib/statistics/ridge';

const at = (target: number, ...row: number[]): Observation => ({ row: Float64Array.from(row), target });
const say = (data: readonly Observation[], penalty: number, penalised: number, ...row: number[]) =>
  ridge(data, [penalty], penalised)[0]?.(Float64Array.from(row)) ?? Number.NaN;

const LINE = [at(1, 0), at(3, 2), at(5, 4)];

describe('ridge', () => {
  it('without a penalty is least squares', () => {
    expect(say(LINE, 0, 1, 10)).toBeCloseTo(11, 6);
    expect(say([at(1, 0), at(3, 1), at(2, 2), at(4, 3)], 0, 1, 2.5)).toBeCloseTo(3.3, 6);
  });

  it('with one shrinks the slope of a standardised column by 1 + penalty, and keeps the mean', () => {
    for (const penalty of [0.5, 1, 3]) {
      expect(say(LINE, penalty, 1, 2)).toBeCloseTo(3, 9);
      expect(say(LINE, penalty, 1, 4)).toBeCloseTo(3 + 2 / (1 + penalty), 6);
    }
  });

  it('leaves the columns after the penalised ones free', () => {
    const data = [at(0, 0, 0), at(2, 1, 0), at(5, 0, 1), at(7, 1, 1)];
    expect(say(data, 1, 1, 0, 1) - say(data, 1, 1, 0, 0)).toBeCloseTo(5, 6);
    expect(say(data, 1, 1, 1, 0) - say(data, 1, 1, 0, 0)).toBeCloseTo(1, 6);
    expect(say(data, 1, 2, 0, 1) - say(data, 1, 2, 0, 0)).toBeCloseTo(2.5, 6);
  });

  it('gives one fit a penalty, in their order', () => {
    const fits = ridge(LINE, [0, 1], 1).map((fit) => fit(Float64Array.of(4)));
    expect(fits[0]).toBeCloseTo(5, 6);
    expect(fits[1]).toBeCloseTo(4, 6);
  });

  it('hears nothing from a constant column, and says 0 of nothing', () => {
    const constant = [at(1, 7), at(3, 7)];
    expect(say(constant, 0, 1, 7)).toBeCloseTo(2, 9);
    expect(say([], 0, 1, 5)).toBe(0);
  });

  it('solves the normal equations (XᵀX/n + penalty)·b = Xᵀy/n of standardised columns', () => {
    const cell = fc.integer({ min: -20, max: 20 });
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 6, maxLength: 15 });
    fc.assert(
      fc.property(rows, fc.constantFrom(0.1, 1, 10), (cells, penalty) => {
        const data = cells.map(([a, b, y]) => at(y, a, b));
        const mean = (of: (each: Observation) => number) => data.reduce((sum, each) => sum + of(each), 0) / data.length;
        const spread = (j: number) => {
          const middle = mean(({ row }) => row[j] ?? 0);
          return Math.sqrt(mean(({ row }) => ((row[j] ?? 0) - middle) ** 2));
        };
        fc.pre(spread(0) > 0 && spread(1) > 0);
        const fit = ridge(data, [penalty], 2)[0] ?? (() => Number.NaN);
        const origin = fit(Float64Array.of(0, 0));
        const slopes = [fit(Float64Array.of(1, 0)) - origin, fit(Float64Array.of(0, 1)) - origin];
        // At the minimum, the gradient of Σ(y − a − b·x)²/n + penalty·Σ(bⱼσⱼ)² vanishes.
        [0, 1].forEach((j) => {
          const pull = mean((each) => (each.target - fit(each.row)) * (each.row[j] ?? 0));
          expect(pull).toBeCloseTo(penalty * (slopes[j] ?? 0) * spread(j) ** 2, 4);
        });
      }),
    );
  });
});
