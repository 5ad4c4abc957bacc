import { describe, expect, it } from 'vitest';
import { PlateauError } from '@/lib/model/failure';
import { rowTable } from '../../../row-table';
import type { FilterExpression, ReportRequest } from '@/lib/collect/request';
import { ask, between, cells, named } from '../sample';

const table = rowTable(
  ['date', 'country', 'deviceCategory'],
  ['sessions', 'engagedSessions', 'totalRevenue'],
  [
    { keys: ['20261119', 'France', 'mobile'], values: [10, 4, 0] },
    { keys: ['20261119', 'France', 'desktop'], values: [30, 20, 99.1] },
    { keys: ['20261120', 'Belgium', 'mobile'], values: [5, 0, 0.2] },
    { keys: ['20261121', 'France', 'mobile'], values: [0, 0, 0] },
    { keys: ['20261121', '(not set)', 'tablet'], values: [1, 1, 0] },
  ],
);
const all = between('2026-11-01', 'today');
const byCountry: ReportRequest = { dimensions: named('country'), metrics: named('sessions'), dateRanges: all };

describe('a report', () => {
  it('groups and sums, largest first when no order is asked', () => {
    expect(cells(ask(table, byCountry))).toEqual([
      ['France', '40'],
      ['Belgium', '5'],
      ['(not set)', '1'],
    ]);
  });

  it('derives rates from sums', () => {
    const report = ask(table, { metrics: named('engagementRate'), dateRanges: all });
    expect(Number(report.rows[0]?.metricValues[0]?.value)).toBeCloseTo(25 / 46, 12);
    expect(report.metricHeaders).toEqual([{ name: 'engagementRate', type: 'TYPE_FLOAT' }]);
  });

  it('answers 0 for a rate of nothing, as Google does', () => {
    const report = ask(table, {
      dimensions: named('date'),
      metrics: named('engagementRate'),
      dateRanges: between('2026-11-21', '2026-11-21'),
      dimensionFilter: { filter: { fieldName: 'country', stringFilter: { value: 'France' } } },
      keepEmptyRows: true,
    });
    expect(cells(report)).toEqual([['20261121', '0']]);
  });

  it('reads relative dates in the property’s own days', () => {
    const on = (startDate: string, endDate: string) =>
      cells(
        ask(table, { dimensions: named('date'), metrics: named('sessions'), dateRanges: between(startDate, endDate) }),
      )
        .map(([date]) => date)
        .sort();
    expect(on('yesterday', 'today')).toEqual(['20261121']);
    expect(on('3daysAgo', '2daysAgo')).toEqual(['20261119', '20261120']);
    expect(() => on('tomorrow', 'today')).toThrow(PlateauError);
    expect(() => on('2026-11-20', '2026-11-19')).toThrow(/after endDate/);
    expect(() => on('2026-02-30', 'today')).toThrow(/Invalid date/);
  });

  it('puts a dateRange dimension behind the others when ranges are compared', () => {
    const report = ask(table, {
      ...byCountry,
      dateRanges: [
        { startDate: '2026-11-19', endDate: '2026-11-19' },
        { startDate: '2026-11-20', endDate: '2026-11-21', name: 'after' },
      ],
      metricAggregations: ['TOTAL'],
    });
    expect(report.dimensionHeaders.map(({ name }) => name)).toEqual(['country', 'dateRange']);
    expect(cells(report)).toContainEqual(['France', 'date_range_0', '40']);
    expect(cells(report)).toContainEqual(['Belgium', 'after', '5']);
    expect(report.totals.map((row) => row.dimensionValues.map(({ value }) => value))).toEqual([
      ['RESERVED_TOTAL', 'date_range_0'],
      ['RESERVED_TOTAL', 'after'],
    ]);
    expect(report.totals.map((row) => row.metricValues[0]?.value)).toEqual(['40', '6']);
  });

  it('gives totals, largest and smallest of all rows, whatever the limit', () => {
    const report = ask(table, { ...byCountry, limit: 1, metricAggregations: ['TOTAL', 'MAXIMUM', 'MINIMUM'] });
    expect(report.rows).toHaveLength(1);
    expect(report.rowCount).toBe(3);
    expect(report.totals[0]?.metricValues).toEqual([{ value: '46' }]);
    expect(report.maximums[0]).toEqual({
      dimensionValues: [{ value: 'RESERVED_MAX' }],
      metricValues: [{ value: '40' }],
    });
    expect(report.minimums[0]?.metricValues).toEqual([{ value: '1' }]);
  });

  it('pages by offset and limit', () => {
    const page = ask(table, { ...byCountry, offset: '1', limit: '1' });
    expect(cells(page)).toEqual([['Belgium', '5']]);
    expect(page.rowCount).toBe(3);
  });

  it('leaves out rows of zeros unless asked to keep them', () => {
    const request: ReportRequest = {
      dimensions: named('date', 'country'),
      metrics: named('sessions'),
      dateRanges: all,
    };
    expect(cells(ask(table, request))).toHaveLength(3);
    expect(cells(ask(table, { ...request, keepEmptyRows: true }))).toContainEqual(['20261121', 'France', '0']);
  });

  it('is empty, not zero, where there is nothing', () => {
    const report = ask(table, {
      ...byCountry,
      dateRanges: between('2020-01-01', '2020-01-31'),
      metricAggregations: ['TOTAL'],
    });
    expect(report.rows).toEqual([]);
    expect(report.rowCount).toBe(0);
    expect(report.totals).toEqual([{ dimensionValues: [], metricValues: [] }]);
  });

  it('hides the binary dust of sums of cents', () => {
    expect(cells(ask(table, { metrics: named('totalRevenue'), dateRanges: all }))).toEqual([['99.3']]);
  });

  it('sorts by dimension and metric, up and down', () => {
    const order = (orderBys: ReportRequest['orderBys'] & object) =>
      cells(ask(table, { ...byCountry, orderBys })).map(([country]) => country);
    expect(order([{ dimension: { dimensionName: 'country' } }])).toEqual(['(not set)', 'Belgium', 'France']);
    expect(order([{ dimension: { dimensionName: 'country' }, desc: true }])).toEqual([
      'France',
      'Belgium',
      '(not set)',
    ]);
    expect(order([{ metric: { metricName: 'sessions' } }])).toEqual(['(not set)', 'Belgium', 'France']);
    expect(() => order([{ metric: { metricName: 'newUsers' } }])).toThrow(/orderBys/);
  });
});

describe('filters', () => {
  const sessions = (dimensionFilter: FilterExpression) =>
    Number(cells(ask(table, { metrics: named('sessions'), dateRanges: all, dimensionFilter }))[0]?.[0] ?? 0);
  const country = (stringFilter: object) => sessions({ filter: { fieldName: 'country', stringFilter } });

  it('match text in every way', () => {
    expect(country({ value: 'france' })).toBe(40);
    expect(country({ value: 'france', caseSensitive: true })).toBe(0);
    expect(country({ matchType: 'BEGINS_WITH', value: 'Bel' })).toBe(5);
    expect(country({ matchType: 'ENDS_WITH', value: 'ce' })).toBe(40);
    expect(country({ matchType: 'CONTAINS', value: 'n' })).toBe(41);
    expect(country({ matchType: 'FULL_REGEXP', value: 'Fra.*|Bel' })).toBe(40);
    expect(country({ matchType: 'PARTIAL_REGEXP', value: 'Fra|Bel' })).toBe(45);
    expect(() => country({ matchType: 'FULL_REGEXP', value: '(' })).toThrow(/regular expression/);
  });

  it('combine', () => {
    const mobile: FilterExpression = { filter: { fieldName: 'deviceCategory', inListFilter: { values: ['Mobile'] } } };
    const unset: FilterExpression = { filter: { fieldName: 'country', emptyFilter: {} } };
    expect(sessions(mobile)).toBe(15);
    expect(sessions(unset)).toBe(1);
    expect(sessions({ notExpression: mobile })).toBe(31);
    expect(sessions({ orGroup: { expressions: [mobile, unset] } })).toBe(16);
    expect(sessions({ andGroup: { expressions: [{ notExpression: mobile }, { notExpression: unset }] } })).toBe(30);
  });

  it('hold for metrics after grouping', () => {
    const over = (operation: 'GREATER_THAN' | 'EQUAL' | 'LESS_THAN_OR_EQUAL', value: number) =>
      cells(
        ask(table, {
          ...byCountry,
          metricFilter: {
            filter: { fieldName: 'sessions', numericFilter: { operation, value: { int64Value: `${value}` } } },
          },
        }),
      ).map(([name]) => name);
    expect(over('GREATER_THAN', 5)).toEqual(['France']);
    expect(over('EQUAL', 5)).toEqual(['Belgium']);
    expect(over('LESS_THAN_OR_EQUAL', 5)).toEqual(['Belgium', '(not set)']);
    const within = { fromValue: { doubleValue: 2 }, toValue: { doubleValue: 6 } };
    expect(
      cells(ask(table, { ...byCountry, metricFilter: { filter: { fieldName: 'sessions', betweenFilter: within } } })),
    ).toEqual([['Belgium', '5']]);
  });
});

describe('refusals', () => {
  const refused = (request: ReportRequest) => {
    try {
      ask(table, { dateRanges: all, ...request });
    } catch (error) {
      return error instanceof PlateauError ? `${error.code}: ${error.message}` : String(error);
    }
    return 'answered';
  };

  it('are in Google’s words', () => {
    expect(refused({ dimensions: named('customEvent:x'), metrics: named('sessions') })).toMatch(
      /^incompatible-request: Field customEvent:x is not a valid dimension/,
    );
    expect(refused({ metrics: named('cohortActiveUsers') })).toMatch(/is not a valid metric/);
    expect(refused({})).toMatch(/at least one dimension or metric/);
    expect(refused({ metrics: named('sessions'), dateRanges: [] })).toMatch(/dateRange is required/);
    expect(refused({ metrics: named(...Array.from({ length: 11 }, (_, index) => `m${index}`)) })).toMatch(/10 metrics/);
  });
});
