import { describe, expect, it } from 'vitest';
import { areFew, eventsBehind, hasFewEvents, isChangeOfFew, isChangeOfFewCounted } from '@/lib/measure/few-events';
import { figureIn } from '@/lib/measure/figures';
import { snapshotWith } from '../explain/snapshot-with';

const WEEK = { from: '2026-03-23', to: '2026-03-29' };
const snapshot = snapshotWith({ days: { sessions: 100, ecommercePurchases: 4, totalRevenue: 400 } });

describe('a count of few', () => {
  it('is one below thirty', () => {
    expect([areFew(29), areFew(30), areFew(400, 29), areFew()]).toEqual([true, false, true, false]);
  });

  it('has no change in percent, unless all of many is gone', () => {
    expect(isChangeOfFew(29, 400)).toBe(true);
    expect(isChangeOfFew(400, 29)).toBe(true);
    expect(isChangeOfFew(400, 0)).toBe(false);
    expect(isChangeOfFew(20, 0)).toBe(true);
  });

  it('is counted in persons of all days, and says nothing of money and rates', () => {
    const figure = (value: number, unit: 'count' | 'currency' | 'rate', daily = false) =>
      figureIn(snapshot, unit, value, {
        metric: daily ? 'totalUsers' : 'sessions',
        period: WEEK,
        ...(daily ? { method: 'mean of daily users' as const, daysObserved: 7 } : {}),
      });
    expect(isChangeOfFewCounted(figure(20, 'count'), figure(50, 'count'))).toBe(true);
    expect(isChangeOfFewCounted(figure(20, 'count', true), figure(50, 'count', true))).toBe(false);
    expect(isChangeOfFewCounted(figure(4, 'count', true), figure(50, 'count', true))).toBe(true);
    expect(isChangeOfFewCounted(figure(2, 'currency'), figure(3, 'currency'))).toBe(false);
    expect(isChangeOfFewCounted(figure(0.02, 'rate'), figure(0.03, 'rate'))).toBe(false);
  });
});

describe('how many events a figure rests on', () => {
  it('counts orders behind money and behind the conversion, and a count itself', () => {
    expect(eventsBehind(snapshot, 'totalRevenue', WEEK)).toBe(28);
    expect(eventsBehind(snapshot, 'purchaseRate', WEEK)).toBe(28);
    expect(eventsBehind(snapshot, 'sessions', WEEK)).toBe(700);
  });

  it('is few below thirty, in any of the periods', () => {
    expect(hasFewEvents(snapshot, 'totalRevenue', WEEK)).toBe(true);
    expect(hasFewEvents(snapshot, 'totalRevenue', { from: '2026-03-16', to: '2026-03-29' })).toBe(false);
    expect(hasFewEvents(snapshot, 'sessions', WEEK)).toBe(false);
  });

  it('is never few where nothing counts them', () => {
    expect(hasFewEvents(snapshotWith({ days: { totalRevenue: 5 } }), 'totalRevenue', WEEK)).toBe(false);
  });
});
