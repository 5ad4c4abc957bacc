import { describe, expect, it } from 'vitest';
import { deepLink, REPORTS } from '@/lib/measure/deep-link';

const period = { from: '2026-03-01', to: '2026-03-28' };
const ASK = { source: 'ga4', propertyId: '123' } as const;
const BASE = 'https://analytics.google.com/analytics/web/#/p123/reports/';

describe('deepLink', () => {
  it('opens a report over a period', () => {
    expect(deepLink({ ...ASK, report: 'pages', period })).toBe(
      `${BASE}explorer?params=_u..nav%3Dmaui%26_u.date00%3D20260301%26_u.date01%3D20260328&r=all-pages-and-screens`,
    );
  });

  it('compares with another period', () => {
    const comparedWith = { from: '2025-03-02', to: '2025-03-29' };
    expect(deepLink({ ...ASK, report: 'acquisition', period, comparedWith })).toBe(
      `${BASE}explorer?params=_u..nav%3Dmaui%26_u.date00%3D20260301%26_u.date01%3D20260328%26_u.date10%3D20250302%26_u.date11%3D20250329&r=lifecycle-traffic-acquisition-v2`,
    );
  });

  it('filters the segment under the name that the report knows', () => {
    const link = deepLink({
      ...ASK,
      report: 'acquisition',
      period,
      dimension: 'sessionDefaultChannelGroup',
      segment: 'Paid Social',
    });
    const params = new URLSearchParams(link?.slice(link.indexOf('?') + 1)).get('params') ?? '';
    const filters = params.split('&').find((each) => each.startsWith('_r..dataFilters=')) ?? '';
    expect(JSON.parse(filters.slice('_r..dataFilters='.length))).toEqual([
      {
        type: 1,
        fieldName: 'sessionDefaultChannelGrouping',
        evaluationType: 1,
        expressionList: ['Paid Social'],
        complement: false,
        isCaseSensitive: true,
        expression: '',
      },
    ]);
  });

  it('leaves out a dimension that the reports do not know', () => {
    const plain = deepLink({ ...ASK, report: 'events', period });
    expect(deepLink({ ...ASK, report: 'events', period, dimension: 'searchTerm', segment: 'lamp' })).toBe(plain);
    expect(deepLink({ ...ASK, report: 'events', period, by: 'searchTerm' })).toBe(plain);
  });

  it('lists the values of another dimension than the report does by itself', () => {
    const plain = deepLink({ ...ASK, report: 'technology', period });
    expect(deepLink({ ...ASK, report: 'technology', period, by: 'browser' })).toBe(plain);
    expect(deepLink({ ...ASK, report: 'technology', period, by: 'deviceCategory' })).toBe(
      `${BASE}explorer?params=_u..nav%3Dmaui%26_u.date00%3D20260301%26_u.date01%3D20260328%26_r.explorerCard..seldim%3D%5B%22deviceCategory%22%5D&r=user-technology-detail`,
    );
  });

  it('narrows to several segments at once', () => {
    const segments = [
      { dimension: 'country' as const, value: 'France' },
      { dimension: 'deviceCategory' as const, value: 'mobile' },
    ];
    const link = deepLink({ ...ASK, report: 'demographics', period, segments });
    const params = new URLSearchParams(link?.slice(link.indexOf('?') + 1)).get('params') ?? '';
    const filters = JSON.parse(params.slice(params.indexOf('_r..dataFilters=') + '_r..dataFilters='.length));
    expect(
      filters.map(({ fieldName, expressionList }: Record<string, unknown>) => [fieldName, expressionList]),
    ).toEqual([
      ['country', ['France']],
      ['deviceCategory', ['mobile']],
    ]);
  });

  it('leads nowhere for a file or the demonstration, of which Google Analytics has no property', () => {
    for (const source of ['csv', 'demo'] as const)
      expect(deepLink({ source, propertyId: 'spack-docs', report: 'hub', period })).toBeNull();
  });

  it('falls back on the hub, which every property has', () => {
    expect(REPORTS.hub).toBeNull();
    expect(deepLink({ ...ASK, report: 'hub', period })).toBe(
      `${BASE}reportinghub?params=_u..nav%3Dmaui%26_u.date00%3D20260301%26_u.date01%3D20260328`,
    );
  });
});
