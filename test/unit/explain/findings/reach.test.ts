import { describe, expect, it } from 'vitest';
import { reachFindings } from '@/lib/explain/findings/reach';
import { contextOf, lastly, per28 } from '../snapshot-with';

type Page = readonly [engaged: number, visits: number];
/** A site of which four visits in ten are engaged, with two pages that are like it, beside those given. */
const found = (pages: Readonly<Record<string, Page>>) => {
  const usual = { '/a': [400, 1000], '/b': [400, 1000] } as const;
  const rows = Object.entries({ ...usual, ...pages }).map(
    ([path, [engaged, visits]]) => [path, { engagedSessions: lastly(engaged), sessions: lastly(visits) }] as const,
  );
  return reachFindings(
    contextOf({
      days: { sessions: per28(1000), engagedSessions: per28(400) },
      tables: [{ by: 'landingPage', rows: Object.fromEntries(rows) }],
    }),
  );
};

describe('reachFindings', () => {
  it.each<[string, Readonly<Record<string, Page>>, string[]]>([
    ['100 visits are enough', { '/lin': [90, 100] }, ['/lin']],
    ['99 are not', { '/lin': [90, 99] }, []],
    // A tenth above 40% of 400: 176 and 2.128 (p = 0.1 / 3) · √98.6 = 21.1 are 197.1.
    ['surely a tenth above the site', { '/lin': [198, 400] }, ['/lin']],
    ['perhaps not a tenth above', { '/lin': [197, 400] }, []],
    ['fewer visits than a middle page', { '/lin': [900, 999] }, ['/lin']],
    ['as many', { '/lin': [900, 1000] }, []],
    ['the home page', { '/': [90, 100] }, []],
    ['a page on the way to paying', { '/panier': [90, 100] }, []],
    ['a page that only sounds like it', { '/panieres': [90, 100] }, ['/panieres']],
    [
      'two are told of, where most are held first',
      { '/c': [400, 1000], '/d': [400, 1000], '/lin': [90, 100], '/bois': [270, 300], '/cuir': [180, 200] },
      ['/bois', '/cuir'],
    ],
  ])('%s', (_, pages, expected) => {
    expect(found(pages).map(({ segment }) => segment)).toEqual(expected);
  });

  it('weighs the visits that a page lacks beside a middle one, among all', () => {
    const [finding] = found({ '/lin': [90, 100] });
    expect(finding).toMatchObject({ kind: 'reach', metric: 'engagementRate', direction: 'up', confidence: 0.95 });
    // A middle page has 1000 of 3000 visits in twelve weeks.
    expect(finding?.weight).toBeCloseTo(900 / 3000, 12);
    expect(finding?.figures['segmentRate']?.value).toBeCloseTo(0.9, 12);
    expect(finding?.figures['othersRate']?.value).toBeCloseTo(0.4, 12);
    expect(finding?.figures['size']?.value).toBeCloseTo(0.5, 12);
  });
});
