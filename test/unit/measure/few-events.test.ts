import { describe, expect, it } from 'vitest';
import { eventsBehind, hasFewEvents } from '@/lib/measure/few-events';
import { snapshotWith } from '../explain/snapshot-with';

const WEEK = { from: '2026-03-23', to: '2026-03-29' };
const snapshot = snapshotWith({ days: { sessions: 100, ecommercePurchases: 4, totalRevenue: 400 } });

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
