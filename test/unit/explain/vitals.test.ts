import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '@/lib/model/snapshot';
import { amountOver } from '@/lib/measure/amount';
import { metricsOf, seriesOf } from '@/lib/measure/series';
import { contextOf } from '@/lib/explain/explain';
import { vitalsOf } from '@/lib/explain/vitals';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { diagnose } from '@/lib/diagnose/diagnose';
import { addDays, dayNumber, daysBetween, weekdayOf } from '@/lib/model/day';
import { shopMeasuring, shopSnapshot, stuckShop } from './shop-snapshot';

const shop = stuckShop();

describe('vitalsOf', () => {
  const vitals = (snapshot: Snapshot) =>
    vitalsOf(
      contextOf({
        snapshot,
        diagnoses: Object.fromEntries(
          metricsOf(snapshot).flatMap((metric) => {
            const series = seriesOf(snapshot, metric);
            return series ? [[metric, diagnose(series, { country: '' })]] : [];
          }),
        ),
        settings: DEFAULT_SETTINGS,
        memory: EMPTY_MEMORY,
        today: snapshot.asOf,
      }),
    );

  it('holds the last complete month and the same month of the year before', () => {
    const [revenue] = vitals(shop);
    expect(revenue?.month?.value?.provenance.period).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(revenue?.month?.yearBefore?.provenance.period).toEqual({ from: '2025-02-01', to: '2025-02-28' });
    const series = shop.totals['totalRevenue'];
    const first = series ? daysBetween(series.start, '2026-02-01') : 0;
    const sum = (series?.numerator ?? [])
      .slice(first, first + 28)
      .reduce<number>((all, value) => all + (value ?? 0), 0);
    expect(revenue?.month?.value?.value).toBeCloseTo(sum, 6);
  });

  it('has the month that ends on the last day, and nothing where the history does not reach', () => {
    const short = shopSnapshot({
      days: 100,
      asOf: '2026-03-31',
      cells: [{ device: 'mobile', channel: 'Direct', sessions: () => 900, rate: () => 0.02, orderValue: () => 50 }],
    });
    const [revenue] = vitals(short);
    expect(revenue?.month?.value?.provenance.period).toEqual({ from: '2026-03-01', to: '2026-03-31' });
    expect(revenue?.month?.yearBefore).toBeNull();
  });

  /** Every total of the shop, with nothing on some days. */
  const without = (from: string, to: string, nothing: 0 | null): Snapshot => ({
    ...shop,
    source: nothing === null ? 'csv' : 'ga4',
    totals: Object.fromEntries(
      Object.entries(shop.totals).map(([metric, series]) => {
        const silent = (index: number) => {
          const day = addDays(series.start, index);
          return from <= day && day <= to;
        };
        const numerator = series.numerator.map((value, index) => (silent(index) ? nothing : value));
        return [metric, { ...series, numerator }];
      }),
    ),
  });

  it.each([0, null] as const)(
    'leaves out days on which nothing was counted (%s), and compares no such month',
    (nothing) => {
      const [whole] = vitals(shop);
      for (const month of vitals(without('2026-02-10', '2026-02-14', nothing)).map((vital) => vital.month)) {
        expect(month?.value?.provenance.daysObserved).toBe(23);
        expect(month?.lost).toBe(5);
        expect(month?.yearBefore).toBeNull();
      }
      const [earlier] = vitals(without('2025-02-10', '2025-02-14', nothing));
      expect(earlier?.month?.value?.value).toBe(whole?.month?.value?.value);
      expect(earlier?.month?.yearBefore).toBeNull();
      expect(earlier?.month).not.toHaveProperty('lost');
      const [stopped] = vitals(without('2026-02-01', '2026-03-31', nothing));
      expect(stopped?.month?.value).toBeNull();
    },
  );

  it('compares with no month in which its history only begins, however long the file is', () => {
    const long = shopSnapshot({
      days: 1096,
      asOf: '2026-03-05',
      cells: [{ device: 'mobile', channel: 'Direct', sessions: () => 900, rate: () => 0.02, orderValue: () => 50 }],
    });
    const totals = Object.fromEntries(
      Object.entries(long.totals).map(([metric, series]) => {
        const numerator = series.numerator.map((value, day) =>
          addDays(series.start, day) < '2025-02-10' ? null : value,
        );
        return [metric, { ...series, numerator }];
      }),
    );
    const [revenue] = vitals({ ...long, source: 'csv', totals });
    expect(revenue?.month?.value).not.toBeNull();
    expect(revenue?.month?.yearBefore).toBeNull();
  });

  it('takes a weekday on which the shop rests for what it is', () => {
    const sundays = without('1900-01-01', '1900-01-01', null);
    const resting: Snapshot = {
      ...sundays,
      totals: Object.fromEntries(
        Object.entries(sundays.totals).map(([metric, series]) => [
          metric,
          {
            ...series,
            numerator: series.numerator.map((value, index) =>
              weekdayOf(dayNumber(addDays(series.start, index))) === weekdayOf(dayNumber('2026-02-01')) ? null : value,
            ),
          },
        ]),
      ),
    };
    const [revenue] = vitals(resting);
    expect(revenue?.month?.value?.provenance.daysObserved).toBe(24);
    expect(revenue?.month?.yearBefore).not.toBeNull();
    expect(revenue?.month).not.toHaveProperty('lost');
  });

  it('calls users of several days a mean of daily users', () => {
    const [users] = vitals(shopMeasuring({ totalUsers: 80 }));
    for (const figure of [users?.last, users?.yearBefore, users?.month?.value, users?.month?.yearBefore]) {
      expect(figure?.value).toBe(80);
      expect(figure?.provenance.method).toBe('mean of daily users');
    }
  });
});

describe('amountOver', () => {
  const period = { from: '2026-03-01', to: '2026-03-28' };

  it('never adds users up: a stretch of days gets their mean', () => {
    const series = seriesOf(shopMeasuring({ totalUsers: 80 }), 'totalUsers');
    expect(series && amountOver(series, period)?.value).toBe(80);
  });

  it('re-derives a rate from its sums', () => {
    const sums = (metric: MetricId) => {
      const series = seriesOf(shop, metric);
      return (series && amountOver(series, period)?.value) ?? Number.NaN;
    };
    expect(sums('purchaseRate')).toBeCloseTo(sums('ecommercePurchases') / sums('sessions'), 12);
    expect(sums('averageOrderValue')).toBeCloseTo(sums('totalRevenue') / sums('ecommercePurchases'), 9);
  });

  it('has no answer beyond the history', () => {
    const series = seriesOf(shop, 'sessions');
    expect(series && amountOver(series, { from: '2020-01-01', to: '2020-01-28' })).toBeNull();
    expect(series && amountOver(series, { from: '2026-03-20', to: '2026-04-20' })).toBeNull();
  });
});
