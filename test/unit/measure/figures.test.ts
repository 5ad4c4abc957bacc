import { describe, expect, it } from 'vitest';
import { amountFigure, figureIn, figureOf, provenanceOf, totalFigure } from '@/lib/measure/figures';
import type { Method } from '@/lib/model/method';
import type { Snapshot } from '@/lib/model/snapshot';
import { LAST_DAY, snapshotWith } from '../explain/snapshot-with';

const period = { from: '2026-03-26', to: LAST_DAY };
const shop = snapshotWith({
  days: {
    sessions: [10, 20, 30, 40],
    ecommercePurchases: [1, null, 2, 4],
    totalUsers: [8, 16, 24, 32],
    totalRevenue: 100,
  },
  length: 4,
});

/** The shop with one of its totals read otherwise. */
const readingOf = (
  metric: 'sessions' | 'ecommercePurchases',
  how: { sampledShare?: number; thresholded?: boolean; method?: Method },
): Snapshot => {
  const series = shop.totals[metric];
  if (!series) throw new Error(`The shop has no ${metric}.`);
  return { ...shop, totals: { ...shop.totals, [metric]: { ...series, provenance: { ...series.provenance, ...how } } } };
};

it.each(['without automated visits', 'without hosts that are not the site’s'] as const)(
  'a figure of a total %s says so, and no figure of another',
  (method) => {
    const lessened = readingOf('sessions', { method });
    expect(totalFigure(lessened, 'sessions', period)?.provenance.method).toBe(method);
    expect(totalFigure(lessened, 'totalRevenue', period)?.provenance.method).toBeUndefined();
  },
);

describe('figureIn', () => {
  it('keeps money with its currency, and an interval with its figure', () => {
    const interval = { estimate: 5, low: 1, high: 9, level: 0.9 } as const;
    expect(figureIn(shop, 'currency', 5, { metric: 'totalRevenue', period, interval })).toMatchObject({
      value: 5,
      unit: 'currency',
      currency: 'EUR',
      interval,
    });
    const count = figureOf(shop, 5, { metric: 'sessions', period });
    expect(count).toMatchObject({ value: 5, unit: 'count' });
    expect(Object.keys(count)).toEqual(['value', 'unit', 'provenance']);
  });
});

describe('totalFigure', () => {
  it('is read over the days of the period', () => {
    expect(totalFigure(shop, 'sessions', period)).toMatchObject({
      value: 100,
      unit: 'count',
      provenance: { period, daysObserved: 4 },
    });
    expect(totalFigure(shop, 'purchaseRate', period)).toMatchObject({
      value: 7 / 80,
      unit: 'rate',
      provenance: { daysObserved: 3 },
    });
  });

  it('is none of what is not measured, or not so far back', () => {
    expect(totalFigure(shop, 'keyEvents', period)).toBeNull();
    expect(totalFigure(shop, 'sessions', { from: '2026-03-25', to: LAST_DAY })).toBeNull();
  });

  it('says of persons that it is a mean of days, and of nothing else', () => {
    expect(totalFigure(shop, 'totalUsers', period)).toMatchObject({
      value: 20,
      provenance: { method: 'mean of daily users' },
    });
    expect(totalFigure(shop, 'sessions', period)?.provenance).not.toHaveProperty('method');
  });

  it('takes what is told about an amount that was read', () => {
    const amount = { value: 3, numerator: 3, denominator: null, daysObserved: 2 };
    expect(
      amountFigure(shop, amount, { metric: 'totalUsers', period, method: 'difference', daysObserved: 9 }),
    ).toMatchObject({
      value: 3,
      provenance: { method: 'difference', daysObserved: 9 },
    });
    expect(amountFigure(shop, amount, { metric: 'sessions', period }).provenance.daysObserved).toBe(2);
  });
});

describe('provenanceOf', () => {
  it('asks for the two sums of a rate, and for the segment only where there is one', () => {
    expect(provenanceOf(shop, { metric: 'purchaseRate', period }).query).toEqual({
      dimensions: ['date'],
      metrics: ['ecommercePurchases', 'sessions'],
      where: [],
    });
    expect(provenanceOf(shop, { metric: 'sessions', period, dimension: 'country', segment: 'France' }).query).toEqual({
      dimensions: ['date', 'country'],
      metrics: ['sessions'],
      where: [{ dimension: 'country', value: 'France' }],
    });
    expect(provenanceOf(shop, { metric: 'sessions', period, dimension: 'country' }).query.where).toEqual([]);
    expect(provenanceOf(shop, { metric: 'sessions', period, segment: 'France' }).query).toMatchObject({
      dimensions: ['date'],
      where: [],
    });
    expect(provenanceOf(shop, { metric: 'sessions', period, metrics: ['totalUsers'] }).query.metrics).toEqual([
      'totalUsers',
    ]);
  });

  it('is a sample where any of its totals is, the smallest', () => {
    expect(provenanceOf(shop, { metric: 'purchaseRate', period })).toMatchObject({
      sampledShare: 1,
      thresholded: false,
    });
    const sampled = readingOf('sessions', { sampledShare: 0.25, thresholded: true });
    expect(provenanceOf(sampled, { metric: 'purchaseRate', period })).toMatchObject({
      sampledShare: 0.25,
      thresholded: true,
    });
    expect(provenanceOf(sampled, { metric: 'totalRevenue', period })).toMatchObject({
      sampledShare: 1,
      thresholded: false,
    });
  });

  it('is that of the table where the rows came from a table', () => {
    const [from] = [shop.totals.sessions?.provenance].flatMap((own) =>
      own ? [{ ...own, sampledShare: 0.5, thresholded: true }] : [],
    );
    expect(provenanceOf(shop, { metric: 'sessions', period, ...(from && { from }) })).toMatchObject({
      sampledShare: 0.5,
      thresholded: true,
    });
  });

  it('counts the days that have an answer, and none where nothing was read', () => {
    expect(provenanceOf(shop, { metric: 'ecommercePurchases', period }).daysObserved).toBe(3);
    expect(provenanceOf(shop, { metric: 'keyEvents', period }).daysObserved).toBe(0);
    expect(
      provenanceOf(shop, { metric: 'sessions', period: { from: '2020-01-01', to: '2020-01-02' } }).daysObserved,
    ).toBe(0);
    expect(provenanceOf(shop, { metric: 'sessions', period, daysObserved: 1 }).daysObserved).toBe(1);
  });
});
