import { expect, it } from 'vitest';
import { isAdditiveOver, isAdditiveOverAll, isRederivedOver } from '@/lib/model/additivity';
import { DIMENSIONS, type DimensionId } from '@/lib/model/dimension';
import { type MetricId, METRICS } from '@/lib/model/metric';

/** Dimensions over which the same metrics add up stand together; `+` adds up, `·` does not. */
const COLUMNS = Object.entries(Object.groupBy(DIMENSIONS, ({ scope }) => scope)).map(
  ([scope, alike]) => [scope, alike.map(({ id }) => id)] as const,
);
const mark = (metric: MetricId, alike: readonly DimensionId[]) => {
  const marks = new Set(alike.map((dimension) => (isAdditiveOver(metric, dimension) ? '+' : '·')));
  return [...marks].join('');
};

it('is this table', () => {
  const head = COLUMNS.map(([scope, alike]) => `${scope}: ${alike.join(' ')}`);
  const rows = METRICS.map(({ id }) => `${COLUMNS.map(([, alike]) => mark(id, alike)).join(' ')}  ${id}`);
  expect(`\n${[...head, ...rows].join('\n')}\n`).toMatchSnapshot();
});

it.each<[metric: MetricId, dimension: DimensionId, adds: boolean]>([
  ['sessions', 'eventName', false],
  ['sessions', 'searchTerm', false],
  ['sessions', 'itemName', false],
  ['sessions', 'landingPage', true],
  ['sessions', 'sessionDefaultChannelGroup', true],
  ['sessions', 'deviceCategory', true],
  ['sessions', 'country', true],
  ['sessions', 'sessionSourceMedium', true],
  ['sessions', 'date', true],
  ['totalUsers', 'date', false],
  ['totalUsers', 'country', false],
  ['totalPurchasers', 'date', false],
  ['newUsers', 'date', true],
  ['newUsers', 'newVsReturning', true],
  ['newUsers', 'eventName', false],
  ['totalRevenue', 'itemName', false],
  ['totalRevenue', 'sessionSource', true],
  ['ecommercePurchases', 'itemCategory', false],
  ['ecommercePurchases', 'eventName', true],
  ['itemRevenue', 'itemName', true],
  ['itemRevenue', 'itemListName', true],
  ['eventCount', 'eventName', true],
  ['keyEvents', 'eventName', true],
  ['purchaseRate', 'date', false],
])('%s over %s: %s', (metric, dimension, adds) => {
  expect(isAdditiveOver(metric, dimension)).toBe(adds);
});

it('spoils a cut along several dimensions by one', () => {
  expect(isAdditiveOverAll('sessions', ['date', 'country'])).toBe(true);
  expect(isAdditiveOverAll('sessions', ['country', 'searchTerm'])).toBe(false);
});

it('re-derives a rate where both of its sums add up', () => {
  expect(isRederivedOver('purchaseRate', 'landingPage')).toBe(true);
  expect(isRederivedOver('purchaseRate', 'searchTerm')).toBe(false);
  expect(isRederivedOver('cartToViewRate', 'itemName')).toBe(true);
  expect(isRederivedOver('secondOrderShare', 'date')).toBe(false);
  expect(isRederivedOver('sessions', 'date')).toBe(false);
});
