import { blockIn, OWN_END, OWN_START, placed } from '@/lib/draft/own-words';
import { type Block, blocksOf, type Draft, type Edition } from '@/lib/model/draft';

/**
 * One edition of a draft as a document of its own. The working notes carry the evidence that they rest on;
 * the page for the boss carries words.
 */
export function editionOf(draft: Draft, edition: Edition): Draft {
  return documentOf(draft, edition, blocksOf(draft, edition));
}

/** The same for whoever works on it: what was left out is there to be brought back, and a place for words of one's own. */
export function editableEdition(draft: Draft, edition: Edition): Draft {
  const shown = draft.blocks.filter(({ editions }) => editions.includes(edition));
  return documentOf(draft, edition, edition === 'boss' ? withPlaces(draft, shown) : shown);
}

function withPlaces(draft: Draft, blocks: readonly Block[]): readonly Block[] {
  return [OWN_START, OWN_END].reduce<readonly Block[]>((all, id) => {
    const place = all.some((block) => block.id === id) ? undefined : blockIn(draft, id);
    return place === undefined ? all : placed(all, place);
  }, blocks);
}

function documentOf(draft: Draft, edition: Edition, blocks: readonly Block[]): Draft {
  if (edition === 'boss')
    return { ...draft, blocks: blocks.map((block) => ({ ...block, evidence: [] })), evidence: [] };
  const cited = new Set(blocks.flatMap(({ evidence, leftOut }) => (leftOut ? [] : evidence)));
  return { ...draft, blocks: [...blocks], evidence: draft.evidence.filter(({ id }) => cited.has(id)) };
}
