import { describe, expect, it } from 'vitest';
import { portfolioText } from '@/lib/headless/many/portfolio-text';
import type { Verdict } from '@/lib/model/diagnosis';
import { entry } from '../../components/portfolio/entries';

const GROWTH = { estimate: 0.019, low: 0.017, high: 0.02, level: 0.9 };
const BEFORE = { estimate: 0.028, low: 0.02, high: 0.036, level: 0.9 };
const DATES = { at: '2026-08-25', from: '2026-08-20', to: '2026-09-02' } as const;

/** A property whose first sign goes so, and has slowed. */
function slowed(id: string, verdict: Verdict) {
  const { vitals, ...rest } = entry(id, id, [verdict]);
  const turn = { verdict: 'slowed' as const, probability: 0.9, ...DATES, before: BEFORE };
  const more = { turn, since: DATES.at, sinceRange: { from: DATES.from, to: DATES.to }, monthlyGrowth: GROWTH };
  return { ...rest, vitals: vitals.map((vital) => ({ ...vital, diagnosis: { ...vital.diagnosis, ...more } })) };
}

describe('portfolioText', () => {
  const lines = [slowed('a', 'growing'), slowed('b', 'inconclusive'), slowed('c', 'stagnating'), entry('d', 'd', [])];

  it('counts growth that has slowed apart from growth', () => {
    expect(portfolioText(lines, [], 'en')).toMatch(
      /^4 properties: 0 falling, 1 standing still, 2 slowing, 0 growing, 1 of which it cannot be told yet\./,
    );
    expect(portfolioText(lines, [], 'fr')).toMatch(
      /^4 propriétés\s: 0 en baisse, 1 à l’arrêt, 2 en ralentissement, 0 en hausse, 1 dont/,
    );
  });

  it('tells of each what it was before', () => {
    const told = portfolioText(lines, [], 'en').replaceAll(/\s+/g, ' ');
    expect(told).toContain(
      '↗ Revenue: Growing more slowly since late August. +1.9% a month, between +1.7% and +2.0%, against +2.8% before',
    );
    expect(told).toContain(
      '? Revenue: Growth has slowed since late August. +2.8% a month before, between +1.7% and +2.0% since.',
    );
  });
});
