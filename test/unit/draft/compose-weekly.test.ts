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

describe('the week', () => {
  it('says that nothing needs the reader when nothing changed', () => {
    const draft = compose(growingSite, { previous: growingSite });
    expect(draft.title).toBe('Semaine du 23 au 29 novembre 2026\u00a0: rien de nouveau');
    expect(textOf(draft, 'changed.list')).toMatch(/^Rien de nouveau/);
  });

  it('heads its one thing by what the week is: calm, changed or a question', () => {
    const findings = plateauShop.findings.filter(({ asks }) => asks === undefined);
    const quiet = { ...plateauShop, findings };
    const heading = (draft: ReturnType<typeof compose>) => {
      const content = draft.blocks.find(({ id }) => id === 'prompt')?.generated;
      return content?.kind === 'heading' ? content.text : '';
    };
    expect(heading(compose(quiet, { previous: quiet }))).toBe('Si vous avez une heure cette semaine');
    expect(heading(compose(quiet, { previous: growingSite }))).toBe('Une chose à faire cette semaine');
    expect(heading(compose(plateauShop, { previous: plateauShop }))).toBe('Une question pour vous');
  });

  it('dates what changed in lower case, after the first word', () => {
    const changed = compose(growingSite, { previous: { ...growingSite, asOf: '2026-11-25' } }).blocks[0]?.generated;
    expect(changed?.kind === 'heading' && changed.text).toBe('Ce qui a changé depuis le 25 novembre');
  });

  it('tells a verdict that turned, a fact that came and a fact that went', () => {
    const findings = plateauShop.findings.filter(({ kind }) => kind !== 'gap');
    const vitals = plateauShop.vitals.map((vital) => ({
      ...vital,
      diagnosis:
        vital.metric === 'sessions' ? { ...vital.diagnosis, verdict: 'inconclusive' as const } : vital.diagnosis,
    }));
    const came = textOf(compose(plateauShop, { previous: { ...plateauShop, findings, vitals } }), 'changed.list');
    expect(came).toContain('**Trafic**\u00a0: progresse (la dernière fois\u00a0: trop tôt pour le dire).');
    expect(came).toContain('**Le mobile convertit bien moins que le reste du site.**');
    const went = textOf(compose({ ...plateauShop, findings }, { previous: plateauShop }), 'changed.list');
    expect(went).toContain('N’est plus d’actualité\u00a0: Le mobile convertit bien moins que le reste du site.');
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
