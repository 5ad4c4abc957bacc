import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnalytics, propertyIdIn, reportInView } from '@/lib/platform/property-in-view';

const GA = 'https://analytics.google.com/analytics/web/';

describe('propertyIdIn', () => {
  it.each([
    [`${GA}#/a123p456/reports/intelligenthome`, '456'],
    [`${GA}#/p456/reports/explorer?params=_u..nav%3Dmaui&r=landing-page`, '456'],
    [`${GA}?authuser=1&hl=fr#/a1p22/admin/property/settings`, '22'],
    [`${GA}#/analysis/p456/edit/abc`, '456'],
    [`${GA}#/analysis/a123p456`, '456'],
    [`${GA}#/p456`, '456'],
  ])('reads %s', (address, id) => {
    expect(propertyIdIn(address)).toBe(id);
  });

  it.each([
    ['a view of Universal Analytics', `${GA}#/report-home/a1w2p3`],
    ['such a view at the start', `${GA}#/a1w2p3/reports`],
    ['the home page', `${GA}#/`],
    ['a word that begins alike', `${GA}#/p12abc/reports`],
    ['another host', 'https://analytics.google.com.example.org/analytics/web/#/a1p2/reports'],
    ['no encryption', 'http://analytics.google.com/analytics/web/#/a1p2/reports'],
    ['no address', 'p456'],
    ['nothing', ''],
  ])('finds none in %s', (_what, address) => {
    expect(propertyIdIn(address)).toBeNull();
  });

  it('finds whatever number stands there', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (account, property) => {
        expect(propertyIdIn(`${GA}#/a${account}p${property}/reports/home`)).toBe(String(property));
      }),
    );
  });
});

describe('reportInView', () => {
  it.each([
    [
      `${GA}#/a1p456/reports/explorer?params=_u..nav%3Dmaui&r=landing-page`,
      { propertyId: '456', report: 'landing-page' },
    ],
    [`${GA}#/p456/reports/reportinghub?params=x`, { propertyId: '456', report: 'reports/reportinghub' }],
    [`${GA}#/`, null],
    ['https://example.com/#/p456/reports/explorer?r=landing-page', null],
  ])('reads %s', (address, place) => expect(reportInView(address)).toEqual(place));
});

describe('isAnalytics', () => {
  it('knows Google’s pages from others that are called alike', () => {
    expect(isAnalytics(`${GA}?authuser=1#/p1`)).toBe(true);
    for (const other of [
      'https://analytics.google.com/',
      'https://analytics.google.com.example.org/analytics/web/',
      '',
    ])
      expect(isAnalytics(other)).toBe(false);
  });
});
