import { describe, expect, it } from 'vitest';
import { neededDays } from '@/lib/learn/needed-days';
import { seriesWith } from '../measure/series-with';

const DAYS = 28;
const WINDOW = { from: '2026-03-01', to: '2026-03-28' };
/** So many orders and visits a day. */
const series = (orders: number, visits: number) =>
  seriesWith(
    Array.from({ length: DAYS }, () => orders),
    {
      metric: 'purchaseRate',
      kind: 'rate',
      start: '2026-03-01',
      denominator: Array.from({ length: DAYS }, () => visits),
    },
  );

describe('neededDays', () => {
  it('is the sample size over the visits of a day', () => {
    expect(neededDays(series(20, 1000), WINDOW, 0.1)).toBe(81);
    expect(neededDays(series(20, 1000), WINDOW, 0.2)).toBe(22);
  });

  it('takes a fifth where no change was agreed upon', () => {
    expect(neededDays(series(20, 1000), WINDOW, null)).toBe(neededDays(series(20, 1000), WINDOW, 0.2));
  });

  it('is unknown for amounts, for more than one a visit, and without visits', () => {
    expect(neededDays({ ...series(20, 1000), denominator: null }, WINDOW, 0.1)).toBeNull();
    expect(neededDays(series(2000, 1000), WINDOW, 0.1)).toBeNull();
    expect(neededDays(series(0, 0), WINDOW, 0.1)).toBeNull();
  });
});
