import { describe, expect, it } from 'vitest';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { refreshDraft } from '@/lib/draft/refresh-draft';
import type { Draft } from '@/lib/model/draft';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { MONTH, plateauShop, settings } from './samples';
import { tacticText } from './tactic-text';

const compose = (report = plateauShop) =>
  composeMonthly({ report, memory: EMPTY_MEMORY, settings, period: MONTH, now: '2026-12-05T07:00:00Z', tacticText });
const old = compose();
const edited = (id: string, draft: Draft = old): Draft => ({
  ...draft,
  blocks: draft.blocks.map((block) => (block.id === id ? { ...block, edited: 'Mes mots.' } : block)),
});
const gap = plateauShop.findings.find(({ kind }) => kind === 'gap');
const withoutGap = compose({ ...plateauShop, findings: plateauShop.findings.filter((each) => each !== gap) });
const gapBlock = `finding.${gap?.id}`;

describe('a refresh', () => {
  it('takes the fresh words where nobody wrote any', () => {
    expect(refreshDraft(old, withoutGap)).toEqual(withoutGap);
  });

  it('keeps the person’s words beside the fresh ones', () => {
    const fresh = { ...compose(), title: 'Autre titre' };
    const refreshed = refreshDraft(edited('working.answer'), fresh);
    const block = refreshed.blocks.find(({ id }) => id === 'working.answer');
    expect(refreshed.title).toBe('Autre titre');
    expect(block?.edited).toBe('Mes mots.');
    expect(block?.generated).toEqual(fresh.blocks.find(({ id }) => id === 'working.answer')?.generated);
  });

  it('keeps an edited block that is no longer generated, in its place and with its evidence', () => {
    const refreshed = refreshDraft(edited(gapBlock), withoutGap);
    const at = refreshed.blocks.findIndex(({ id }) => id === gapBlock);
    expect(refreshed.blocks[at]?.edited).toBe('Mes mots.');
    expect(at).toBeLessThan(refreshed.blocks.findIndex(({ id }) => id === 'recommendations'));
    const ids = refreshed.blocks[at]?.evidence ?? [];
    const valueOf = (draft: Draft, id: string) => draft.evidence.find((each) => each.id === id)?.value;
    const before = old.blocks.find(({ id }) => id === gapBlock)?.evidence ?? [];
    expect(ids.map((id) => valueOf(refreshed, id))).toEqual(before.map((id) => valueOf(old, id)));
  });

  it('keeps out what was left out, and brings nothing back that is no longer generated', () => {
    const out = (id: string): Draft => ({
      ...old,
      blocks: old.blocks.map((block) => (block.id === id ? { ...block, leftOut: true } : block)),
    });
    const fresh = { ...compose(), title: 'Autre titre' };
    const refreshed = refreshDraft(out('working.answer'), fresh);
    expect(refreshed.blocks.find(({ id }) => id === 'working.answer')?.leftOut).toBe(true);
    expect(refreshed.blocks.filter(({ leftOut }) => leftOut)).toHaveLength(1);
    expect(refreshed.evidence).toEqual(fresh.evidence);
    expect(refreshDraft(out(gapBlock), withoutGap)).toEqual(withoutGap);
  });

  it('gives every evidence one number of its own', () => {
    const ids = refreshDraft(edited(gapBlock), withoutGap).evidence.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves what was sent as it was sent', () => {
    const sent: Draft = { ...edited('working.answer'), state: 'sent' };
    expect(refreshDraft(sent, withoutGap)).toBe(sent);
  });

  it('can be done again without further change', () => {
    const once = refreshDraft(edited(gapBlock), withoutGap);
    expect(refreshDraft(once, withoutGap)).toEqual(once);
  });
});
