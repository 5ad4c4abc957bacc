import { beforeAll, describe, expect, it } from 'vitest';
import { askedAndTold } from '@/lib/app/answer-typed-question';
import type { Language } from '@/lib/model/language';
import type { Snapshot } from '@/lib/model/snapshot';
import { demoSnapshot } from '@/test/situations/demo-snapshot';

const TODAY = '2026-11-22';
let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = { ...(await demoSnapshot()), source: 'ga4' };
});

const ASKED = [
  'ca du mois',
  'taux de conversion mobile par mois',
  'trafic par canal le trimestre dernier vs l’an dernier',
  'top produits du mois',
  'sessions instagram en octobre',
  'instagram vs facebook sessions',
  'pub facebook ca octobre',
  'mobile vs desktop conversion rate last month',
  'ca et commandes par appareil en octobre',
  'commandes France sauf mobile',
  'ca sauf mobile',
  'quels canaux ont le plus progressé',
  'quels pays reculent',
  'meilleur jour de la semaine',
  'best day in october',
  'pire mois de 2025 en ca',
  'part du mobile dans le ca',
  'combien on va faire en décembre',
  'where will we land this month',
  'black friday 2025',
  'le seo marche ?',
  'paniers abandonnés sur mobile',
  'taux de conversion de la page /soldes',
  'revenue by country excluding france',
  'ventes influenceurs en octobre',
  'bounce rate by landing page',
  'key events by channel this year vs previous period',
  'octobre vs septembre : trafic, commandes, ca',
  'evenement add_to_cart par jour en octobre',
];

describe.each(['fr', 'en'] as const)('what was understood, in %s', (language: Language) => {
  const ask = (text: string) => askedAndTold(text, { snapshot }, language, TODAY);

  it.each(ASKED)('is offered for change: “%s”', (text) => {
    const { understood, told } = ask(text);
    const isPart = told.notUnderstood.length > 0;
    expect(told.chips.length).toBeGreaterThanOrEqual(3);
    for (const { kind, choices } of told.chips) {
      const [same] = choices;
      expect({ kind, ...ask(same?.question ?? '').understood }).toEqual({ kind, ...understood });
      for (const { label, question } of choices) {
        expect(label).not.toBe('');
        const { notUnderstood } = ask(question).told;
        expect({ question, notUnderstood }).toEqual({ question, notUnderstood: [] });
      }
    }
    expect(isPart).toBe(text.includes('influenceurs'));
  });

  it('changes the part that is chosen, and no other', () => {
    const { understood, told } = ask('taux de conversion mobile en octobre');
    const choose = (kind: string, at: number) =>
      ask(told.chips.find((chip) => chip.kind === kind)?.choices[at]?.question ?? '').understood;
    expect(choose('metric', 1)).toEqual({ ...understood, metrics: ['sessions'] });
    expect(choose('filter-0', 1)).toEqual({ ...understood, where: [] });
    expect(choose('comparison', 1)).toEqual({ ...understood, compare: { from: '2025-10-01', to: '2025-10-31' } });
    expect(choose('period', 2).period).toEqual({ from: '2026-11-01', to: snapshot.asOf });
  });
});
