import { describe, expect, it } from 'vitest';
import { stepsWithin, unmeasuredPeriods } from '@/lib/measure/lost/unmeasured-periods';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import { LAST_DAY, snapshotWith } from '../../explain/snapshot-with';
import { seriesWith } from '../series-with';
import { day, lately, outage } from './lately';

describe('unmeasuredPeriods', () => {
  const shop = snapshotWith({
    days: {
      sessions: lately(100, null, 0, 0, 100),
      ecommercePurchases: lately(5, 5, 5, 0, 5),
      totalRevenue: lately(90),
    },
  });
  const events = { sessions: [outage('2026-03-27', '2026-03-28')] };
  const eventsIn = ({ metric }: { metric: string }) => (metric === 'sessions' ? events.sessions : []);

  it('are the days of visits themselves, without an answer or lost', () => {
    expect(unmeasuredPeriods(shop, 'sessions', eventsIn)).toEqual([day('2026-03-26'), day('2026-03-27', '2026-03-28')]);
  });

  it('are those of what a rate is made of, and of visits where it has none of its own', () => {
    expect(unmeasuredPeriods(shop, 'ecommercePurchases', eventsIn)).toEqual([day('2026-03-28')]);
    expect(unmeasuredPeriods(shop, 'totalRevenue', eventsIn)).toEqual([]);
    expect(unmeasuredPeriods(shop, 'averageOrderValue', eventsIn)).toEqual([day('2026-03-28')]);
  });

  it('are none of what is no outage, and of what is not measured', () => {
    const spikes = (): SeriesEvent[] => [{ kind: 'dip', from: '2026-03-28', to: '2026-03-28' }];
    expect(unmeasuredPeriods(shop, 'ecommercePurchases', spikes)).toEqual([]);
    expect(unmeasuredPeriods(snapshotWith({}), 'keyEvents', eventsIn)).toEqual([]);
  });

  it('reach the last day where an outage has no end', () => {
    const open = snapshotWith({ days: { sessions: lately(100, 0, 0) } });
    const found = unmeasuredPeriods(open, 'sessions', () => [outage('2026-03-28')]);
    expect(new Set(found.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set([`2026-03-28 ${LAST_DAY}`]));
  });
});

describe('stepsWithin', () => {
  it('marks each step that holds a day of a period, ends included', () => {
    const within = (from: number, to: number, frequency: 'daily' | 'weekly') =>
      stepsWithin(
        [{ from: `2024-01-${from.toString().padStart(2, '0')}`, to: `2024-01-${to.toString().padStart(2, '0')}` }],
        seriesWith([1, 1, 1], { frequency }),
      );
    expect(within(2, 2, 'daily')).toEqual([false, true, false]);
    expect(within(2, 3, 'daily')).toEqual([false, true, true]);
    expect(within(7, 8, 'weekly')).toEqual([true, true, false]);
    expect(within(14, 14, 'weekly')).toEqual([false, true, false]);
    expect(within(15, 15, 'weekly')).toEqual([false, false, true]);
    expect(within(22, 22, 'weekly')).toEqual([false, false, false]);
    expect(stepsWithin([], seriesWith([1]))).toEqual([false]);
  });
});
