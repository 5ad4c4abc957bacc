import { blocksOf, type Draft, type Edition } from '@/lib/model/draft';

/**
 * One edition of a draft as a document of its own. The working notes carry the evidence that they rest on;
 * the page for the boss carries words.
 */
export function editionOf(draft: Draft, edition: Edition): Draft {
  const blocks = blocksOf(draft, edition);
  if (edition === 'boss')
    return { ...draft, blocks: blocks.map((block) => ({ ...block, evidence: [] })), evidence: [] };
  const cited = new Set(blocks.flatMap(({ evidence }) => evidence));
  return { ...draft, blocks, evidence: draft.evidence.filter(({ id }) => cited.has(id)) };
}
