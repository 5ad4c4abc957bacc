import { expect, it } from 'vitest';
import { numeratorsFromRates } from '@/lib/collect/csv/numerators';

const of = (...values: number[]) => Float64Array.from(values);

it('turns a rate back into the sum it came from', () => {
  expect(numeratorsFromRates({ sessions: of(200, 10), engagementRate: of(0.6, 0.51) }).metrics).toEqual({
    sessions: of(200, 10),
    engagedSessions: of(120, 5),
  });
  expect(numeratorsFromRates({ ecommercePurchases: of(4), averageOrderValue: of(12.25) }).metrics).toEqual({
    ecommercePurchases: of(4),
    totalRevenue: of(49),
  });
});

it('keeps a sum that the file itself gives', () => {
  const columns = { sessions: of(200), engagedSessions: of(119), engagementRate: of(0.6) };
  expect(numeratorsFromRates(columns)).toEqual({
    metrics: { sessions: of(200), engagedSessions: of(119) },
    unusable: [],
  });
});

it('names the rates that it cannot use', () => {
  expect(numeratorsFromRates({ bounceRate: of(0.4) })).toEqual({ metrics: {}, unusable: ['bounceRate'] });
  expect(numeratorsFromRates({ sessions: of(10), bounceRate: of(45) }).unusable).toEqual(['bounceRate']);
});
