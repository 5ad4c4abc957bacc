import { type Block, blocksOf, type Content, type Draft, type Edition } from '@/lib/model/draft';
import { compareWords, type Piece } from './compare-words';
import { passageText } from './passage-text';

/** A passage of either draft, once. */
export interface Passage {
  readonly id: string;
  readonly kind: Content['kind'];
  readonly change: 'new' | 'gone' | 'changed' | 'same';
  readonly pieces: readonly Piece[];
}

type Sign = Extract<Content, { kind: 'verdict' }>;

/** What was said of a vital sign then, and now; null where it was not spoken of. */
export interface ComparedSign {
  readonly name: string;
  readonly before: Sign | null;
  readonly after: Sign | null;
}

/** The headline figures by their row; null where one of the two drafts has none. */
export interface ComparedFigures {
  readonly columns: { readonly before: string; readonly after: string };
  readonly rows: readonly { readonly label: string; readonly before: string; readonly after: string }[];
}

export interface Comparison {
  readonly signs: readonly ComparedSign[];
  readonly figures: ComparedFigures | null;
  /** In the order of the later draft; what is gone stands where it stood. */
  readonly passages: readonly Passage[];
}

/**
 * Two drafts of a kind, side by side, as the readers of an edition have them. Blocks are the same by their id, which
 * names what they are about.
 *
 * @example compareDrafts(draft, draft, 'boss').passages.every(({ change }) => change === 'same') // true
 */
export function compareDrafts(before: Draft, after: Draft, edition: Edition): Comparison {
  const [then, now] = [blocksOf(before, edition), blocksOf(after, edition)];
  return {
    // The verdicts stand in the working notes, and are compared for every reader.
    signs: signsOf(blocksOf(before), blocksOf(after)),
    figures: figuresOf(then, now),
    passages: passagesOf(then, now),
  };
}

function passagesOf(then: readonly Block[], now: readonly Block[]): Passage[] {
  const later = new Set(now.map(({ id }) => id));
  const earlier = new Map(then.map((block) => [block.id, block]));
  const goneAfter = new Map<string | null, Block[]>();
  let anchor: string | null = null;
  for (const block of then) {
    if (later.has(block.id)) anchor = block.id;
    else goneAfter.set(anchor, [...(goneAfter.get(anchor) ?? []), block]);
  }
  const gone = (after: string | null) => (goneAfter.get(after) ?? []).map((block) => passage(block, null));
  return [...gone(null), ...now.flatMap((block) => [passage(earlier.get(block.id) ?? null, block), ...gone(block.id)])];
}

function passage(before: Block | null, after: Block): Passage;
function passage(before: Block, after: Block | null): Passage;
function passage(before: Block | null, after: Block | null): Passage {
  const [earlier, later] = [before && passageText(before), after && passageText(after)];
  const { id, generated } = (after ?? before) as Block;
  const { kind } = generated;
  if (earlier === null) return { id, kind, change: 'new', pieces: [{ mark: 'added', text: later ?? '' }] };
  if (later === null) return { id, kind, change: 'gone', pieces: [{ mark: 'removed', text: earlier }] };
  const pieces = compareWords(earlier, later, isFigures(after) && isFigures(before) ? 'lines' : 'words');
  return { id, kind, change: earlier === later ? 'same' : 'changed', pieces };
}

function isFigures(block: Block | null): boolean {
  return block?.edited === undefined && (block?.generated.kind === 'table' || block?.generated.kind === 'chart');
}

function signsOf(then: readonly Block[], now: readonly Block[]): ComparedSign[] {
  const [before, after] = [signs(then), signs(now)];
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const [earlier, later] = [before.get(id) ?? null, after.get(id) ?? null];
    return { name: (later ?? earlier)?.name ?? '', before: earlier, after: later };
  });
}

function signs(blocks: readonly Block[]): Map<string, Sign> {
  return new Map(
    blocks.flatMap(({ id, generated }) => (generated.kind === 'verdict' ? [[id, generated] as const] : [])),
  );
}

/** The block in which a month's headline figures stand: one row a measure, its value second. */
const FIGURES = 'figures';

function figuresOf(then: readonly Block[], now: readonly Block[]): ComparedFigures | null {
  const [before, after] = [figureTable(then), figureTable(now)];
  if (!before || !after) return null;
  const values = new Map(before.rows.map(([label = '', value = '']) => [label, value]));
  return {
    columns: { before: before.columns[1]?.label ?? '', after: after.columns[1]?.label ?? '' },
    rows: after.rows.map(([label = '', value = '']) => ({ label, before: values.get(label) ?? '—', after: value })),
  };
}

function figureTable(blocks: readonly Block[]): Extract<Content, { kind: 'table' }> | null {
  const content = blocks.find(({ id }) => id === FIGURES)?.generated;
  return content?.kind === 'table' ? content : null;
}
