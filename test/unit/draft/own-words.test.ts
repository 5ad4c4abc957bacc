import { describe, expect, it } from 'vitest';
import { blockIn, changeBlock, OWN_END, OWN_START, TITLE } from '@/lib/draft/own-words';
import { refreshDraft } from '@/lib/draft/refresh-draft';
import { isWrittenOtherwise } from '@/lib/draft/written-otherwise';
import { Draft } from '@/lib/model/draft';
import { draft } from '../../components/sample';

const ids = ({ blocks }: Draft) => blocks.map(({ id }) => id);
const answer = (of: Draft) => of.blocks.find(({ id }) => id === 'working.answer');

/** The same draft, in which the answer says something else. */
function saying(text: string): Draft {
  const blocks = draft.blocks.map((block) =>
    block.id === 'working.answer' ? { ...block, generated: { kind: 'paragraph' as const, text } } : block,
  );
  return { ...draft, blocks };
}

describe('the words of the person', () => {
  it('stand in the title, on one line, and can be given back', () => {
    const own = changeBlock(draft, TITLE, { edited: 'Novembre,\nà décider' });
    expect(own).toMatchObject({ title: 'Novembre, à décider', generatedTitle: draft.title });
    expect(blockIn(own, TITLE)).toMatchObject({ edited: 'Novembre, à décider', generated: { text: draft.title } });
    expect(changeBlock(own, TITLE, {})).toEqual(draft);
    expect(changeBlock(own, TITLE, { edited: '  ' })).toEqual(draft);
    expect(refreshDraft(own, { ...draft, title: 'Autre' })).toMatchObject({
      title: own.title,
      generatedTitle: 'Autre',
    });
  });

  it('stand before and after all that the boss reads, whatever is refreshed', () => {
    const greeted = changeBlock(draft, OWN_START, { edited: 'Bonjour Paul,' });
    const signed = changeBlock(greeted, OWN_END, { edited: 'Sacha' });
    const order = [OWN_START, 'working.heading', 'working.answer', OWN_END, 'notes'];
    expect(ids(signed)).toEqual(order);
    expect(Draft.parse(signed)).toEqual(signed);
    expect(ids(refreshDraft(signed, draft))).toEqual(order);
    expect(changeBlock(changeBlock(signed, OWN_START, {}), OWN_END, { edited: '' })).toEqual(draft);
  });

  it('say when the words under them have moved on, until that was seen', () => {
    const own = changeBlock(draft, 'working.answer', { edited: 'Presque.' });
    expect(answer(refreshDraft(own, draft))?.changedSince).toBeUndefined();
    const refreshed = refreshDraft(own, saying('Oui.'));
    expect(answer(refreshed)).toMatchObject({ edited: 'Presque.', changedSince: true, generated: { text: 'Oui.' } });
    expect(answer(refreshDraft(refreshed, saying('Oui.')))?.changedSince).toBe(true);
    expect(answer(changeBlock(refreshed, 'working.answer', { edited: 'Presque.' }))?.changedSince).toBeUndefined();
  });
});

describe('a draft that is kept', () => {
  it('is as it would be written today, whatever the person wrote in it', () => {
    expect(isWrittenOtherwise(draft, draft)).toBe(false);
    const own = [TITLE, OWN_START, 'working.answer'].reduce((all, id) => changeBlock(all, id, { edited: 'A' }), draft);
    expect(isWrittenOtherwise(own, draft)).toBe(false);
  });

  it('would be written otherwise where a text, the title, the reader or a passage has changed', () => {
    expect(isWrittenOtherwise(draft, saying('Oui.'))).toBe(true);
    expect(isWrittenOtherwise(draft, { ...draft, title: 'Autre' })).toBe(true);
    expect(isWrittenOtherwise(draft, { ...draft, byline: 'pour Claire' })).toBe(true);
    expect(isWrittenOtherwise(draft, { ...draft, blocks: draft.blocks.slice(1) })).toBe(true);
    expect(isWrittenOtherwise({ ...draft, blocks: draft.blocks.slice(1) }, draft)).toBe(true);
  });
});
