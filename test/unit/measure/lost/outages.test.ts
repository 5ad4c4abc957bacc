import { describe, expect, it } from 'vitest';
import { everyOutage, isLostWith, lostDays } from '@/lib/measure/lost/outages';
import { course, LAST_DAY, snapshotWith } from '../../explain/snapshot-with';
import { diagnosed, lately, outage } from './lately';

describe('lostDays', () => {
  const shop = (source: 'ga4' | 'csv') =>
    snapshotWith({
      source,
      days: { sessions: lately(100, 0, 0, 100, 0), ecommercePurchases: lately(5, 0, null, 0, 5) },
    });

  it('is the longest run without a figure, within the period', () => {
    expect(lostDays(shop('ga4'), 'sessions', { from: '2026-03-20', to: LAST_DAY })).toEqual({
      from: '2026-03-26',
      to: '2026-03-27',
    });
    expect(lostDays(shop('ga4'), 'sessions', { from: '2026-03-27', to: '2026-03-28' })).toEqual({
      from: '2026-03-27',
      to: '2026-03-27',
    });
    expect(lostDays(shop('ga4'), 'ecommercePurchases', { from: '2026-03-20', to: LAST_DAY })).toEqual({
      from: '2026-03-26',
      to: '2026-03-28',
    });
  });

  it('is none where all was counted, or nothing is measured', () => {
    expect(lostDays(shop('ga4'), 'sessions', { from: '2026-03-20', to: '2026-03-25' })).toBeNull();
    expect(lostDays(shop('ga4'), 'keyEvents', { from: '2026-03-20', to: LAST_DAY })).toBeNull();
  });

  it('takes a zero that was written into a file as counted, save of visits', () => {
    expect(lostDays(shop('csv'), 'ecommercePurchases', { from: '2026-03-20', to: LAST_DAY })).toEqual({
      from: '2026-03-27',
      to: '2026-03-27',
    });
    expect(lostDays(shop('csv'), 'sessions', { from: '2026-03-20', to: LAST_DAY })).toEqual({
      from: '2026-03-26',
      to: '2026-03-27',
    });
  });
});

describe('zeros that were written into a file', () => {
  const closedFor = (days: number) =>
    snapshotWith({
      source: 'csv',
      days: { sessions: 100, ecommercePurchases: course(5, [days, 0], [3, 5]) },
    });
  const march = { from: '2026-03-01', to: LAST_DAY };

  it('are a shop that was closed, up to six days on end', () => {
    expect(lostDays(closedFor(6), 'ecommercePurchases', march)).toBeNull();
  });

  it('are days that nothing is compared with from a week on, whether nothing was sold or nothing measured', () => {
    const week = { from: '2026-03-20', to: '2026-03-26' };
    expect(lostDays(closedFor(7), 'ecommercePurchases', march)).toEqual(week);
  });
});

describe('everyOutage', () => {
  const shop = snapshotWith({ days: { sessions: lately(100, 0, 0), ecommercePurchases: lately(5, 0, 5) } });

  it('is open where it has no end and reaches the last day', () => {
    const found = everyOutage(shop, {
      ecommercePurchases: diagnosed(outage('2026-03-28', '2026-03-28')),
      sessions: diagnosed(outage('2026-03-28'), { kind: 'spike', from: '2026-03-28', to: '2026-03-29' }),
    });
    expect(found).toEqual([
      { metric: 'sessions', period: { from: '2026-03-28', to: LAST_DAY }, open: true },
      { metric: 'ecommercePurchases', period: { from: '2026-03-28', to: '2026-03-28' }, open: false },
    ]);
  });

  it('is over where figures came again, and where it was given an end', () => {
    const open = (days: number[]) =>
      everyOutage(snapshotWith({ days: { sessions: lately(100, ...days) } }), {
        sessions: diagnosed(outage('2026-03-27')),
      })[0]?.open;
    expect(open([0, 0, 0])).toBe(true);
    expect(open([0, 0, 50])).toBe(false);
    expect(everyOutage(shop, { sessions: diagnosed(outage('2026-03-28', LAST_DAY)) })[0]?.open).toBe(false);
    expect(everyOutage(shop, { sessions: diagnosed(outage('2026-03-20', '2026-03-21')) })).toEqual([]);
  });

  it('is of what was sold, where orders and the key events that they are were lost together', () => {
    const days = (orders: number[]) =>
      snapshotWith({
        days: { sessions: 100, keyEvents: lately(5, 0, 0, 0), ecommercePurchases: lately(5, ...orders) },
      });
    const lost = { keyEvents: diagnosed(outage('2026-03-27')), ecommercePurchases: diagnosed(outage('2026-03-27')) };
    const metrics = (orders: number[]) => everyOutage(days(orders), lost).map(({ metric }) => metric);
    expect(metrics([0, 0, 0])).toEqual(['ecommercePurchases']);
    expect(metrics([0, 0, 5])).toEqual(['keyEvents', 'ecommercePurchases']);
  });
});

describe('isLostWith', () => {
  it('follows sums, money and baskets to what they are of', () => {
    expect(isLostWith('sessions', 'totalRevenue')).toBe(true);
    expect(isLostWith('ecommercePurchases', 'totalRevenue')).toBe(true);
    expect(isLostWith('ecommercePurchases', 'purchaseRate')).toBe(true);
    expect(isLostWith('ecommercePurchases', 'averageOrderValue')).toBe(true);
    expect(isLostWith('ecommercePurchases', 'sessions')).toBe(false);
    expect(isLostWith('keyEvents', 'totalRevenue')).toBe(false);
  });
});
