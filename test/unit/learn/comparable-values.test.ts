import { describe, expect, it } from 'vitest';
import { comparableValues } from '@/lib/learn/comparable-values';
import { addDays } from '@/lib/model/day';

const nines = (length: number) => Array.from({ length }, () => 9);

describe('comparableValues', () => {
  it('leaves out a silence that chance does not make, and keeps a day with nothing', () => {
    const values = [...nines(30), 0, ...nines(30), 0, 0, 0, 0];
    const left = comparableValues('daily', '2026-04-13', values, true);
    expect(left.slice(-4)).toEqual([null, null, null, null]);
    expect(left.slice(0, -4)).toEqual(values.slice(0, -4));
  });

  it('leaves out Christmas where there are no controls to hold it against', () => {
    const start = '2025-11-10';
    const christmas = (hasControls: boolean) => {
      const left = comparableValues('daily', start, nines(60), hasControls);
      return left.filter((value, i) => addDays(start, i) === '2025-12-25' && value === null).length;
    };
    expect([christmas(false), christmas(true)]).toEqual([1, 0]);
  });

  it('leaves weeks, gaps and series without a calendar alone', () => {
    expect(comparableValues('weekly', '2025-11-10', nines(20), false)).toEqual(nines(20));
    expect(comparableValues('daily', '2026-04-13', [1, null, 3], false)).toEqual([1, null, 3]);
    expect(comparableValues('daily', 'soon', [1, 2], true)).toEqual([1, 2]);
  });
});
