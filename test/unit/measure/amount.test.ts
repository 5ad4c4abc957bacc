import { describe, expect, it } from 'vitest';
import { amountOver, blocksOf } from '@/lib/measure/amount';
import { seriesWith } from './series-with';

const days = seriesWith([1, 2, 4, 8, 16, 32, 64]);
const period = (from: number, to: number) => ({ from: `2024-01-0${from}`, to: `2024-01-0${to}` });

describe('amountOver', () => {
  it('adds what is counted, days at both ends included', () => {
    expect(amountOver(days, period(1, 7))).toEqual({ value: 127, numerator: 127, denominator: null, daysObserved: 7 });
    expect(amountOver(days, period(2, 3))?.value).toBe(6);
    expect(amountOver(days, period(7, 7))?.value).toBe(64);
  });

  it('is nothing where the series does not reach over the whole period', () => {
    expect(amountOver(days, period(1, 8))).toBeNull();
    expect(amountOver(days, { from: '2023-12-31', to: '2024-01-02' })).toBeNull();
  });

  it('leaves days without an answer out, and is nothing without any', () => {
    expect(amountOver(seriesWith([1, null, 4]), period(1, 3))).toMatchObject({ value: 5, daysObserved: 2 });
    expect(amountOver(seriesWith([null, null]), period(1, 2))).toBeNull();
  });

  it('divides the sums of a rate over the days that have both', () => {
    const rate = seriesWith([2, 5, 3], { kind: 'rate', metric: 'purchaseRate', denominator: [10, null, 40] });
    expect(amountOver(rate, period(1, 3))).toEqual({ value: 0.1, numerator: 5, denominator: 50, daysObserved: 2 });
    const closed = seriesWith([0, 0], { kind: 'rate', metric: 'purchaseRate', denominator: [0, 0] });
    expect(amountOver(closed, period(1, 2))).toBeNull();
  });

  it('is the mean of the days for persons, who come back', () => {
    const people = seriesWith([10, null, 20], { metric: 'totalUsers', kind: 'people' });
    expect(amountOver(people, period(1, 3))).toMatchObject({ value: 15, numerator: 30, daysObserved: 2 });
  });

  it('takes the weeks that lie wholly in the period', () => {
    const weeks = seriesWith([7, 14, 28], { frequency: 'weekly' });
    expect(amountOver(weeks, { from: '2024-01-08', to: '2024-01-21' })).toMatchObject({ value: 42, daysObserved: 14 });
    expect(amountOver(weeks, { from: '2024-01-02', to: '2024-01-20' })).toMatchObject({ value: 14, daysObserved: 7 });
    expect(amountOver(weeks, { from: '2024-01-09', to: '2024-01-13' })).toBeNull();
  });
});

describe('blocksOf', () => {
  it('ends on the day that is told, oldest first, and leaves out what fills no block', () => {
    expect(blocksOf(days, 3, '2024-01-07').map((block) => block?.value)).toEqual([14, 112]);
    expect(blocksOf(days, 3, '2024-01-06').map((block) => block?.value)).toEqual([7, 56]);
    expect(blocksOf(days, 7, '2024-01-07')).toHaveLength(1);
    expect(blocksOf(days, 8, '2024-01-07')).toEqual([]);
    expect(blocksOf(days, 7, '2024-02-07')).toHaveLength(1);
  });

  it('keeps the place of a block that holds nothing', () => {
    expect(blocksOf(seriesWith([null, null, 5, 6]), 2, '2024-01-04').map((block) => block?.value ?? null)).toEqual([
      null,
      11,
    ]);
  });

  it('counts weeks as weeks, and at least one', () => {
    const weeks = seriesWith([1, 2, 4, 8], { frequency: 'weekly' });
    expect(blocksOf(weeks, 14, '2024-01-28').map((block) => block?.value)).toEqual([3, 12]);
    expect(blocksOf(weeks, 1, '2024-01-28').map((block) => block?.value)).toEqual([1, 2, 4, 8]);
    expect(blocksOf(weeks, 14, '2024-01-27').map((block) => block?.value)).toEqual([6]);
  });
});
