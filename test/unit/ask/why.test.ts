import { beforeAll, describe, expect, it } from 'vitest';
import { answerTypedQuestion } from '@/lib/app/answer-typed-question';
import { causeOf } from '@/lib/ask/cause-of';
import type { Finding } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { finding } from '@/test/unit/draft/sample-parts';
import { plateauShop } from '@/test/unit/draft/sample-shop';

const TODAY = '2026-12-06';
let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await demoSnapshot();
});
const why = (text: string, findings: readonly Finding[], language: 'fr' | 'en' = 'fr') =>
  answerTypedQuestion(
    text,
    { snapshot, report: { ...plateauShop, findings: [...findings] } as Report },
    language,
    TODAY,
  );

describe('why', () => {
  const { findings } = plateauShop;

  it('opens what the report says of the measure, and leads to the draft', () => {
    const { cause, toDraft, figure, notUnderstood, suggestions } = why('pourquoi les ventes baissent', findings);
    // What it does comes first: it may not be what the question takes for granted.
    expect(cause[0]?.title).toMatch(/^Le chiffre d’affaires plafonne/);
    expect(cause[1]?.text).toContain('la conversion retire');
    expect(toDraft).toBe('Lire la suite dans le rapport du mois');
    expect(figure).not.toBeNull();
    expect([...notUnderstood, ...suggestions]).toEqual([]);
  });

  it('says it in the person’s language', () => {
    expect(why('pourquoi les ventes baissent', findings, 'en').cause[0]?.title).toMatch(/^Revenue/);
  });

  it('takes what falls where no measure is named', () => {
    const [, sessions] = plateauShop.vitals;
    if (!sessions) throw new Error('The report has no second vital sign.');
    const falling = { ...sessions, diagnosis: { ...sessions.diagnosis, verdict: 'declining' as const } };
    const report = { ...plateauShop, vitals: [plateauShop.vitals[0] ?? sessions, falling] };
    expect(answerTypedQuestion('pourquoi ça baisse', { snapshot, report }, 'fr', TODAY).understood[0]).toBe('Visites');
  });

  it('says that no cause is known, in both languages, with a report and without', () => {
    expect(why('pourquoi les ventes baissent', [])).toMatchObject({
      cause: [
        { title: expect.stringMatching(/^Le chiffre d’affaires plafonne/) },
        { title: 'Plateau n’a rien trouvé qui explique l’évolution du chiffre d’affaires.', text: '' },
      ],
      toDraft: null,
    });
    expect(why('why are orders down', [], 'en').cause[0]?.title).toMatch(/found nothing that explains/);
    expect(answerTypedQuestion('why are sales down', { snapshot }, 'en', TODAY).cause).toHaveLength(1);
  });

  it('takes no gap in the data of other days for a cause', () => {
    const days = [{ from: '2026-10-23', to: '2026-11-19' }];
    const question = { metric: 'totalRevenue' as const, segments: [] };
    const outage = (period: { from: string; to: string }) => ({
      ...plateauShop,
      findings: [
        finding({
          kind: 'outage',
          metric: 'totalRevenue',
          dimension: null,
          segment: null,
          direction: 'unknown',
          confidence: 1,
          weight: 0.1,
          figures: {},
          period,
        }),
      ],
    });
    expect(causeOf(question, outage({ from: '2026-06-09', to: '2026-06-11' }), days).findings).toEqual([]);
    expect(causeOf(question, outage({ from: '2026-11-09', to: '2026-11-11' }), days).findings).toHaveLength(1);
  });
});
