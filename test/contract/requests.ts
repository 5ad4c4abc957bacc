import { keysFilter } from '@/lib/collect/keys';
import type { ReportRequest } from '@/lib/collect/request';

const named = (...names: string[]) => names.map((name) => ({ name }));
const lastWeek = [{ startDate: '7daysAgo', endDate: 'yesterday' }];

/** Requests of every kind, good and bad, by what they show. */
export const REQUESTS: Readonly<Record<string, ReportRequest>> = {
  'totals by date': {
    dimensions: named('date'),
    metrics: named('sessions', 'totalUsers', 'keyEvents', 'totalRevenue'),
    dateRanges: lastWeek,
    orderBys: [{ dimension: { dimensionName: 'date', orderType: 'NUMERIC' } }],
  },
  'a rate without dimensions': { metrics: named('engagementRate', 'averagePurchaseRevenue'), dateRanges: lastWeek },
  'two named ranges with aggregates': {
    dimensions: named('deviceCategory'),
    metrics: named('sessions', 'totalUsers'),
    dateRanges: [
      { startDate: '7daysAgo', endDate: 'yesterday', name: 'now' },
      { startDate: '14daysAgo', endDate: '8daysAgo' },
    ],
    metricAggregations: ['TOTAL', 'MINIMUM', 'MAXIMUM'],
  },
  'every kind of filter': {
    dimensions: named('country'),
    metrics: named('sessions'),
    dateRanges: lastWeek,
    dimensionFilter: {
      andGroup: {
        expressions: [
          {
            filter: {
              fieldName: 'country',
              stringFilter: { matchType: 'PARTIAL_REGEXP', value: 'a', caseSensitive: true },
            },
          },
          {
            notExpression: {
              filter: { fieldName: 'country', inListFilter: { values: ['Canada'], caseSensitive: true } },
            },
          },
          { orGroup: { expressions: [{ notExpression: { filter: { fieldName: 'country', emptyFilter: {} } } }] } },
        ],
      },
    },
    metricFilter: {
      orGroup: {
        expressions: [
          {
            filter: {
              fieldName: 'sessions',
              numericFilter: { operation: 'GREATER_THAN', value: { int64Value: '1000' } },
            },
          },
          {
            filter: {
              fieldName: 'sessions',
              betweenFilter: { fromValue: { doubleValue: 0.5 }, toValue: { int64Value: 200 } },
            },
          },
        ],
      },
    },
  },
  'a page': { dimensions: named('landingPage'), metrics: named('sessions'), dateRanges: lastWeek, limit: 3, offset: 2 },
  'rows of zeros kept': {
    dimensions: named('date'),
    metrics: named('ecommercePurchases'),
    dateRanges: lastWeek,
    keepEmptyRows: true,
  },
  nothing: {
    dimensions: named('date'),
    metrics: named('sessions'),
    dateRanges: [{ startDate: '2015-01-01', endDate: '2015-01-31' }],
    metricAggregations: ['TOTAL'],
  },
  'an unknown dimension': {
    dimensions: named('customEvent:nothing'),
    metrics: named('sessions'),
    dateRanges: lastWeek,
  },
  'an unknown metric': { metrics: named('cohortActiveUsers'), dateRanges: lastWeek },
  'two dimensions by week, some pairs of them': {
    dimensions: named('isoYearIsoWeek', 'sessionDefaultChannelGroup', 'landingPage'),
    metrics: named('sessions', 'newUsers'),
    dateRanges: [{ startDate: '28daysAgo', endDate: 'yesterday' }],
    dimensionFilter: keysFilter(
      ['sessionDefaultChannelGroup', 'landingPage'],
      [
        ['Direct', '/'],
        ['Direct', '/soldes'],
        ['Email', '/soldes'],
      ],
    ),
    orderBys: [{ dimension: { dimensionName: 'isoYearIsoWeek' } }],
  },
  'items by week': {
    dimensions: named('isoYearIsoWeek', 'itemName'),
    metrics: named('itemsViewed', 'itemsAddedToCart', 'itemRevenue', 'itemRefundAmount', 'itemDiscountAmount'),
    dateRanges: [{ startDate: '28daysAgo', endDate: 'yesterday' }],
    orderBys: [{ dimension: { dimensionName: 'isoYearIsoWeek' } }],
  },
  'persons by month': {
    dimensions: named('yearMonth'),
    metrics: named('totalUsers', 'totalPurchasers', 'firstTimePurchasers'),
    dateRanges: [{ startDate: '2026-08-01', endDate: '2026-10-31' }],
    orderBys: [{ dimension: { dimensionName: 'yearMonth' } }],
  },
  'visits by hour': {
    dimensions: named('dateHour'),
    metrics: named('sessions'),
    dateRanges: [{ startDate: '2026-11-01', endDate: '2026-11-15' }],
    orderBys: [{ dimension: { dimensionName: 'dateHour' } }],
    keepEmptyRows: true,
  },
  'items by what belongs to visits': {
    dimensions: named('itemName'),
    metrics: named('sessions'),
    dateRanges: lastWeek,
  },
  'incompatible dimensions': {
    dimensions: named('country', 'landingPage'),
    metrics: named('sessions'),
    dateRanges: lastWeek,
  },
  'a range the wrong way round': {
    metrics: named('sessions'),
    dateRanges: [{ startDate: 'today', endDate: 'yesterday' }],
  },
};
