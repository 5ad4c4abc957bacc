import { describe, expect, it } from 'vitest';
import { composeMonthly, type MonthlyInput } from '@/lib/draft/compose-monthly';
import { earlierDrafts } from '@/lib/draft/earlier-drafts';
import { composeQuarterly } from '@/lib/draft/compose-quarterly';
import { blocksOf, type Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY, type Action, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { mobileCheckout } from './sample-shop';
import { memory as sample, MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const [known] = sample.actions;
if (!known) throw new Error('The sample has no action.');
const { fingerprint, tacticId, departments, measurement } = mobileCheckout;
const accepted: Action = {
  ...known,
  id: 'accepted',
  fingerprint,
  tacticId,
  departments,
  measurement,
  state: 'to-do',
  setUpHours: 14,
  weeklyHours: 0,
  due: '2026-12-15',
  acceptedOn: '2026-11-28',
  movedOn: '2026-11-28',
};
const memory: Memory = { ...EMPTY_MEMORY, actions: [accepted] };
const report: Report = {
  ...plateauShop,
  advice: { ...plateauShop.advice, recommendations: [], leftOut: [], underWay: [mobileCheckout] },
};
const compose = (more: Partial<MonthlyInput> = {}) =>
  composeMonthly({ report, memory, settings, period: MONTH, now: '2026-12-05T07:00:00Z', tacticText, ...more });
const textOf = (draft: Draft, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  return content?.kind === 'paragraph' ? content.text : content?.kind === 'list' ? content.items.join('\n') : '';
};

describe('what was taken up before the boss read of it', () => {
  it('is a recommendation in full: why, effect, cost, whom it concerns, who, when and how it is judged', () => {
    const draft = compose();
    expect(blocksOf(draft, 'boss').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['launched', 'launched.accepted']),
    );
    const text = textOf(draft, 'launched.accepted');
    expect(text).toMatch(
      /^\uFDD0Tactique mobile-checkout\.\uFDD3 Sur le mobile, 1,19\s%\. Effet attendu de 86\sk€ à 99\sk€/,
    );
    expect(text).toMatch(/2 jours de travail\s; concerne l’informatique et le service client \(à prévenir\)\./);
    expect(text).toMatch(
      /Sacha s’en charge, pour le 15 décembre\s; effet jugé sur la conversion sur mobile, huit semaines après la mise en place\.$/,
    );
    expect(textOf(draft, 'work.open')).toBe('');
  });

  it('rests on cited figures', () => {
    const draft = compose();
    const cited = draft.blocks.find(({ id }) => id === 'launched.accepted')?.evidence ?? [];
    const values = draft.evidence.filter(({ id }) => cited.includes(id)).map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining(['1,19\u00a0%', '86\u00a0k€', '99\u00a0k€']));
  });

  it('says in English what it says in French', () => {
    const text = textOf(compose({ settings: { ...settings, language: 'en' } }), 'launched.accepted');
    expect(text).toContain('concerns IT and customer service (to be told)');
    expect(text).toContain('Sacha sees to it, due on 15 December; effect judged by');
  });

  it('speaks of whoever writes as they do', () => {
    const actions = memory.actions.map((each) => ({ ...each, owner: 'moi' }));
    const inLanguage = (language: 'fr' | 'en') =>
      textOf(compose({ memory: { ...memory, actions }, settings: { ...settings, language } }), 'launched.accepted');
    expect(inLanguage('fr')).toContain('Je m’en charge, pour le 15 décembre');
    expect(inLanguage('en')).toContain('I see to it, due on 15 December');
  });

  it('makes no figure up where the present figures no longer give the advice', () => {
    const text = textOf(
      compose({ report: { ...report, advice: { ...report.advice, underWay: [] } } }),
      'launched.accepted',
    );
    expect(text).toMatch(/^\uFDD0Tactique mobile-checkout\.\uFDD3 2 jours de travail\s; concerne/);
    expect(text).not.toMatch(/€|%/);
  });

  it('is told briefly once a month that told it was sent', () => {
    const sent: Draft = { ...compose(), state: 'sent' };
    const period = { from: '2026-12-01', to: '2026-12-31' };
    const january = compose({ period, now: '2027-01-05T07:00:00Z', earlier: earlierDrafts([sent], period) });
    expect(january.blocks.some(({ id }) => id.startsWith('launched'))).toBe(false);
    expect(textOf(january, 'work.open')).toMatch(/^Retenu, pas commencé\s: «\sTactique mobile-checkout\s»/);
  });

  it('is told in full again where what told it was never sent', () => {
    const period = { from: '2026-12-01', to: '2026-12-31' };
    const october = { writtenOn: '2026-11-04', asked: [], launched: [], moved: [], told: [] };
    const january = compose({ period, now: '2027-01-05T07:00:00Z', earlier: [october] });
    expect(textOf(january, 'launched.accepted')).not.toBe('');
  });
});

describe('an action that is open', () => {
  it('is in the same state in every draft', () => {
    const quarter = composeQuarterly({
      report,
      memory: { ...memory, actions: [{ ...accepted, acceptedOn: '2026-09-10' }] },
      settings,
      period: { from: '2026-07-01', to: '2026-09-30' },
      now: '2026-12-05T07:00:00Z',
      tacticText,
    });
    const table = quarter.blocks.find(({ id }) => id === 'planned.table')?.generated;
    expect(table?.kind === 'table' && table.rows[0]?.[3]).toBe('retenu, pas commencé');
    expect(textOf(quarter, 'not-done.list')).toContain('retenu, pas commencé');
    expect(textOf(quarter, 'not-done.list')).not.toContain('jamais commencée');
  });
});
