import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { matchRequest } from '@/lib/advise/request-match';
import { ENGLISH_TACTICS } from '@/lib/advise/tactics/en';
import { FRENCH_TACTICS } from '@/lib/advise/tactics/fr';

const playbooks = [FRENCH_TACTICS, ENGLISH_TACTICS];
const NAMES = playbooks.flatMap((playbook) =>
  Object.entries(playbook).flatMap(([id, { title, askedAs = [] }]) =>
    [title, ...askedAs].map((name) => [name, id] as const),
  ),
);

describe('matchRequest', () => {
  it.each([
    ['Panier abandonné, aujourd’hui !', 'abandoned-cart'],
    ['il faut une relance des paniers abandonnes', 'abandoned-cart'],
    ['Série de bienvenue ASAP', 'welcome-series'],
    ['can we have the abandoned carts flow today', 'abandoned-cart'],
    ['On veut de l’A/B testing', 'landing-page-test'],
    ['Livraison gratuite pour tous', 'free-shipping-threshold'],
    ['Faites du retargeting', 'remarketing-audience'],
    ['Lancer des AVIS CLIENTS sur le site', 'product-reviews'],
    ['segmenter les mails', 'email-segments'],
    ['référencement pour l’IA', 'assistants-visits'],
  ])('knows “%s”', (text, tacticId) => {
    expect(matchRequest(text, playbooks)).toEqual({ kind: 'tactic', tacticId });
  });

  it.each(['', '!!!', 'Refaire le logo', 'panier', 'une promo de 20 %', 'le la les', 'abandonner le projet', 'client'])(
    'does not guess at “%s”',
    (text) => {
      expect(matchRequest(text, playbooks)).toEqual({ kind: 'none' });
    },
  );

  it('does not choose between two', () => {
    expect(matchRequest('SEO et YouTube', playbooks)).toEqual({
      kind: 'several',
      tacticIds: ['refresh-organic-pages', 'new-customer-holdout'],
    });
  });

  it.each(NAMES)('leads from “%s” to its own tactic', (name, tacticId) => {
    expect(matchRequest(name, playbooks)).toEqual({ kind: 'tactic', tacticId });
  });

  it('never throws, and reads the same whatever the case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(matchRequest(text, playbooks)).toEqual(matchRequest(` ${text} `, playbooks));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), ([name, tacticId]) => {
        expect(matchRequest(name.toUpperCase(), playbooks)).toEqual({ kind: 'tactic', tacticId });
      }),
    );
  });
});
