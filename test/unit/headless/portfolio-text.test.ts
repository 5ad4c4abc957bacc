import { describe, expect, it } from 'vitest';
import { portfolioText } from '@/lib/headless/many/portfolio-text';
import type { Verdict } from '@/lib/model/diagnosis';
import { entry, euros, sized } from '../../components/portfolio/entries';

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

  it('says how large each is, draws its course and names what has stopped', () => {
    const values = Array.from({ length: 52 }, (_, week) => 100 + week);
    const course = {
      kind: 'trend' as const,
      unit: 'currency' as const,
      verdict: 'growing' as const,
      start: '2025-11-24',
      step: 'week' as const,
      values,
      regime: null,
      events: [],
    };
    const { vitals, ...rest } = sized(entry('9', 'Épicerie', ['growing']), 0.02, euros(84_300));
    const notes = [{ code: 'open-outage' as const }];
    const stopped = vitals.map((sign) => ({ ...sign, diagnosis: { ...sign.diagnosis, notes } }));
    const told = portfolioText([{ ...rest, vitals: stopped, course }], [], 'fr');
    expect(told).toContain('! La mesure s’est arrêtée');
    expect(told.replaceAll(/\s+/g, ' ')).toContain('↗ Chiffre d’affaires, 84 k€ en quatre semaines :');
    expect(told).toContain('▁▂▂▃▃▄▅▅▆▆▇▇█');
  });
});
