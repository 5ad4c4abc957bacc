/** All that a person may write in a draft: over a passage, over the title, or where nothing was proposed. */
import { type Block, type Draft, type OwnWords, withOwn } from '@/lib/model/draft';

/** Edited like a block; the mail's subject follows it. */
export const TITLE = 'title';

/** Before and after everything that the boss reads: a greeting, and a last word. */
export const OWN_START = 'own.start';
export const OWN_END = 'own.end';

export function isOwnPassage(id: string): boolean {
  return id === OWN_START || id === OWN_END;
}

/**
 * What is edited under an id: a block, the title, or a passage of the person's own, which stands in the draft only
 * once it says something.
 *
 * @example blockIn(draft, TITLE)?.generated // { kind: 'paragraph', text: 'Novembre : le trafic monte' }
 */
export function blockIn(draft: Draft, id: string): Block | undefined {
  const { title, generatedTitle } = draft;
  if (id === TITLE) {
    const block = blank(TITLE, ['boss', 'working'], generatedTitle ?? title);
    return generatedTitle === undefined ? block : { ...block, edited: title };
  }
  return draft.blocks.find((block) => block.id === id) ?? (isOwnPassage(id) ? blank(id, ['boss']) : undefined);
}

/** The draft after a person wrote, gave back or left out what stands under an id; as it was where there is no such thing. */
export function changeBlock(draft: Draft, id: string, own: OwnWords): Draft {
  if (id === TITLE) return retitled(draft, own.edited);
  if (isOwnPassage(id)) return withPassage(draft, id, own.edited);
  return { ...draft, blocks: draft.blocks.map((block) => (block.id === id ? withOwn(block, own) : block)) };
}

/** A subject is one line; an empty one gives the proposed title back. */
function retitled({ generatedTitle, ...draft }: Draft, edited = ''): Draft {
  const proposed = generatedTitle ?? draft.title;
  const title = edited.replaceAll(/\s+/g, ' ').trim();
  return title === '' || title === proposed
    ? { ...draft, title: proposed }
    : { ...draft, title, generatedTitle: proposed };
}

function withPassage(draft: Draft, id: string, edited = ''): Draft {
  const others = draft.blocks.filter((block) => block.id !== id);
  if (edited.trim() === '') return { ...draft, blocks: others };
  return { ...draft, blocks: placed(others, { ...blank(id, ['boss']), edited }) };
}

/** A passage of the person's own among the blocks: first, or after the last that the boss reads. */
export function placed(blocks: readonly Block[], passage: Block): Block[] {
  const at = passage.id === OWN_START ? 0 : blocks.findLastIndex(({ editions }) => editions.includes('boss')) + 1;
  return blocks.toSpliced(at, 0, passage);
}

function blank(id: string, editions: Block['editions'], text = ''): Block {
  return { id, editions, generated: { kind: 'paragraph', text }, evidence: [] };
}
