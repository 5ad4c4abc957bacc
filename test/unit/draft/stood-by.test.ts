import { describe, expect, it } from 'vitest';
import { composeMonthly, type MonthlyInput } from '@/lib/draft/compose-monthly';
import { composeQuarterly } from '@/lib/draft/compose-quarterly';
import { composeWeekly, type WeeklyInput } from '@/lib/draft/compose-weekly';
import type { EarlierDraft } from '@/lib/draft/earlier-drafts';
import { blocksOf, type Draft, type Edition } from '@/lib/model/draft';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import type { Said, StepSeen } from '@/lib/model/said';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const given = { settings, now: '2026-12-05T07:00:00Z', tacticText };
const compose = (more: Partial<MonthlyInput> = {}) =>
  composeMonthly({ ...given, report: plateauShop, memory: EMPTY_MEMORY, period: MONTH, ...more });
const weekly = (more: Pick<WeeklyInput, 'report' | 'previous' | 'memory'>) =>
  composeWeekly({ ...given, period: { from: '2026-11-23', to: '2026-11-29' }, ...more });
const textOf = (draft: Draft, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  return content?.kind === 'paragraph' ? content.text : content?.kind === 'list' ? content.items.join('\n') : '';
};
const idsFor = (draft: Draft, edition: Edition) => blocksOf(draft, edition).map(({ id }) => id);

/** The sample's shop, of whose revenue something more is told. */
const shopWith = (told: Partial<Diagnosis>): Report => ({
  ...plateauShop,
  vitals: plateauShop.vitals.map((vital) =>
    vital.metric === 'totalRevenue' ? { ...vital, diagnosis: { ...vital.diagnosis, ...told } } : vital,
  ),
});
const propertyId = plateauShop.property.id;
const revenue = plateauShop.vitals[0]?.diagnosis;
if (!revenue) throw new Error('The sample has no vital sign.');

const said = (on: string, more: Partial<Said>): Said => ({
  propertyId,
  metric: 'totalRevenue',
  on,
  asOf: on,
  verdict: 'growing',
  monthlyGrowth: { estimate: 0.02, low: 0.01, high: 0.03, level: 0.9 },
  since: '2025-02-10',
  sinceRange: { from: '2025-02-03', to: '2025-02-24' },
  turn: null,
  margin: revenue.margin,
  ...more,
});
const now = (more: Partial<Said> = {}): Said => said('2026-11-20', { ...revenue, ...more });
const TURN = {
  verdict: 'slowed',
  probability: 0.9,
  at: '2026-05-04',
  from: '2026-03-10',
  to: '2026-06-20',
  before: { estimate: 0.02, low: 0.01, high: 0.03, level: 0.9 },
} as const;

describe('a verdict that is taken back', () => {
  const memory = { ...EMPTY_MEMORY, said: [said('2026-09-03', {}), now()] };

  it('is taken back aloud, to both readers, with what was found against it', () => {
    const draft = compose({ memory });
    expect(textOf(draft, 'said.totalRevenue')).toBe(
      '\uFDD0Chiffre d’affaires.\uFDD3 Nous disions «\u00a0progresse depuis février 2025\u202f»\u202f; novembre change le verdict, parce que la croissance se tient désormais entre −0,6\u00a0% et +0,8\u00a0% par mois.',
    );
    for (const edition of ['boss', 'working'] as const) expect(idsFor(draft, edition)).toContain('said.totalRevenue');
    const english = compose({ memory, settings: { ...settings, language: 'en' } });
    expect(textOf(english, 'said.totalRevenue')).toBe(
      '\uFDD0Revenue.\uFDD3 We said “growing since February 2025”; November changes the verdict, because growth now lies between −0.6% and +0.8% a month.',
    );
  });

  it('names the turn, where one was told', () => {
    const turned = { turn: TURN, sinceRange: { from: TURN.from, to: TURN.to } };
    const draft = compose({
      report: shopWith(turned),
      memory: { ...EMPTY_MEMORY, said: [said('2026-09-03', {}), now(turned)] },
    });
    expect(textOf(draft, 'said.totalRevenue')).toMatch(
      /novembre change le verdict, parce que le rythme a changé entre mars et juin 2026, le plus probablement en mai\.$/,
    );
  });

  it('says which word changes: the date, or the pace', () => {
    const later = { since: '2026-05-04', sinceRange: { from: TURN.from, to: TURN.to } };
    const told = (before: Partial<Said>, after: Partial<Said>) =>
      textOf(
        compose({
          report: shopWith(after),
          memory: { ...EMPTY_MEMORY, said: [said('2026-09-03', before), now(after)] },
        }),
        'said.totalRevenue',
      );
    expect(told({ verdict: 'stagnating' }, later)).toContain('novembre change la date, parce que');
    expect(told({ verdict: 'stagnating' }, { ...later, turn: TURN })).toContain('novembre le nuance, parce que');
    expect(told({ verdict: 'stagnating', sinceRange: null, since: '2023-11-01' }, { ...later, turn: TURN })).toContain(
      '«\u00a0plafonne depuis au moins trois ans\u202f»',
    );
  });

  it('names the month where two days read alike by their ranges', () => {
    const half = { from: '2025-07-05', to: '2025-12-20' };
    const told = (since: string) => ({ verdict: 'stagnating', since, sinceRange: half }) as const;
    const draft = compose({
      report: shopWith(told('2025-11-05')),
      memory: { ...EMPTY_MEMORY, said: [said('2026-11-03', told('2025-08-10')), now(told('2025-11-05'))] },
    });
    expect(textOf(draft, 'said.totalRevenue')).toContain(
      '«\u00a0plafonne depuis août 2025\u202f»\u202f; novembre change la date',
    );
  });

  it('is told once: the month after, it is what was said', () => {
    expect(textOf(compose({ memory, period: { from: '2026-12-01', to: '2026-12-31' } }), 'said.totalRevenue')).toBe('');
    const earlier = [{ writtenOn: '2026-11-22', asked: [], launched: [], moved: [], told: [] }];
    expect(textOf(compose({ memory, earlier }), 'said.totalRevenue')).toBe('');
    expect(textOf(compose(), 'said.totalRevenue')).toBe('');
  });

  it('is told in the quarter’s review, and in the week in which it turned', () => {
    const period = { from: '2026-10-01', to: '2026-12-31' };
    const quarter = composeQuarterly({ ...given, report: plateauShop, memory, period });
    expect(textOf(quarter, 'said.totalRevenue')).toContain('ce trimestre change le verdict');
    const previous = shopWith({ ...said('2026-09-03', {}), notes: [] });
    const report = shopWith({ sinceRange: { from: TURN.from, to: TURN.to } });
    const week = weekly({ report, previous, memory: { ...EMPTY_MEMORY, said: [said('2026-09-03', {})] } });
    expect(textOf(week, 'changed.list')).toMatch(
      /^\uFDD0Chiffre d’affaires\uFDD3.: plafonne depuis .*\. Nous disions «.progresse depuis février 2025.».; cette semaine change le verdict/,
    );
  });

  it('is no more than another reading in a week before which nothing was said', () => {
    const before = (told: Partial<Said>) => shopWith({ ...said('2026-09-03', told), notes: [] });
    const report = shopWith({ sinceRange: { from: TURN.from, to: TURN.to } });
    const unread = { ...EMPTY_MEMORY, said: [now({ asOf: '2026-12-02' })] };
    expect(textOf(weekly({ report, previous: before({}), memory: unread }), 'changed.list')).toBe(
      '\uFDD0Chiffre d’affaires\uFDD3\u00a0: plafonne (avant\u00a0: progresse).',
    );
    const another = weekly({ report, previous: before({ ...revenue, since: '2025-02-10' }), memory: unread });
    expect(another.title).not.toContain('plafonne');
    expect(textOf(another, 'changed.list')).toBe('');
  });
});

it('says by when it thought to know, where that day comes first', () => {
  const open = { verdict: 'inconclusive', since: null, sinceRange: null } as const;
  const memory = {
    ...EMPTY_MEMORY,
    said: [said('2026-09-03', { ...open, knownBy: '2026-11-25' }), now({ ...open, knownBy: '2027-05-20' })],
  };
  expect(textOf(compose({ report: shopWith(open), memory }), 'said.totalRevenue')).toContain(
    'Nous pensions le savoir en novembre 2026\u202f; il faut attendre encore, parce que',
  );
});

it('says of a verdict that is stood by that it is, with the ends of its interval alone', () => {
  const wide = { monthlyGrowth: { estimate: 0.004, low: -0.02, high: 0.012, level: 0.9 } };
  const draft = compose({ report: shopWith({ ...wide, notes: [{ code: 'stood-by' }] }) });
  expect(draft.blocks.find(({ id }) => id === 'vital.totalRevenue')?.generated).toMatchObject({
    verdict: 'stagnating',
    more: 'Entre −2,0\u00a0% et +1,2\u00a0% par mois. Déjà dit, et maintenu\u00a0: cette lecture ne dit pas le contraire.',
  });
});

describe('a step', () => {
  const step = (more: Partial<StepSeen> = {}): StepSeen => ({
    propertyId,
    metric: 'purchaseRate',
    from: '2026-09-03',
    size: -0.11,
    foundIn: '2026-10-31',
    heldIn: plateauShop.asOf,
    ...more,
  });
  const ID = 'purchaseRate|date|2026-09-03|down';
  /** A page tells three facts: here it tells the step. */
  const alone = { ...plateauShop, findings: plateauShop.findings.filter(({ kind }) => kind === 'break') };
  const withSteps = (steps: StepSeen[], earlier: EarlierDraft[] = []) =>
    compose({ report: alone, memory: { ...EMPTY_MEMORY, steps }, earlier });
  const isOf = (id: string) => id.startsWith('attention.break');

  it('is asked of who does the work at once, and told to who decides once two readings held it', () => {
    for (const draft of [compose(), withSteps([step({ foundIn: plateauShop.asOf })])]) {
      expect(idsFor(draft, 'boss').some(isOf)).toBe(false);
      expect(idsFor(draft, 'working')).toContain(`finding.break|${ID}`);
    }
    expect(idsFor(withSteps([step()]), 'boss')).toContain(`attention.break|${ID}`);
  });

  it('is taken back aloud where it was asked, and to who decides where a month that was sent told it', () => {
    const gone = step({ takenBackOn: '2026-12-03', heldIn: '2026-10-31' });
    const sent = (told: string[]) => [{ writtenOn: '2026-11-04', asked: [], launched: [], moved: [], told }];
    const unread = withSteps([gone], sent(['break|totalRevenue|date|2026-05-05|down']));
    expect(textOf(unread, 'said.step.2026-09-03')).toBe(
      'Nous disions «\u00a0la conversion a baissé d’un coup le 3 septembre\u202f»\u202f; novembre retire cette marche, parce que la courbe s’explique désormais sans elle. La question posée à ce sujet tombe.',
    );
    expect(idsFor(unread, 'boss')).not.toContain('said.step.2026-09-03');
    expect(idsFor(withSteps([gone], sent([`break|${ID}`])), 'boss')).toContain('said.step.2026-09-03');
    expect(idsFor(withSteps([{ ...gone, heldIn: '2026-11-30' }]), 'boss')).toContain('said.step.2026-09-03');
  });

  it('is one with those of other signs in its week, and stands while one of them does', () => {
    const gone = step({ takenBackOn: '2026-12-03' });
    const other = step({ metric: 'totalRevenue', from: '2026-09-05', size: -0.2 });
    const ids = (steps: StepSeen[]) => idsFor(withSteps(steps), 'working').filter((id) => id.startsWith('said.step'));
    expect(ids([gone, other])).toEqual([]);
    expect(ids([gone, { ...other, takenBackOn: '2026-12-03' }])).toEqual(['said.step.2026-09-05']);
    expect(ids([gone, { ...other, from: '2026-09-11', takenBackOn: '2026-12-03' }])).toHaveLength(2);
  });

  it('that nobody was told of, or that was taken back in an earlier month, is not taken back', () => {
    const ids = (more: Partial<StepSeen>) =>
      idsFor(withSteps([step({ takenBackOn: '2026-12-03', ...more })]), 'working').filter((id) =>
        id.startsWith('said'),
      );
    expect(ids({ size: -0.05 })).toEqual([]);
    expect(ids({ from: '2025-09-03' })).toEqual([]);
    expect(ids({ takenBackOn: '2026-11-07' })).toEqual([]);
    expect(ids({ propertyId: '2' })).toEqual([]);
    expect(ids({})).toHaveLength(1);
  });
});
