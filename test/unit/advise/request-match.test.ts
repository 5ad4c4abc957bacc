import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { matchRequest, type RequestMatch } from '@/lib/advise/request-match';
import * as ENGLISH_TACTICS from '@/lib/language/en/tactics';
import * as FRENCH_TACTICS from '@/lib/language/fr/tactics';
import { SHOUTED } from './shouted';

const playbooks = [FRENCH_TACTICS, ENGLISH_TACTICS];
const NAMES = playbooks.flatMap((playbook) =>
  Object.entries(playbook).flatMap(([id, { title, askedAs = [] }]) =>
    [title, ...askedAs].map((name) => [name, id] as const),
  ),
);

const ASKED_ABOUT = [
  'site mobile',
  'nouveaux clients',
  'black friday',
  'noël',
  'soldes',
  'rentrée',
  'mobile site',
  'new customers',
  'black friday',
  'christmas',
  'back to school',
];

function matchOf(means: (typeof SHOUTED)[number][1]): RequestMatch {
  if (means === null) return { kind: 'none' };
  return typeof means === 'string' ? { kind: 'tactic', tacticId: means } : { kind: 'several', tacticIds: means };
}

function meant(text: string): readonly string[] {
  const match = matchRequest(text, playbooks);
  if (match.kind === 'tactic') return [match.tacticId];
  return match.kind === 'several' ? match.tacticIds : [];
}

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

  it.each(SHOUTED)('takes “%s” as a marketer would', (text, means) => {
    expect(matchRequest(text, playbooks)).toEqual(matchOf(means));
  });

  it.each(NAMES)('leads from “%s” to its own tactic, or asks', (name, tacticId) => {
    expect(meant(name)).toContain(tacticId);
  });

  it('asks about no name but those that say only when, or only what every tactic is about', () => {
    const unsure = NAMES.filter(([name]) => matchRequest(name, playbooks).kind !== 'tactic').map(([name]) => name);
    expect(unsure).toEqual(ASKED_ABOUT);
  });

  it('never throws, and reads the same whatever the case', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(matchRequest(text, playbooks)).toEqual(matchRequest(` ${text} `, playbooks));
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), ([name, tacticId]) => {
        expect(meant(name.toUpperCase())).toContain(tacticId);
      }),
    );
  });
});
