import { describe, expect, it } from 'vitest';
import { suspectedDays } from '@/lib/collect/suspected-days';
import { addDays } from '@/lib/model/day';

const START = '2026-06-01';
const LENGTH = 120;

/** So many visits each day, half of them at weekends; other figures so many days before the last. */
const suspected = (perDay: number, others: Readonly<Record<number, number | null>> = {}) =>
  suspectedDays({
    start: START,
    numerator: Array.from({ length: LENGTH }, (_, day) => {
      const ago = LENGTH - 1 - day;
      return ago in others ? (others[ago] ?? null) : perDay * (day % 7 < 5 ? 1 : 0.5);
    }),
  }).map((day) =>
    Array.from({ length: LENGTH }, (_, ago) => ago).find((ago) => addDays(START, LENGTH - 1 - ago) === day),
  );

describe('suspectedDays', () => {
  it('finds none on a site that goes on as usual, weekends apart', () => {
    expect(suspected(400)).toEqual([]);
  });

  // 119 is a Monday from 0: the last day is a Monday, ten days before it a Friday.
  it.each([
    ['three quarters of its weekday', { 10: 300 }, [10]],
    ['a visit more', { 10: 301 }, []],
    ['a Saturday like a Saturday', { 9: 200 }, []],
    ['a Saturday of nothing', { 9: 0 }, [9]],
    ['a day without an answer', { 10: null }, []],
    ['the last of four weeks', { 27: 100 }, [27]],
    ['the day before', { 28: 100 }, []],
    [
      'of a fortnight that is lower its beginning',
      Object.fromEntries(Array.from({ length: 14 }, (_, ago) => [ago, 100])),
      [13, 12],
    ],
    ['of nothing over days its first and last', { 10: 0, 11: 0, 12: 0, 13: 0 }, [13, 10]],
    ['of nothing that goes on its first', { 0: 0, 1: 0, 2: 0 }, [2]],
  ])('suspects, or not: %s', (_, others, expected) => {
    expect(suspected(400, others)).toEqual(expected);
  });

  it('leaves alone what chance brings, and sites of a few visits', () => {
    // 60 instead of 80 is 2.4 deviations, 100 instead of 160 is 5.
    expect(suspected(80, { 10: 60 })).toEqual([]);
    expect(suspected(160, { 10: 100 })).toEqual([10]);
    expect(suspected(35, { 10: 0 })).toEqual([]);
    expect(suspected(36, { 10: 0 })).toEqual([10]);
  });
});
