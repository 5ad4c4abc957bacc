import { describe, expect, it } from 'vitest';
import { excessVariance, levelAround, usualVisits } from '@/lib/measure/lost/hourly-level';
import { HOURS_A_DAY } from '@/lib/model/hour';

describe('what an hour usually has', () => {
  it('is the middle of the same hour on the days around, and of its weekday where that is less', () => {
    const weekends = Array.from({ length: 15 * HOURS_A_DAY }, (_, at) =>
      Math.floor(at / HOURS_A_DAY) % 7 >= 5 ? 10 : 40,
    );
    const usual = usualVisits(weekends);
    expect(usual[7 * HOURS_A_DAY]).toBe(40);
    expect(usual[6 * HOURS_A_DAY]).toBe(10);
    expect(usualVisits([4, 5])).toEqual(Float64Array.from([Number.NaN, Number.NaN]));
  });

  it('varies by chance, or by more', () => {
    const level = new Float64Array(200).fill(16);
    const about = (away: number) => Array.from({ length: 200 }, (_, at) => 16 + (at % 2 ? away : -away));
    expect(excessVariance(about(2), level)).toBe(1);
    expect(excessVariance(about(8), level)).toBeCloseTo(4 / 0.455);
    expect(excessVariance(about(2).slice(0, 24), level)).toBe(1);
    // Of too few hours, and of hours that may have none, nobody knows.
    expect(excessVariance(about(2).slice(0, 23), level)).toBeNaN();
    expect(excessVariance(about(2), new Float64Array(200).fill(2.9))).toBeNaN();
  });

  it('is told beside what the days around have', () => {
    const usual = new Float64Array(72).fill(6);
    const run = { from: 30, to: 33 };
    expect(
      levelAround(
        Array.from({ length: 72 }, () => 3),
        usual,
        run,
      ),
    ).toBe(0.5);
    expect(
      levelAround(
        Array.from({ length: 72 }, () => 9),
        usual,
        run,
      ),
    ).toBe(1);
    expect(levelAround([], usual, run)).toBe(0);
  });
});
