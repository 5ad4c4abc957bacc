import { describe, expect, it } from 'vitest';
import { factsOf } from '@/lib/explain/facts';
import { composeMonthly, type MonthlyInput } from '@/lib/draft/compose-monthly';
import { plainText } from '@/lib/model/marked-text';
import { blocksOf, type Draft } from '@/lib/model/draft';
import type { Outcome } from '@/lib/model/outcome';
import type { Action, Memory } from '@/lib/model/memory';
import { memory, MONTH, outcomes, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const compose = (more: Partial<MonthlyInput> = {}) =>
  composeMonthly({
    report: plateauShop,
    memory,
    outcomes,
    settings,
    period: MONTH,
    now: '2026-12-05T07:00:00Z',
    tacticText,
    ...more,
  });
const textOf = (draft: Draft, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  return content?.kind === 'paragraph' ? content.text : content?.kind === 'list' ? content.items.join('\n') : '';
};
const [outcome] = outcomes;
if (!outcome) throw new Error('The samples have no outcome.');
const judged = (more: Partial<Outcome>) => compose({ outcomes: [{ ...outcome, ...more }] });

describe('what came of the work', () => {
  it('is told to the boss, with what is under way', () => {
    const boss = blocksOf(compose(), 'boss').map(({ id }) => id);
    expect(boss).toEqual(expect.arrayContaining(['closed', 'closed.short']));
    const earlier = [{ writtenOn: '2026-11-04', asked: [], launched: [], moved: [], told: [] }];
    expect(textOf(compose({ earlier }), 'work.open')).toBe(
      'Commencé\u00a0: «\u00a0Tactique free-shipping-threshold\u202f» (Sacha, pour le 15 décembre).',
    );
    // Of what is late the state is told where a new date is asked for.
    expect(textOf(compose({ earlier }), 'decide.list')).toContain(
      '«\u00a0Tactique tag-campaigns\u202f» devait être fini le 20',
    );
  });

  it('is shown beside what would have been without it, where it could be judged', () => {
    const relative = { estimate: 0.06, low: 0.02, high: 0.1, level: 0.9 };
    const chartOf = (draft: Draft) => draft.blocks.find(({ id }) => id === 'closed.chart')?.generated;
    expect(chartOf(judged({ relative }))).toMatchObject({
      chart: {
        kind: 'intervals',
        unit: 'change',
        reference: { value: 0 },
        rows: [{ value: 0.06, low: 0.02, high: 0.1 }],
      },
      table: { rows: [[expect.any(String), expect.stringMatching(/6\s%/), expect.stringMatching(/2\s%.*10\s%/)]] },
    });
    expect(chartOf(judged({ relative: null }))).toBeUndefined();
  });

  it('says whom nobody has told of what is about to begin, by name where that is known', () => {
    const contacts = [{ department: 'it' as const, name: 'Karim', address: '' }];
    const about = (toldOn?: string) => {
      const actions = memory.actions.map((action) =>
        Object.assign({}, action, { departments: ['it'] }, toldOn === undefined ? {} : { toldOn }),
      );
      return textOf(compose({ memory: { ...memory, actions }, settings: { ...settings, contacts } }), 'roadmap.untold');
    };
    expect(about()).toContain('Pas encore prévenus\u00a0: l’informatique (Karim), pour «\u00a0Tactique tag-campaigns');
    expect(about('2026-12-01')).toBe('');
  });

  it('says of what was done after the month that it was', () => {
    const doneOn = (day: string) => {
      const actions = memory.actions.map((action) => (action.id === 'a3' ? { ...action, doneOn: day } : action));
      return textOf(compose({ memory: { ...memory, actions }, outcomes: [] }), 'closed.list');
    };
    expect(doneOn('2026-12-03')).toContain('fait le 3 décembre, après la fin du mois');
    expect(doneOn('2026-11-20')).toMatch(/fait le 20 novembre\s;/u);
  });

  it('says how long a measurement would have told, whatever the verdict was', () => {
    const needs = (verdict: Outcome['verdict']) => textOf(judged({ verdict, neededDays: 63 }), 'closed.list');
    expect(needs('no detectable change')).toMatch(
      /la durée fixée au départ ne montre que les effets d’au moins \d+.%.; un effet plus petit reste possible, et demanderait neuf semaines de mesure/,
    );
    expect(needs('not measurable')).toContain('il faudrait neuf semaines de données');
  });

  it('names what else has to be known to read the verdict', () => {
    const text = textOf(
      judged({
        notes: [
          { kind: 'falls-back', change: 0.04 },
          { kind: 'not-apart', actionIds: ['a1', 'gone'] },
          { kind: 'days-left-out', days: 3 },
          { kind: 'sampled', share: 0.8 },
          { kind: 'thresholded' },
        ],
      }),
      'closed.list',
    );
    expect(text).toMatch(/un retour de \+4\s% se serait fait tout seul/);
    expect(text).toMatch(/«\sTactique free-shipping-threshold\s» agissait sur le même chiffre/);
    expect(text).toContain('trois jours sans mesure, laissés de côté');
    expect(text).toMatch(/échantillon de 80\s% des événements/);
    expect(text).toContain('Google a masqué de petits volumes');
    expect(text).not.toContain('gone');
  });

  it('rests on the days of the window that were measured', () => {
    const draft = judged({ notes: [{ kind: 'days-left-out', days: 3 }] });
    const provenance = draft.evidence.find(
      ({ provenance: { method } }) => method === 'judged by the rule fixed at acceptance',
    )?.provenance;
    expect(provenance).toMatchObject({ period: { from: '2026-10-01', to: '2026-11-25' }, daysObserved: 53 });
  });

  it('is told in the month in which its window ended, and not again', () => {
    const january = compose({ period: { from: '2026-12-01', to: '2026-12-31' }, now: '2027-01-05T07:00:00Z' });
    expect(textOf(january, 'closed.list')).toBe('');
  });
});

describe('an action that no tactic knows', () => {
  it('goes by the words of whoever asked for it', () => {
    const actions: Action[] = memory.actions.map((action) =>
      action.id === 'a1' ? { ...action, tacticId: 'own:r1', title: 'Un jeu-concours' } : action,
    );
    const draft = compose({ memory: { ...memory, actions } });
    expect(textOf(draft, 'launched.a1')).toContain(
      '\uFDD0Un jeu-concours.\uFDD3 1 jour de travail, puis 1 heure par semaine',
    );
    const december = draft.blocks.find(({ id }) => id === 'roadmap.2026-12')?.generated;
    expect(december?.kind === 'table' && december.rows[0]?.[0]).toBe('Un jeu-concours');
  });
});

describe('a fact that was told before', () => {
  const facts = factsOf(plateauShop).map(({ id }) => ({
    propertyId: plateauShop.property.id,
    findingId: id,
    newsOn: '2026-10-05',
    lastOn: '2026-12-05',
    lastSize: null,
  }));
  const gap = plateauShop.findings.find(({ kind }) => kind === 'gap');
  const entry: Memory['entries'][number] = {
    fingerprint: 'g',
    propertyId: plateauShop.property.id,
    tacticId: 'mobile-checkout',
    findingId: gap?.id ?? '',
    state: 'refused',
    firstSaidOn: '2026-10-05',
    lastSaidOn: '2026-10-05',
    timesSaid: 1,
    lastSize: null,
    refusal: { on: '2026-10-09', reason: 'pas de développeur', revisitOn: '2027-03-01' },
  };
  // What was refused is not put again.
  const { advice } = plateauShop;
  const recommendations = advice.recommendations.filter(({ tacticId }) => tacticId !== 'mobile-checkout');
  const known = compose({
    report: { ...plateauShop, advice: { ...advice, recommendations } },
    memory: { ...memory, entries: [...memory.entries, entry], facts },
  });

  it('is not told to the boss in full again, but with what became of the advice', () => {
    expect(textOf(known, 'attention.known')).toMatch(/^\uFDD0Toujours vrai\.\uFDD3/);
    expect(textOf(known, 'attention.known')).toMatch(/«\sTactique mobile-checkout\s», écarté le 9 octobre/);
    expect(known.blocks.some(({ id }) => id === `attention.${gap?.id}`)).toBe(false);
  });

  it('gives the month first where the answer is the one of the month before', () => {
    expect(textOf(known, 'working.answer')).toMatch(/^Toujours pas\. Novembre.: 258.191.€ \(/);
    expect(textOf(compose(), 'working.answer')).toMatch(/^Pas encore\. Le chiffre d’affaires plafonne/);
  });

  it('keeps its words and loses its split in the working notes', () => {
    const isThere = (draft: Draft, start: string) => draft.blocks.some(({ id }) => id.startsWith(start));
    expect([isThere(compose(), 'split.'), isThere(known, 'split.')]).toEqual([true, false]);
    expect(isThere(known, 'finding.')).toBe(true);
  });

  it('leaves the page shorter than it was', () => {
    expect(proseOf(known)).toBeLessThan(proseOf(compose()));
  });
});

/** Words of the boss's page, without its tables and charts. */
function proseOf(draft: Draft): number {
  const texts = blocksOf(draft, 'boss').map(({ generated: content }) => {
    if (content.kind === 'paragraph') return content.text;
    if (content.kind === 'list') return content.items.join(' ');
    return content.kind === 'verdict' ? `${content.name} ${content.say} ${content.more}` : '';
  });
  return plainText(texts.join(' ')).split(/\s+/).length;
}

it('a page for the boss has about 350 words, in both languages, and more only for what was just taken up', () => {
  const earlier = [{ writtenOn: '2026-11-04', asked: [], launched: [], moved: [], told: [] }];
  for (const language of ['fr', 'en'] as const) {
    expect(proseOf(compose({ earlier, settings: { ...settings, language } }))).toBeLessThanOrEqual(400);
    expect(proseOf(compose({ settings: { ...settings, language } }))).toBeLessThanOrEqual(500);
  }
});
