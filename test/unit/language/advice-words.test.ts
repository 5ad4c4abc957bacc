import { describe, expect, it } from 'vitest';
import { paymentByBrowser } from '@/lib/advise/tactics/fr/payment-by-browser';
import { ENGLISH_TACTICS } from '@/lib/advise/tactics/en';
import { FRENCH_TACTICS } from '@/lib/advise/tactics/fr';
import { tellCost, tellDepartments, tellEffect } from '@/lib/language/narrative/advice';
import { narratorIn } from '@/lib/language/narrative/narrator';
import { mobileCheckout } from '../draft/sample-shop';
import { figure } from '../draft/sample-parts';

const fr = narratorIn('fr', '2026-12-02');
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
    expect(plain(tellEffect({ ...mobileCheckout, effect }, 'Titre', fr))).toContain(
      'en regagnant de 50 % à 100 % de ce que la conversion pour le mobile a perdu en un an',
    );
  });

  it('say that the tool costs extra, and tell teams and not things', () => {
    expect(
      plain(tellCost({ setUpHours: 7, weeklyHours: 0, firstYearHours: 7, licence: true }, fr, { brief: true })),
    ).toBe('1 jour de mise en place, rien ensuite ; prix de l’outil en plus');
    expect(tellDepartments(['sales', 'purchasing'], fr)).toBe('l’équipe commerciale et le service achats');
  });

  it('say which step of the purchase loses', () => {
    const slots = { metric: 'les passages en caisse', next: 'les commandes', after: '38 %', before: '52 %' };
    expect(paymentByBrowser.why(slots)).toMatch(/^Entre les passages en caisse et les commandes, 38.% vont au bout/);
    expect(paymentByBrowser.why({ ...slots, browser: 'Safari' })).toMatch(/^Sur Safari, .* sur les autres navigateurs/);
  });

  it('end no first step with a colon', () => {
    for (const { steps } of [...Object.values(FRENCH_TACTICS), ...Object.values(ENGLISH_TACTICS)])
      expect(steps[0]).toMatch(/[^:]$/);
  });
});
