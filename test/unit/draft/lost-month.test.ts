import { describe, expect, it } from 'vitest';
import { analyseProperty } from '@/lib/analyse-property';
import { composeDraft } from '@/lib/draft/compose-draft';
import { tacticText } from '@/lib/language/tactic-text';
import { addDays, type Day } from '@/lib/model/day';
import type { DraftKind } from '@/lib/model/draft';
import type { Language } from '@/lib/model/language';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { toMarkdown } from '@/lib/draft/markdown';
import { type Course, type SnapshotOf, snapshotWith } from '../explain/snapshot-with';

const AS_OF: Day = '2026-03-15';
const FEBRUARY: Period = { from: '2026-02-01', to: '2026-02-28' };
const LENGTH = 500;

/** A hundred visits and more, of which one in fifteen buys for fifty; nothing at all of some metrics on some days. */
const shop = (lost: readonly MetricId[], days: Period, source: SnapshotOf['source'] = 'ga4') => {
  const per: Readonly<Record<string, number>> = { sessions: 150, ecommercePurchases: 10, totalRevenue: 500 };
  const of =
    (metric: MetricId): Course =>
    (steps) =>
      Array.from({ length: steps }, (_, step) => {
        const day = addDays(AS_OF, step + 1 - steps);
        const isLost = lost.includes(metric) && day >= days.from && day <= days.to;
        return isLost ? 0 : Math.round((per[metric] ?? 0) * (1 + 0.1 * Math.sin(step * 2.4)));
      });
  const metrics = ['sessions', 'ecommercePurchases', 'totalRevenue'] as const;
  return snapshotWith({
    asOf: AS_OF,
    source,
    length: LENGTH,
    days: Object.fromEntries(metrics.map((metric) => [metric, of(metric)])),
    tables: [
      {
        by: 'sessionDefaultChannelGroup',
        step: 'day',
        rows: { 'Organic Search': { sessions: 100 }, Direct: { sessions: 50 } },
      },
    ],
  });
};

function draftOf(snapshot: ReturnType<typeof shop>, kind: DraftKind, period: Period, language: Language = 'fr') {
  const settings = { ...DEFAULT_SETTINGS, language };
  const today = addDays(AS_OF, 3);
  const { report } = analyseProperty({ snapshot, memory: EMPTY_MEMORY, settings, today });
  const material = { kind, report, previous: null, memory: EMPTY_MEMORY, outcomes: [], settings, period };
  const draft = composeDraft(material, `${today}T07:00:00Z`, tacticText);
  return { ...draft, text: toMarkdown(draft, 'boss') };
}

const SOLD: readonly MetricId[] = ['ecommercePurchases', 'totalRevenue'];

describe('a month of which nothing sold was counted', () => {
  it.each(['ga4', 'csv'] as const)('is the first thing told, of %s', (source) => {
    const { title, text } = draftOf(shop(SOLD, FEBRUARY, source), 'monthly', FEBRUARY);
    expect(title).toBe('Février\u00a0: les commandes manquent tout le mois');
    expect(text).toMatch(/Est-ce que cela marche\s\?\n\n\*\*Les commandes manquent du 1er au 28 février 2026\.\*\*/);
    expect(text).toMatch(/pendant 28\sjours/);
    expect(text).toMatch(/1\. \*\*Savoir ce qu’il en est des commandes du 1er au 28 février\.\*\*/);
    // Neither the nothing nor a fall to it is printed, and what was counted is.
    expect(text).not.toMatch(/\|\s0\s€|−100/);
    expect(text).toMatch(/Recherche naturelle \| 2\s800/);
  });

  it('is told in English', () => {
    const { title, text } = draftOf(shop(SOLD, FEBRUARY), 'monthly', FEBRUARY, 'en');
    expect(title).toBe('February: orders are missing all month');
    expect(text).toContain('**Find out what became of orders from 1 to 28 February.**');
  });

  it('is told in the quarter and the week that hold it', () => {
    const lost = { from: '2025-11-03', to: '2025-11-30' };
    const snapshot = shop(SOLD, lost);
    const quarter = { from: '2025-10-01', to: '2025-12-31' };
    expect(draftOf(snapshot, 'quarterly', quarter).text).toContain(
      '**Les commandes manquent du 3 au 30 novembre 2025.**',
    );
    const week = { from: '2026-03-02', to: '2026-03-08' };
    const told = draftOf(shop(SOLD, { from: '2026-02-23', to: '2026-03-09' }), 'weekly', week);
    expect(told.title).toContain('les commandes manquent du 23 février au 9 mars');
    expect(told.text).toContain('**Les commandes manquent du 23 février au 9 mars 2026.**');
  });

  it('of which visits were not counted either says that measurement had stopped', () => {
    const { title, text } = draftOf(shop(['sessions', ...SOLD], FEBRUARY), 'monthly', FEBRUARY);
    expect(title).toBe('Février\u00a0: le trafic manque tout le mois');
    expect(text).toContain('**Savoir pourquoi la mesure s’est arrêtée du 1er au 28 février.**');
  });

  it('is no month in which a few days are missing', () => {
    const days = { from: '2026-02-10', to: '2026-02-15' };
    expect(draftOf(shop(SOLD, days), 'monthly', FEBRUARY).title).not.toContain('manquent');
  });
});
