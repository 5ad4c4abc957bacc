import { expect, it } from 'vitest';
import { MetricId } from '@/lib/model/metric';
import { sumsMoney, unitOf } from '@/lib/model/metric-unit';

const inUnit = (unit: string) => MetricId.options.filter((metric) => unitOf(metric) === unit).toSorted();

it('writes as money what counts money, and money divided by a count', () => {
  expect(inUnit('currency')).toEqual([
    'advertiserAdCost',
    'advertiserAdCostPerKeyEvent',
    'averageOrderValue',
    'costPerOrder',
    'itemDiscountAmount',
    'itemRefundAmount',
    'itemRevenue',
    'refundAmount',
    'shippingAmount',
    'totalRevenue',
  ]);
});

it('writes as a share the quotient of alike things, and of others how many to each', () => {
  expect(inUnit('rate')).toEqual([
    'bounceRate',
    'cartToViewRate',
    'discountShare',
    'engagementRate',
    'itemRefundShare',
    'listClickRate',
    'newVisitorShare',
    'organicGoogleSearchClickThroughRate',
    'purchaseRate',
    'purchaseToViewRate',
    'secondOrderShare',
    'sessionKeyEventRate',
  ]);
  expect(unitOf('viewsPerSession')).toBe('count');
  expect(unitOf('totalUsers')).toBe('count');
});

it('knows the shares whose sums are money, which no counting makes noisy', () => {
  const shares = MetricId.options.filter((metric) => sumsMoney(metric) && unitOf(metric) !== 'currency');
  expect(shares.toSorted()).toEqual(['discountShare', 'itemRefundShare', 'returnOnAdSpend']);
});
