import { describe, expect, it } from 'vitest';
import { composeMonthly, type MonthlyInput } from '@/lib/draft/compose-monthly';
import { type EarlierDraft, earlierDrafts } from '@/lib/draft/earlier-drafts';
import { blocksOf, type Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const compose = (more: Partial<MonthlyInput> = {}) =>
  composeMonthly({
    report: plateauShop,
    memory: EMPTY_MEMORY,
    settings,
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
    ...more,
  });
const decisionsOf = (draft: Draft) => {
  const block = draft.blocks.find(({ id }) => id === 'decide.list');
  return { block, text: block?.generated.kind === 'list' ? block.generated.items.join('\n') : '' };
};

describe('a decision', () => {
  it('gives its reason with the figure, cited, then what it may bring and costs', () => {
    const draft = compose();
    const { block, text } = decisionsOf(draft);
    expect(text).toMatch(
      /^\uFDD0Tactique mobile-checkout\.\uFDD3 Sur le mobile, 1,19\s%\. Effet attendu de .* par mois, calculé sur quatre semaines\s; 2 jours de travail\s; prévenir l’informatique et le service client\.$/m,
    );
    const cited = draft.evidence.filter(({ id }) => block?.evidence.includes(id)).map(({ value }) => value);
    expect(cited).toContain('1,19\u00a0%');
  });

  it('takes the fact where the tactic’s own reason holds no figure', () => {
    const { text } = decisionsOf(
      compose({
        tacticText: (id, language) => {
          const known = tacticText(id, language);
          return known && { ...known, why: 'Il le faut.' };
        },
      }),
    );
    expect(text).toMatch(/\uFDD0Tactique mobile-checkout\.\uFDD3 .*1,19\s%/);
  });
});

describe('advice of an earlier month without an answer', () => {
  const fingerprint = 'g';
  const leftOut = [
    { fingerprint, tacticId: 'abandoned-cart', reason: 'already-said' as const, day: '2026-10-06', times: 2 },
  ];
  const report: Report = { ...plateauShop, advice: { ...plateauShop.advice, leftOut } };
  const memory: Memory = {
    ...EMPTY_MEMORY,
    entries: [
      {
        fingerprint,
        propertyId: report.property.id,
        tacticId: 'abandoned-cart',
        findingId: report.findings.find(({ kind }) => kind === 'gap')?.id ?? '',
        state: 'proposed',
        firstSaidOn: '2026-10-04',
        lastSaidOn: '2026-10-06',
        timesSaid: 2,
        lastSize: null,
      },
    ],
  };
  const october: EarlierDraft = { writtenOn: '2026-11-04', asked: [fingerprint], launched: [], moved: [], told: [] };

  it('is asked again in the reader’s words, since the day they read it, with its fact', () => {
    const { text } = decisionsOf(compose({ report, memory, earlier: [october] }));
    expect(text).toMatch(
      /\uFDD0Tactique abandoned-cart\uFDD3\s: proposé le 4 novembre, et toujours sans réponse\. Oui ou non\s\? .*1,19\s%/,
    );
    expect(text).not.toMatch(/Retenir ou écarter|conseils plus récents/);
  });

  it('is no question of a boss who was never asked', () => {
    for (const earlier of [[], [{ ...october, asked: [] }]])
      expect(decisionsOf(compose({ report, memory, earlier })).text).not.toContain('abandoned-cart');
  });
});

describe('what a month has asked', () => {
  const november: Draft = { ...compose(), state: 'sent' };
  const december = { from: '2026-12-01', to: '2026-12-31' };
  const asked = (draft: Draft) => earlierDrafts([draft], december).flatMap((each) => each.asked);

  it('is known to the next one, once it was sent', () => {
    const [told] = earlierDrafts([november], december);
    expect(told).toMatchObject({ writtenOn: '2026-12-05' });
    expect(asked(november)).toEqual(['purchaseRate|deviceCategory|mobile|down|mobile-checkout']);
    expect(earlierDrafts([{ ...november, state: 'draft' }], december)).toEqual([]);
    expect(earlierDrafts([november], MONTH)).toEqual([]);
  });

  it('is nothing where the list was left out or written anew', () => {
    const withList = (change: object): Draft => ({
      ...november,
      blocks: november.blocks.map((block) => (block.id === 'decide.list' ? { ...block, ...change } : block)),
    });
    expect(asked(withList({ edited: '1. Autre chose.' }))).toEqual([]);
    expect(asked(withList({ leftOut: true }))).toEqual([]);
    expect(blocksOf(november, 'boss').length).toBeGreaterThan(0);
  });
});
