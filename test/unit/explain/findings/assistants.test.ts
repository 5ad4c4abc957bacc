import { describe, expect, it } from 'vitest';
import { assistantFindings } from '@/lib/explain/findings/assistants';
import { languagePack } from '@/lib/language/all-languages';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { contextOf, type Courses, course, LAST_DAY, per28, type TableOf } from '../snapshot-with';

const CUT = ['sessionDefaultChannelGroup', 'sessionSourceMedium', 'sessionCampaignName'] as const;
const DAYS = 420;
const chatgpt = (courses: Courses) => ({ 'AI Assistant | chatgpt.com / ai-assistant | (ai-assistant)': courses });

const found = (
  rows: TableOf['rows'],
  more: readonly TableOf[] = [],
  outcome: 'totalRevenue' | 'keyEvents' = 'totalRevenue',
) =>
  assistantFindings(
    contextOf(
      {
        days: {
          sessions: per28(10_000),
          ecommercePurchases: per28(200),
          totalRevenue: per28(9000),
          keyEvents: per28(400),
        },
        tables: [{ by: CUT, within: 'assistants', step: 'day', steps: DAYS, rows }, ...more],
      },
      { outcome },
    ),
  )[0];
const valuesOf = (finding: ReturnType<typeof found>) =>
  Object.fromEntries(Object.entries(finding?.figures ?? {}).map(([name, { value }]) => [name, value]));

describe('what assistants bring', () => {
  it('is counted over the day on which their source was renamed', () => {
    const finding = found({
      'Referral | chatgpt.com / referral | (referral)': { sessions: per28(400, 0) },
      ...chatgpt({ sessions: per28(0, 400) }),
    });
    expect(finding).toMatchObject({ kind: 'assistants', direction: 'unknown', weight: 0.04 });
    expect(valuesOf(finding)).toMatchObject({ after: 400, before: 400, size: 0, 'in:ChatGPT': 400 });
  });

  it.each([
    ['more visits than a year ago', 400, 600, 'up'],
    ['fewer visits', 600, 400, 'down'],
    ['as many, within what counts vary by', 400, 420, 'unknown'],
    ['some, where there were none', 0, 150, 'up'],
  ] as const)('is told of %s', (_, before, after, direction) => {
    expect(found(chatgpt({ sessions: per28(before, after) }))?.direction).toBe(direction);
  });

  it('is silent below thirty visits in four weeks, and where none were read', () => {
    expect(found(chatgpt({ sessions: per28(29) }))).toBeUndefined();
    expect(found(chatgpt({ sessions: per28(30) }))).toBeDefined();
    expect(assistantFindings(contextOf({ days: { sessions: per28(1000) } }))).toEqual([]);
  });

  it('leaves out whom advertisements brought, and names who is not in the channel', () => {
    const finding = found({
      ...chatgpt({ sessions: per28(100) }),
      'Paid Other | chatgpt.com / cpc | ads': { sessions: per28(300) },
      'Referral | www.perplexity.ai / referral | (referral)': { sessions: per28(40) },
      'Referral | perplexity.ai / referral | (referral)': { sessions: per28(20) },
    });
    expect(valuesOf(finding)).toMatchObject({ after: 160, 'in:ChatGPT': 100, 'apart:Perplexity': 60 });
  });

  it('is of no channel where Google has none for them', () => {
    const alone = found({ 'Referral | perplexity.ai / referral | (referral)': { sessions: per28(40) } });
    expect(alone).toMatchObject({ dimension: 'sessionSourceMedium', segment: null });
    expect(found(chatgpt({ sessions: per28(40) }))).toMatchObject({ segment: 'AI Assistant' });
  });

  it('gives the conversion of twelve weeks beside that of all other visits', () => {
    const { rate, others, earned } =
      found(chatgpt({ sessions: per28(400), ecommercePurchases: per28(20), totalRevenue: per28(900) }))?.figures ?? {};
    expect(rate?.value).toBeCloseTo(60 / 1200, 10);
    expect(rate?.interval?.low).toBeLessThan(0.05);
    expect(others?.value).toBeCloseTo((600 - 60) / (30_000 - 1200), 10);
    expect(earned).toMatchObject({ value: 900, unit: 'currency' });
  });

  it('gives no conversion of fewer than a hundred visits', () => {
    expect(found(chatgpt({ sessions: per28(33), ecommercePurchases: per28(3) }))?.figures['rate']).toBeUndefined();
    expect(found(chatgpt({ sessions: per28(34), ecommercePurchases: per28(3) }))?.figures['rate']).toBeDefined();
  });

  it('says since when, where the history begins before', () => {
    const begun = found(chatgpt({ sessions: course(0, [100, 5]) }));
    expect(begun?.figures['sinceFirst']).toMatchObject({ value: 500, provenance: { period: { from: '2025-12-20' } } });
    expect(found(chatgpt({ sessions: course(5, [1, 5]) }))?.figures['sinceFirst']).toBeUndefined();
  });

  it('names the pages to which they came, the most visited first', () => {
    const pages: TableOf = {
      by: 'landingPage',
      within: 'assistants',
      rows: {
        '/b': { sessions: 3 },
        '/a': { sessions: 20 },
        '/c': { sessions: 2 },
        '/seldom': { sessions: 1 },
        '(not set)': { sessions: 50 },
      },
    };
    const finding = found(chatgpt({ sessions: per28(160) }), [pages]);
    expect(Object.keys(finding?.figures ?? {}).filter((name) => name.startsWith('page:'))).toEqual([
      'page:/a',
      'page:/b',
      'page:/c',
    ]);
    const told = finding && describeFinding(finding, narratorWith(languagePack('fr'), LAST_DAY)).text;
    expect(told).toMatch(/Elles arrivent surtout sur «\s\/a\s» \(80\)/);
  });
});
