import { describe, expect, it } from 'vitest';
import { lostPeriods, lostPeriodsOf, withoutDays } from '@/lib/measure/lost/lost-periods';
import { LAST_DAY, snapshotWith } from '../../explain/snapshot-with';
import { seriesWith } from '../series-with';
import { day, diagnosed, lately, outage } from './lately';

describe('lostPeriodsOf', () => {
  const blind = snapshotWith({
    days: {
      sessions: lately(100, 0, 0, 100),
      ecommercePurchases: lately(5, 5, 0, 5),
      totalRevenue: lately(90, 90, 0, 90),
    },
  });
  const diagnoses = {
    sessions: diagnosed(outage('2026-03-27', '2026-03-28')),
    ecommercePurchases: diagnosed(outage('2026-03-28', '2026-03-28')),
  };

  it('is the outage of a metric, of what it is made of, and of visits where it has no figures of its own', () => {
    expect(lostPeriodsOf('sessions', blind, diagnoses)).toEqual([day('2026-03-28'), day('2026-03-27', '2026-03-28')]);
    expect(lostPeriodsOf('purchaseRate', blind, diagnoses)).toEqual([
      day('2026-03-28'),
      day('2026-03-27', '2026-03-28'),
      day('2026-03-28'),
    ]);
    expect(lostPeriodsOf('totalRevenue', blind, diagnoses)).toEqual([day('2026-03-28'), day('2026-03-28')]);
  });

  it('is not the outage of another metric: orders may stop while money comes in', () => {
    const paid = snapshotWith({
      days: { sessions: lately(100), ecommercePurchases: lately(5, 0), totalRevenue: lately(90) },
    });
    const lost = { ecommercePurchases: diagnosed(outage(LAST_DAY)) };
    expect(lostPeriodsOf('totalRevenue', paid, lost)).toEqual([]);
    expect(lostPeriodsOf('ecommercePurchases', paid, lost)).toEqual([day(LAST_DAY)]);
  });

  it('is each day without a value where a file usually has one, and not a zero that stands there', () => {
    const file = snapshotWith({
      source: 'csv',
      days: { sessions: lately(100), totalRevenue: lately(90, null, null, 0, 90) },
    });
    expect(lostPeriodsOf('totalRevenue', file, {})).toEqual([day('2026-03-26', '2026-03-27')]);
    expect(lostPeriodsOf('sessions', file, {})).toEqual([]);
    expect(lostPeriodsOf('keyEvents', file, {})).toEqual([]);
  });

  it('is, for all metrics, what is silent and every outage', () => {
    expect(lostPeriods(blind, diagnoses)).toEqual([
      day('2026-03-28'),
      day('2026-03-27', '2026-03-28'),
      day('2026-03-28'),
    ]);
    expect(lostPeriods(snapshotWith({}), {})).toEqual([]);
  });
});

describe('withoutDays', () => {
  it('says nothing of the days that are lost, week by week where the series is', () => {
    const lost = [
      { from: '2024-01-02', to: '2024-01-03' },
      { from: '2024-01-08', to: '2024-01-08' },
    ];
    expect(withoutDays(seriesWith([1, 2, 3, 4]), lost).numerator).toEqual([1, null, null, 4]);
    expect(withoutDays(seriesWith([1, 2, 3], { frequency: 'weekly' }), lost).numerator).toEqual([1, null, 3]);
    expect(withoutDays(seriesWith([1, 2]), []).numerator).toEqual([1, 2]);
  });
});
