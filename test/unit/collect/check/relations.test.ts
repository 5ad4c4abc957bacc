import { describe, expect, it } from 'vitest';
import { oddAmounts, partsOverWholes } from '@/lib/collect/check/relations';

const DAYS = 112;
type Columns = Readonly<Record<string, readonly (number | null)[]>>;
const days = (value: (day: number) => number | null, length = DAYS) => Array.from({ length }, (_, day) => value(day));
const over = (columns: Columns, length = DAYS) => partsOverWholes(length, (metric) => columns[metric]);
const odd = (columns: Columns, length = DAYS) => oddAmounts(length, (metric) => columns[metric]);
/** A few orders a day, unevenly. */
const ORDERS = days((day) => 3 + ((day * 7) % 5));
const VISITS = days(() => 200);

describe('orders and visits', () => {
  it('cannot both be right where orders are more, over four weeks', () => {
    const [broken, ...others] = over({
      sessions: VISITS,
      ecommercePurchases: days((day) => (day >= 84 ? 300 : 4)),
    });
    expect(others).toEqual([]);
    expect(broken).toMatchObject({ code: 'impossible', metrics: ['ecommercePurchases', 'sessions'] });
    expect(broken?.at).toEqual(Array.from({ length: 28 }, (_, day) => 84 + day));
  });

  it('cannot where a quarter of the days carry more than all visits', () => {
    expect(over({ sessions: VISITS, ecommercePurchases: days((day) => (day % 4 === 0 ? 1000 : 4)) })).toHaveLength(1);
  });

  it.each([
    ['subscriptions that renew on the first, all at once', VISITS, days((day) => (day % 30 === 0 ? 9000 : 4))],
    ['a week in which visits were lost and orders went on', days((day) => (day > 50 && day < 57 ? 2 : 200)), ORDERS],
    ['two months without any visit counted, and orders', days((day) => (day < 60 ? 0 : 200)), ORDERS],
    ['as many orders as visits, counted in another way', VISITS, days((day) => (day % 2 ? 203 : 199))],
    ['days without an answer', days((day) => (day % 2 ? null : 200)), ORDERS],
    ['no orders at all', VISITS, days(() => 0)],
  ])('may both be right: %s', (_, sessions, ecommercePurchases) => {
    expect(over({ sessions, ecommercePurchases })).toEqual([]);
  });

  it('are judged by what there is, on a property of three days', () => {
    expect(over({ sessions: [10, 10, 10], ecommercePurchases: [1, 12, 1] }, 3)).toEqual([]);
    expect(over({ sessions: [10, 10, 10], ecommercePurchases: [12, 12, 1] }, 3)).toHaveLength(1);
  });
});

describe('other parts and wholes', () => {
  it.each([
    ['bounces of all visits', { bounces: VISITS, sessions: VISITS }],
    ['visitors of whom most are new, on several devices', { newUsers: days(() => 110), totalUsers: days(() => 100) }],
    ['visits of which all are engaged, as Google estimates', { engagedSessions: days(() => 203), sessions: VISITS }],
    ['metrics that nobody reads', { engagedSessions: days(() => 900) }],
  ])('may be %s', (_, columns) => {
    expect(over(columns)).toEqual([]);
  });

  it('cannot be twice their whole', () => {
    expect(over({ newUsers: days(() => 210), totalUsers: days(() => 100) })).toHaveLength(1);
    expect(over({ engagedSessions: days(() => 410), sessions: VISITS })).toHaveLength(1);
  });
});

describe('amounts per order', () => {
  const revenue = (each: (day: number) => number) => days((day) => (ORDERS[day] ?? 0) * each(day));
  const wobble = (day: number) => 50 * (1 + ((day * 13) % 7) / 10);

  it.each([
    ['in cents from one day on', (day: number) => wobble(day) * (day >= 90 ? 100 : 1), 90],
    ['in thousands on one busy day', (day: number) => wobble(day) * (day === 40 ? 1000 : 1), 40],
    ['of thousands that became thousandths', (day: number) => wobble(day) / (day >= 100 ? 1000 : 1), 100],
    ['in cents for ten days', (day: number) => wobble(day) * (day >= 90 && day < 100 ? 100 : 1), 90],
  ])('are in another unit: %s', (_, each, first) => {
    const [broken] = odd({ ecommercePurchases: ORDERS, totalRevenue: revenue(each) });
    expect(broken?.at[0]).toBe(first);
  });

  it.each([
    ['to the end', (day: number) => day >= 100, true],
    ['from the beginning, until somebody mended it', (day: number) => day < 20, true],
    ['on every third day', (day: number) => day % 3 === 0, true],
    ['for ten days, and as before afterwards', (day: number) => day >= 90 && day < 100, false],
    ['on one day', (day: number) => day === 60, false],
  ])('are in doubt everywhere, or where they are odd alone: %s', (_, isOdd, isEverywhere) => {
    const totalRevenue = revenue((day) => wobble(day) * (isOdd(day) ? 1000 : 1));
    expect(odd({ ecommercePurchases: ORDERS, totalRevenue })).toMatchObject([{ isEverywhere }]);
  });

  it.each([
    ['a sale at half the price', revenue((day) => wobble(day) * (day > 100 ? 0.5 : 1))],
    ['a week of samples for one euro, with usual orders among them', revenue((day) => (day > 104 ? 4 : wobble(day)))],
    ['an order of a firm, worth five hundred', days((day) => (day === 30 ? 25_000 : 50 * (ORDERS[day] ?? 0)))],
    ['a price list that rises tenfold for good', revenue((day) => wobble(day) * (day > 60 ? 10 : 1))],
    ['refunds that are more than what was sold', revenue((day) => (day % 9 === 0 ? -3 : wobble(day)))],
    ['days of which nothing was charged', revenue((day) => (day % 9 === 0 ? 0 : wobble(day)))],
  ])('are what they are: %s', (_, totalRevenue) => {
    expect(odd({ ecommercePurchases: ORDERS, totalRevenue })).toEqual([]);
  });

  it('are what they are where gifts differ a hundredfold', () => {
    const orders = days(() => 1);
    expect(odd({ ecommercePurchases: orders, totalRevenue: days((day) => (day % 10 === 0 ? 5000 : 20)) })).toEqual([]);
  });

  it('are in another unit on five days running, however few orders they have', () => {
    const orders = days(() => 1);
    const totalRevenue = days((day) => wobble(day) * (day >= 60 && day < 65 ? 100 : 1));
    expect(odd({ ecommercePurchases: orders, totalRevenue })).toMatchObject([{ at: [60, 61, 62, 63, 64] }]);
    const four = days((day) => wobble(day) * (day >= 60 && day < 64 ? 100 : 1));
    expect(odd({ ecommercePurchases: orders, totalRevenue: four })).toEqual([]);
  });

  it('prove nothing of two orders', () => {
    const totalRevenue = days((day) => (day === 3 ? 0.01 : (ORDERS[day] ?? 0) * 50));
    expect(odd({ ecommercePurchases: days((day) => (day === 3 ? 1 : (ORDERS[day] ?? 0))), totalRevenue })).toEqual([]);
  });
});
