import { describe, expect, it } from 'vitest';
import type { Track } from '@/lib/measure/track';
import { neededDays } from '@/lib/learn/needed-days';

const DAYS = 28;
const WINDOW = { from: '2026-03-01', to: '2026-03-28' };
/** So many orders and visits a day. */
const track = (orders: number, visits: number): Track => ({
  metric: 'purchaseRate',
  start: '2026-03-01',
  step: 1,
  numerator: Array.from({ length: DAYS }, () => orders),
  denominator: Array.from({ length: DAYS }, () => visits),
  people: false,
});

describe('neededDays', () => {
  it('is the sample size over the visits of a day', () => {
    expect(neededDays(track(20, 1000), WINDOW, 0.1)).toBe(81);
    expect(neededDays(track(20, 1000), WINDOW, 0.2)).toBe(22);
  });

  it('takes a fifth where no change was agreed upon', () => {
    expect(neededDays(track(20, 1000), WINDOW, null)).toBe(neededDays(track(20, 1000), WINDOW, 0.2));
  });

  it('is unknown for amounts, for more than one a visit, and without visits', () => {
    expect(neededDays({ ...track(20, 1000), denominator: null }, WINDOW, 0.1)).toBeNull();
    expect(neededDays(track(2000, 1000), WINDOW, 0.1)).toBeNull();
    expect(neededDays(track(0, 0), WINDOW, 0.1)).toBeNull();
  });
});
