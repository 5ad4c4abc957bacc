import { stepsFor } from '@/lib/language/sentence';
import { filled, sentenceFor } from '@/lib/language/sentence';
import type { Slots } from '@/lib/model/tactic-text';
import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { describe, expect, it } from 'vitest';
import { paymentByBrowser } from '@/lib/language/fr/tactics/payment-by-browser';
import * as ENGLISH_TACTICS from '@/lib/language/en/tactics';
import * as FRENCH_TACTICS from '@/lib/language/fr/tactics';
import { describeCost, describeDepartments, describeEffect } from '@/lib/language/narrative/describe-advice';
import { mobileCheckout } from '../draft/sample-shop';
import { figure } from '../draft/sample-parts';

const fr = narratorWith(languagePack('fr'), '2026-12-02');
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('the words of advice', () => {
  it('name the segment whose fall is to be won back', () => {
    const effect = {
      low: figure(20_000, 'currency'),
      high: figure(41_000, 'currency'),
      sources: [],
      basis: figure(73_901, 'count'),
      closes: { of: 'own-fall' as const, low: 0.5, high: 1 },
    };
    expect(plain(describeEffect({ ...mobileCheckout, effect }, 'Titre', fr))).toContain(
      'en regagnant de 50 % à 100 % de ce que la conversion sur mobile a perdu en un an',
    );
  });

  it('say that the tool costs extra, and tell teams and not things', () => {
    expect(
      plain(describeCost({ setUpHours: 7, weeklyHours: 0, firstYearHours: 7, licence: true }, fr, { brief: true })),
    ).toBe('1 jour de travail ; prix de l’outil en plus');
    expect(describeDepartments(['sales', 'purchasing'], fr)).toBe('l’équipe commerciale et le service achats');
  });

  it('say which step of the purchase loses', () => {
    const slots = { metric: 'les passages en caisse', next: 'les commandes', after: '38 %', before: '52 %' };
    const why = (known: Slots) => filled(sentenceFor(paymentByBrowser.why, known), known);
    expect(why(slots)).toMatch(/^Entre les passages en caisse et les commandes, 38.% vont au bout/);
    expect(why({ ...slots, browser: 'Safari' })).toMatch(/^Sur Safari, .* sur les autres navigateurs/);
  });

  it('end no first step with a colon', () => {
    for (const text of [...Object.values(FRENCH_TACTICS), ...Object.values(ENGLISH_TACTICS)])
      expect(stepsFor(text)[0]).toMatch(/[^:]$/);
  });
});
