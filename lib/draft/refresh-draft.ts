import { type Block, type Draft, type Evidence, withOwn } from '@/lib/model/draft';
import { isOwnPassage, placed } from './own-words';
import { isSameContent } from './written-otherwise';

/**
 * Puts fresh findings into a draft that a person has worked on. What was sent is frozen and comes back as
 * it was. Blocks that were edited keep the person's words, even where the fresh draft no longer has them,
 * together with the evidence on which those words rested. What was left out stays out.
 *
 * @example refreshDraft(editedDraft, composeMonthly(input)).blocks.find(({ id }) => id === 'working.answer')?.edited
 */
export function refreshDraft(old: Draft, fresh: Draft): Draft {
  if (old.state === 'sent') return old;
  const edited = old.blocks.filter((block) => block.edited !== undefined);
  const kept = renumbered(evidenceOf(edited, old), fresh.evidence);
  const blocks = fresh.blocks.map((block) => {
    const own = old.blocks.find(({ id }) => id === block.id);
    if (own === undefined) return block;
    const evidence = own.edited === undefined ? block.evidence : union(block.evidence, idsIn(own, kept));
    return { ...withOwn(block, own), ...(hasMovedOn(own, block) ? { changedSince: true as const } : {}), evidence };
  });
  const orphans = edited.filter(({ id }) => !fresh.blocks.some((block) => block.id === id));
  const title = old.generatedTitle === undefined ? {} : { title: old.title, generatedTitle: fresh.title };
  return {
    ...fresh,
    ...title,
    blocks: orphans.reduce(
      (all, orphan) => putBack(all, { ...orphan, evidence: idsIn(orphan, kept) }, old.blocks),
      blocks,
    ),
    evidence: [...fresh.evidence, ...kept.added],
  };
}

/** The person wrote over words that are no longer proposed. */
function hasMovedOn(own: Block, fresh: Block): boolean {
  return own.edited !== undefined && (own.changedSince === true || !isSameContent(own.generated, fresh.generated));
}

const union = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

function evidenceOf(blocks: readonly Block[], { evidence }: Draft): Evidence[] {
  const ids = new Set(blocks.flatMap((block) => block.evidence));
  return evidence.filter(({ id }) => ids.has(id));
}

interface Renumbered {
  /** Old id → id in the fresh draft. */
  readonly ids: ReadonlyMap<string, string>;
  readonly added: readonly Evidence[];
}

/** Ids are only unique within a draft: old evidence takes the fresh id of the same figure, or a new one after the last. */
function renumbered(old: readonly Evidence[], fresh: readonly Evidence[]): Renumbered {
  const ids = new Map<string, string>();
  const added: Evidence[] = [];
  for (const entry of old) {
    const same = fresh.find((each) => isSame(each, entry));
    const id = same?.id ?? `E${fresh.length + added.length + 1}`;
    ids.set(entry.id, id);
    if (!same) added.push({ ...entry, id });
  }
  return { ids, added };
}

function isSame(a: Evidence, b: Evidence): boolean {
  return JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' });
}

function idsIn(block: Block, { ids }: Renumbered): string[] {
  return block.evidence.flatMap((id) => ids.get(id) ?? []);
}

/** After the nearest block that stood before it and still stands; at the end when none does. */
function putBack(blocks: readonly Block[], orphan: Block, order: readonly Block[]): Block[] {
  if (isOwnPassage(orphan.id)) return placed(blocks, orphan);
  const earlier = order
    .slice(
      0,
      order.findIndex(({ id }) => id === orphan.id),
    )
    .map(({ id }) => id);
  const anchor = blocks.findLastIndex(({ id }) => earlier.includes(id));
  const at = anchor < 0 ? blocks.length : anchor + 1;
  return [...blocks.slice(0, at), orphan, ...blocks.slice(at)];
}
