import { languagePack } from '@/lib/language/all-languages';
import { describe, expect, it } from 'vitest';
import { STRATEGIES_OF } from '@/lib/advise/strategy';
import { frenchNoun, frenchUntil } from '@/lib/language/fr/noun';
import { methodName } from '@/lib/language/methods';
import { METRICS } from '@/lib/model/metric';

const fr = languagePack('fr').names;
const en = languagePack('en').names;

describe('nouns', () => {
  it.each([
    ['le mobile', 'du mobile'],
    ['la recherche naturelle', 'de la recherche naturelle'],
    ['l’e-mail', 'de l’e-mail'],
    ['les commandes', 'des commandes'],
  ])('%s', (the, of) => {
    expect(frenchNoun(the).of).toBe(of);
  });
});

describe('segments', () => {
  it('translates what GA4 names itself, in any case', () => {
    expect(fr.segment('sessionDefaultChannelGroup', 'Organic Search').the).toBe('la recherche naturelle');
    expect(fr.segment('deviceCategory', 'Mobile').the).toBe('le mobile');
    expect(fr.segment('sessionSourceMedium', '(direct) / (none)').the).toBe('l’accès direct');
    expect(fr.segment('sessionCampaignName', '(not set)').the).toBe('les visites sans valeur connue');
  });

  it('names countries in the language', () => {
    expect(fr.segment('country', 'Germany').of).toBe('de l’Allemagne');
    expect(fr.segment('country', 'France').the).toBe('la France');
    expect(fr.segment('country', 'Mexico').the).toBe('le Mexique');
    expect(fr.segment('country', 'Israel').of).toBe('d’Israël');
    expect(fr.segment('country', 'United States').of).toBe('des États-Unis');
    expect(en.segment('country', 'Germany').the).toBe('Germany');
  });

  it('quotes what people named', () => {
    expect(fr.segment('landingPage', '/soldes').the).toBe('«\u00a0/soldes\u202f»');
    expect(fr.segment('sessionCampaignName', 'constructor').the).toBe('«\u00a0constructor\u202f»');
  });
});

it.each([fr, en])('has a name for every metric, strategy and objective', (names) => {
  for (const { id } of METRICS) expect(names.metric(id).bare).not.toMatch(/[«“]/);
  for (const [objective, strategies] of Object.entries(STRATEGIES_OF))
    for (const goal of [objective, ...strategies]) expect(names.goal(goal)).not.toBe(goal);
});

it('leaves a formula as it stands', () => {
  expect(methodName({ quotient: ['ecommercePurchases', 'sessions'] }, languagePack('fr').methods)).toBe(
    'ecommercePurchases / sessions',
  );
  expect(methodName('present regime', languagePack('fr').methods)).toBe(
    'tendance du régime actuel, intervalle à 90\u202f%',
  );
});

it('leads up to a French noun', () => {
  expect(frenchUntil(frenchNoun('la commande'))).toBe('jusqu’à la commande');
  expect(frenchUntil(frenchNoun('le paiement'))).toBe('jusqu’au paiement');
  expect(frenchUntil(frenchNoun('les commandes'))).toBe('jusqu’aux commandes');
});
