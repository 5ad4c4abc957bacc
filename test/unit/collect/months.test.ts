import { describe, expect, it } from 'vitest';
import { frameOfMonths, monthlySeries, monthsSince, wholeMonths } from '@/lib/collect/months';
import { stretched } from '@/lib/collect/frame';

describe('whole months', () => {
  it.each([
    ['2026-01-01', '2026-03-31', { from: '2026-01-01', to: '2026-03-31' }],
    ['2026-01-02', '2026-03-30', { from: '2026-02-01', to: '2026-02-28' }],
    ['2023-11-20', '2026-11-19', { from: '2023-12-01', to: '2026-10-31' }],
    ['2026-02-02', '2026-03-30', null],
    ['2026-02-01', '2026-02-27', null],
  ])('from %s to %s', (from, to, whole) => {
    expect(wholeMonths({ from, to })).toEqual(whole);
  });

  it('are asked again from the one that holds a day', () => {
    const history = { from: '2023-11-20', to: '2026-11-19' };
    expect(monthsSince('2026-10-19', history)).toEqual({ from: '2026-10-01', to: '2026-10-31' });
    expect(monthsSince('2026-11-02', history)).toBeNull();
    expect(monthsSince('2020-01-01', history)).toEqual({ from: '2023-12-01', to: '2026-10-31' });
  });
});

describe('monthly series', () => {
  const period = { from: '2026-01-15', to: '2026-04-20' };
  const length = 96;
  const on = (places: Readonly<Record<number, number>>) => Array.from({ length }, (_, day) => places[day] ?? null);
  // 1 February is the 17th day of the period, 1 March the 45th, 1 April the 76th.
  const frame = { start: period.from, length, columns: { totalUsers: on({ 17: 50, 45: 60, 76: 10 }) } };
  const totals = { start: period.from, length, columns: { sessions: Array.from({ length }, () => 1) } };
  const series = monthlySeries(frame, totals, {
    source: 'ga4',
    propertyId: '1',
    sampledShare: 1,
    thresholded: false,
  });

  it('hold full months alone', () => {
    expect(series['totalUsers']).toMatchObject({
      kind: 'people',
      frequency: 'monthly',
      start: '2026-02-01',
      numerator: [50, 60],
    });
    expect(series['totalUsers']?.provenance).toMatchObject({
      query: { dimensions: ['yearMonth'], metrics: ['totalUsers'] },
      period: { from: '2026-02-01', to: '2026-03-31' },
      daysObserved: 59,
    });
  });

  it('come back as the frame that they were made from', () => {
    const back = frameOfMonths(series);
    expect(back).toMatchObject({ start: '2026-02-01', length: 59 });
    expect(back && stretched(back, period).columns['totalUsers']).toEqual(on({ 17: 50, 45: 60 }));
    expect(frameOfMonths({})).toBeNull();
  });
});
