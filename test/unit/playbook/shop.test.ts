import { describe, expect, it } from 'vitest';
import { weighRequest } from '../advise/weigh-request';
import * as ENGLISH_TACTICS from '@/lib/language/en/tactics';
import * as FRENCH_TACTICS from '@/lib/language/fr/tactics';
import { sidePanel as ENGLISH_PANEL } from '@/lib/language/en/side-panel';
import { sidePanel as FRENCH_PANEL } from '@/lib/language/fr/side-panel';
import type { Language } from '@/lib/model/settings';
import { SHELVES, SHOP_CASES } from './shop-cases';
import { expectCase, expectSound, type Walk, walkOf } from './walk';
import { factsOf } from '@/lib/explain/facts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const PANELS = { fr: FRENCH_PANEL, en: ENGLISH_PANEL } as const;

describe('the playbook', () => {
  it.each(SHOP_CASES.map((each) => [each.row, each.when, each] as const))('%s: %s', async (_, __, given) => {
    await expect(expectCase(given)).resolves.toBeUndefined();
  });
});

/** Beside the cases of the shop, because they are asked in the same shops. */
describe('Reputation of marketing: a tactic that is shouted', () => {
  const weigh = (text: string, { report, ...rest }: Walk) =>
    weighRequest(text, { ...rest, findings: factsOf(report), playbooks: [FRENCH_TACTICS, ENGLISH_TACTICS] });
  const reasonOf = (text: string, walk: Walk) => {
    const { suggestion, reason, day = '' } = weigh(text, walk);
    for (const language of LANGUAGES) {
      const words = PANELS[language].requests;
      expectSound(`${words.suggestion[suggestion]}. ${words.reasons[reason](day, '')}.`, language);
    }
    return [suggestion, reason];
  };

  it('is taken on where a fact calls for it, with its objective, its hours and its effect here', async () => {
    const walk = await walkOf({ scene: { situation: 'mobile-last-step' } });
    for (const shout of ['Panier abandonné, aujourd’hui !', 'Abandoned cart, today!']) {
      expect(reasonOf(shout, walk)).toEqual(['take', 'called-for']);
      const { recommendation } = weigh(shout, walk);
      expect(recommendation).toMatchObject({ tacticId: 'abandoned-cart', objective: 'grow-outcome' });
      expect(recommendation?.effort.firstYearHours).toBeGreaterThan(0);
      expect(recommendation?.effect?.low.value).toBeGreaterThan(0);
    }
  });

  it('waits where nothing calls for it, where it means nothing known, and where there is no time', async () => {
    const walk = await walkOf({ scene: { situation: 'mobile-last-step' } });
    expect(reasonOf('Des avis clients ASAP', walk)).toEqual(['park', 'no-evidence']);
    expect(reasonOf('Il nous faut du buzz', walk)).toEqual(['park', 'no-tactic']);
    const busy = { ...walk, settings: { ...walk.settings, weeklyHours: 0 } };
    expect(reasonOf('Abandoned cart', busy)).toEqual(['park', 'no-capacity']);
  });

  it('is declined where it gives away a margin that discounts have eaten', async () => {
    const walk = await walkOf({ scene: SHELVES });
    expect(reasonOf('Livraison offerte !', walk)).toEqual(['decline', 'margin']);
  });
});
