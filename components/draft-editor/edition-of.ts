import { type Block, blocksOf, type Draft, type Edition } from '@/lib/model/draft';

/**
 * One edition of a draft as a document of its own. The working notes carry the evidence that they rest on;
 * the page for the boss carries words.
 */
export function editionOf(draft: Draft, edition: Edition): Draft {
  return documentOf(draft, edition, blocksOf(draft, edition));
}

/** The same for whoever works on it: what was left out is there to be brought back. */
export function editableEdition(draft: Draft, edition: Edition): Draft {
  return documentOf(
    draft,
    edition,
    draft.blocks.filter(({ editions }) => editions.includes(edition)),
  );
}

function documentOf(draft: Draft, edition: Edition, blocks: readonly Block[]): Draft {
  if (edition === 'boss')
    return { ...draft, blocks: blocks.map((block) => ({ ...block, evidence: [] })), evidence: [] };
  const cited = new Set(blocks.flatMap(({ evidence, leftOut }) => (leftOut ? [] : evidence)));
  return { ...draft, blocks: [...blocks], evidence: draft.evidence.filter(({ id }) => cited.has(id)) };
}
