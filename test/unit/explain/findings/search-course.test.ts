import { describe, expect, it } from 'vitest';
import { searchCourseFindings } from '@/lib/explain/findings/search-course';
import type { SegmentTable } from '@/lib/model/table';
import { contextWith, weeklyTable } from '../weekly-tables';

interface Page {
  readonly path: string;
  /** A week, before and in the last weeks. */
  readonly impressions?: readonly [number, number];
  readonly rate?: readonly [number, number];
  readonly position?: readonly [number, number];
}

/** Weeks since which the pages are as they are now. */
const LATELY = 12;
const WEEKS = 69;

function searchTable(pages: readonly Page[], weeks = WEEKS): SegmentTable {
  return weeklyTable({
    dimensions: ['landingPagePlusQueryString'],
    weeks,
    rows: pages.map(({ path, impressions = [4000, 4000], rate = [0.05, 0.05], position = [5, 5] }) => {
      const at = (course: readonly [number, number]) => (week: number) => course[week < weeks - LATELY ? 0 : 1];
      const [shown, opened, place] = [at(impressions), at(rate), at(position)];
      return {
        keys: [path],
        metrics: {
          organicGoogleSearchClicks: (week: number) => shown(week) * opened(week),
          organicGoogleSearchImpressions: shown,
          searchPositionSum: (week: number) => shown(week) * place(week),
        },
      };
    }),
  });
}

const steady: Page[] = ['/a', '/b', '/c', '/d'].map((path) => ({ path }));
const told = (pages: readonly Page[]) => searchCourseFindings(contextWith([searchTable(pages)]));
const ofPages = (pages: readonly Page[]) => told(pages).filter(({ segment }) => segment !== null);

describe('searchCourseFindings', () => {
  it('tells nothing of pages that are found as they were', () => {
    expect(told(steady)).toEqual([]);
  });

  it.each([
    ['a lost place', { position: [4, 8], rate: [0.06, 0.03] }, 'organicGoogleSearchAveragePosition', 'up'],
    ['lost clicks at the same place', { rate: [0.06, 0.03] }, 'organicGoogleSearchClickThroughRate', 'down'],
    ['lost demand at the same place', { impressions: [8000, 4000] }, 'organicGoogleSearchImpressions', 'down'],
  ] as const)('tells %s', (_, page, metric, direction) => {
    const [finding, ...others] = ofPages([...steady, { path: '/lost', ...page }]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ segment: '/lost', metric, direction });
  });

  it('splits the clicks exactly', () => {
    const [finding] = ofPages([...steady, { path: '/lost', impressions: [8000, 6000], rate: [0.06, 0.03] }]);
    const { clicks, clicksBefore, byImpressions, byRate } = finding?.figures ?? {};
    expect((byImpressions?.value ?? 0) + (byRate?.value ?? 0)).toBe((clicks?.value ?? 0) - (clicksBefore?.value ?? 0));
    expect(byImpressions?.interval?.high).toBeLessThan(0);
    expect(byRate?.interval?.high).toBeLessThan(0);
  });

  it('weighs a mean place by impressions', () => {
    const [finding] = ofPages([...steady, { path: '/lost', position: [4, 8], rate: [0.06, 0.03] }]);
    expect(finding?.figures['before']?.value).toBeGreaterThan(3.6);
    expect(finding?.figures['before']?.value).toBeLessThan(4.4);
    expect(finding?.figures['after']?.provenance.query.metrics).toEqual(['organicGoogleSearchAveragePosition']);
  });

  it('does not call it a lost place where a page is shown for more searches', () => {
    expect(
      ofPages([...steady, { path: '/more', impressions: [4000, 9000], position: [4, 9], rate: [0.06, 0.015] }]),
    ).toEqual([]);
  });

  it('says of the whole site only what its own pages did, and not which of them is shown more', () => {
    const [first] = told([
      { path: '/a', rate: [0.08, 0.04] },
      { path: '/b', rate: [0.08, 0.05] },
    ]);
    expect(first).toMatchObject({ segment: null, metric: 'organicGoogleSearchClickThroughRate' });
    // One page far up loses its demand: the mean place of both is worse, and neither page went down.
    const mixed = told([
      { path: '/up', impressions: [9000, 3000], position: [2, 2], rate: [0.1, 0.1] },
      { path: '/down', impressions: [4000, 4000], position: [12, 12], rate: [0.02, 0.02] },
    ]);
    expect(mixed.map(({ segment, metric }) => [segment, metric])).toEqual([['/up', 'organicGoogleSearchImpressions']]);
  });

  it('waits for the days that Search Console has not told', () => {
    const [finding] = ofPages([...steady, { path: '/lost', rate: [0.06, 0.03] }]);
    // The snapshot ends on Saturday 28 March 2026: the week that ended on the 22nd is the last.
    expect(finding?.period).toEqual({ from: '2026-01-26', to: '2026-03-22' });
    const late = contextWith([searchTable([...steady, { path: '/lost', rate: [0.06, 0.03] }])]);
    const early = { ...late, snapshot: { ...late.snapshot, asOf: '2026-03-23' } };
    expect(searchCourseFindings(early).find(({ segment }) => segment)?.period.to).toBe('2026-03-15');
  });

  it('is silent without a year of Search Console, and without a link', () => {
    expect(searchCourseFindings(contextWith([searchTable([{ path: '/lost', rate: [0.06, 0.03] }], 55)]))).toEqual([]);
    expect(searchCourseFindings(contextWith([]))).toEqual([]);
  });
});
