import { describe, expect, it } from 'vitest';
import { composeWeekly, type WeeklyInput } from '@/lib/draft/compose-weekly';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { growingSite, memory, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const period = { from: '2026-11-23', to: '2026-11-29' };
const compose = (report: Report, more: Partial<WeeklyInput> = {}) =>
  composeWeekly({ report, memory: EMPTY_MEMORY, settings, period, now: '2026-12-01T07:00:00Z', tacticText, ...more });
const textOf = (draft: ReturnType<typeof compose>, id: string) => {
  const content = draft.blocks.find((block) => block.id === id)?.generated;
  return content?.kind === 'list' ? content.items.join('\n') : content?.kind === 'paragraph' ? content.text : '';
};

const later = <T extends Report>(report: T) => ({ ...report, asOf: '2026-11-25' });

describe('the week', () => {
  it('says in one line that nothing needs the reader when nothing changed', () => {
    const draft = compose(growingSite, { previous: growingSite });
    expect(draft.title).toBe('Semaine du 23 au 29 novembre 2026\u00a0: rien ne demande votre attention');
    expect(draft.blocks.map(({ id }) => id)).toEqual(['calm', 'trend.totalRevenue']);
    expect(textOf(draft, 'calm')).toMatch(
      /^Rien de nouveau cette semaine.: le chiffre d’affaires progresse.* comme avant\.$/,
    );
  });

  it('says again what still stands still: a week without measurement is no quiet week', () => {
    const [any] = growingSite.findings;
    const since = { from: '2026-11-10', to: growingSite.asOf };
    const stopped = { ...any, kind: 'outage', direction: 'down', metric: 'sessions', period: since } as typeof any;
    const site = { ...growingSite, findings: stopped ? [stopped] : [] };
    const calm = textOf(compose(site, { previous: site }), 'calm');
    expect(calm).toContain('\uFDD0La mesure du trafic est arrêtée depuis le 10 novembre.\uFDD3');
    expect(calm).toContain('il faut rétablir la mesure');
    expect(calm).not.toContain('Rien de nouveau');
  });

  it('is as short in English', () => {
    const draft = compose(growingSite, { previous: growingSite, settings: { ...settings, language: 'en' } });
    expect(draft.title).toContain('nothing needs you');
    expect(draft.blocks).toHaveLength(2);
  });

  it('asks and advises nothing that the last draft had', () => {
    const findings = plateauShop.findings.filter(({ asks }) => asks === undefined);
    const quiet = { ...plateauShop, findings };
    const heading = (draft: ReturnType<typeof compose>) => {
      const content = draft.blocks.find(({ id }) => id === 'prompt')?.generated;
      return content?.kind === 'heading' ? content.text : '';
    };
    expect(heading(compose(plateauShop, { previous: plateauShop }))).toBe('');
    expect(heading(compose(quiet, { previous: growingSite }))).toBe('Une chose à faire cette semaine');
    expect(heading(compose(plateauShop, { previous: growingSite }))).toBe('Une question pour vous');
  });

  it('shows the actions that fall due, and no others', () => {
    const due = compose(growingSite, { previous: later(growingSite), memory, now: '2026-12-12T07:00:00Z' });
    const table = due.blocks.find(({ id }) => id === 'roadmap.table')?.generated;
    expect(table?.kind === 'table' && table.rows.map(([title]) => title)).toEqual(['Tactique free-shipping-threshold']);
    expect(due.title).toContain('à suivre\u00a0: tactique free-shipping-threshold');
    const quiet = compose(growingSite, { previous: later(growingSite), memory, now: '2026-12-01T07:00:00Z' });
    // What is due next is kept in mind.
    expect(quiet.title).toContain('à suivre\u00a0: tactique tag-campaigns');
    expect(quiet.blocks.map(({ id }) => id)).toEqual(['calm', 'keep', 'keep.a2', 'trend.totalRevenue']);
  });

  it('tells a mark on the data once', () => {
    const gap = {
      code: 'gap' as const,
      severity: 'note' as const,
      metrics: [],
      dimensions: [],
      period: { from: '2026-11-20', to: '2026-11-21' },
    };
    const marked = { ...growingSite, health: [gap] };
    const ids = (previous: Report) => compose(marked, { previous }).blocks.map(({ id }) => id);
    expect(ids({ ...growingSite, health: [] })).toContain('health.list');
    expect(ids({ ...growingSite, health: [{ ...gap, period: { from: '2026-10-01', to: '2026-10-02' } }] })).toContain(
      'health.list',
    );
    expect(ids(marked)).toEqual(['calm', 'trend.totalRevenue']);
  });

  it('dates what changed in lower case, after the first word', () => {
    const previous = { ...later(plateauShop), findings: [] };
    const changed = compose(plateauShop, { previous }).blocks[0]?.generated;
    expect(changed?.kind === 'heading' && changed.text).toBe('Ce qui a changé depuis le 25 novembre');
  });

  it('tells a verdict that turned, a fact that came and a fact that went', () => {
    const findings = plateauShop.findings.filter(({ kind }) => kind !== 'gap');
    const vitals = plateauShop.vitals.map((vital) => ({
      ...vital,
      diagnosis:
        vital.metric === 'sessions' ? { ...vital.diagnosis, verdict: 'inconclusive' as const } : vital.diagnosis,
    }));
    const turned = compose(plateauShop, { previous: { ...plateauShop, findings, vitals } });
    expect(turned.title).toMatch(/: le trafic progresse, et un autre changement$/);
    const fact = compose(plateauShop, { previous: { ...plateauShop, findings } });
    expect(fact.title).toMatch(/: le mobile convertit bien moins que le reste du site$/);
    const came = textOf(turned, 'changed.list');
    expect(came).toContain('\uFDD0Trafic\uFDD3\u00a0: progresse (avant\u00a0: trop tôt pour le dire).');
    expect(came).toContain('\uFDD0Le mobile convertit bien moins que le reste du site.\uFDD3');
    const fell = compose({ ...plateauShop, findings }, { previous: plateauShop });
    expect(fell.title).toMatch(/: un constat ne se voit plus dans les chiffres$/);
    const went = textOf(fell, 'changed.list');
    expect(went).toContain(
      'Ne se voit plus dans les chiffres\u00a0: «\u00a0le mobile convertit bien moins que le reste du site\u202f».',
    );
  });

  it('goes on in lower case after its figure, of a fact that is told in a clause too', () => {
    const findings = plateauShop.findings.filter(({ kind }) => kind !== 'factors');
    const came = compose(plateauShop, { previous: { ...plateauShop, findings } });
    expect(came.title).toMatch(/: la conversion reprend une partie de ce que le trafic apporte$/);
  });

  it('asks one thing: the question that only a person can answer', () => {
    const prompts = compose(plateauShop).blocks.filter(({ id }) => id.startsWith('prompt.'));
    expect(prompts).toHaveLength(1);
    expect(prompts[0]?.generated).toMatchObject({
      kind: 'paragraph',
      text: expect.stringContaining('Qu’avez-vous changé'),
    });
  });

  it('otherwise gives the first step of the recommendation that stands first', () => {
    const findings = plateauShop.findings.filter(({ asks }) => asks === undefined);
    const draft = compose({ ...plateauShop, findings });
    const prompt = draft.blocks.find(({ id }) => id.startsWith('prompt.'))?.generated;
    expect(prompt?.kind === 'paragraph' && prompt.text).toContain('Première étape\u00a0: commencer');
  });

  it('lists the open actions and the state of the data, and tells a first week as such', () => {
    const draft = compose(plateauShop, { memory });
    const ids = draft.blocks.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['roadmap.table', 'health.list']));
    expect(textOf(draft, 'changed.list')).toMatch(/^C’est la première semaine suivie/);
  });
});
