/** A person's words as the editor holds them, a flat text with marks, and as Markdown has them, pieces within pieces. */
import type { Mark, Node } from 'prosemirror-model';
import type { MarkdownBlock, MarkdownList } from '@/lib/draft/markdown-blocks';
import type { Inline } from '@/lib/model/marked-text';
import { WORDS } from './words-schema';

const { nodes, marks } = WORDS;

export function documentOf(blocks: readonly MarkdownBlock[]): Node {
  return nodes.doc.create(null, blocks.length === 0 ? [nodes.paragraph.create()] : blocks.map(nodeOf));
}

function nodeOf(block: MarkdownBlock): Node {
  switch (block.type) {
    case 'heading':
      return nodes.heading.create({ depth: block.depth }, textsOf(block.children));
    case 'paragraph':
      return nodes.paragraph.create(null, textsOf(block.children));
    case 'list':
      return (block.ordered ? nodes.ordered_list : nodes.bullet_list).create(null, block.children.map(itemOf));
  }
}

/** A point begins with words, be there none. */
function itemOf({ children }: MarkdownList['children'][number]): Node {
  const [first, ...rest] = children.map(nodeOf);
  if (first?.type === nodes.paragraph) return nodes.list_item.create(null, [first, ...rest]);
  return nodes.list_item.create(null, [nodes.paragraph.create(), ...(first ? [first, ...rest] : [])]);
}

function textsOf(parts: readonly Inline[], around: readonly Mark[] = []): Node[] {
  return parts.flatMap((part): Node[] => {
    switch (part.type) {
      case 'text':
        return part.value === '' ? [] : [WORDS.text(part.value, around)];
      case 'break':
        return [nodes.hard_break.create(null, null, around)];
      case 'link':
        return textsOf(part.children, marks.link.create({ url: part.url }).addToSet(around));
      default:
        return textsOf(part.children, marks[part.type].create().addToSet(around));
    }
  });
}

/** Paragraphs without a word are left out: Markdown has none. */
export function blocksOfDocument(document: Node): MarkdownBlock[] {
  return document.children.flatMap(blocksOfNode);
}

function blocksOfNode(node: Node): MarkdownBlock[] {
  if (node.type === nodes.bullet_list || node.type === nodes.ordered_list) {
    const children = node.children.map((item) => ({
      type: 'listItem' as const,
      spread: false as const,
      children: item.children.flatMap(blocksOfNode),
    }));
    return [{ type: 'list', ordered: node.type === nodes.ordered_list, spread: false, children }];
  }
  if (node.textContent.trim() === '') return [];
  const children = trimmed(partsOf(node.children.map((each) => ({ node: each, marks: each.marks }))));
  if (node.type === nodes.heading) return [{ type: 'heading', depth: node.attrs['depth'] === 2 ? 2 : 3, children }];
  return [{ type: 'paragraph', children }];
}

/** A text, and those of its marks that nothing around it has yet. */
interface Left {
  readonly node: Node;
  readonly marks: readonly Mark[];
}

function partsOf(texts: readonly Left[]): Inline[] {
  const [first] = texts;
  if (first === undefined) return [];
  const [mark] = first.marks;
  if (mark === undefined) return [pieceOf(first.node), ...partsOf(texts.slice(1))];
  const end = texts.findIndex(({ marks: own }) => !mark.isInSet(own));
  const run = end < 0 ? texts : texts.slice(0, end);
  const children = partsOf(run.map(({ node, marks: own }) => ({ node, marks: mark.removeFromSet(own) })));
  return [markedBy(mark, children), ...partsOf(texts.slice(run.length))];
}

function pieceOf(node: Node): Inline {
  return node.type === nodes.hard_break ? { type: 'break' } : { type: 'text', value: node.text ?? '' };
}

function markedBy(mark: Mark, children: Inline[]): Inline {
  if (mark.type === marks.link) return { type: 'link', url: String(mark.attrs['url']), children };
  return { type: mark.type === marks.strong ? 'strong' : 'emphasis', children };
}

/** Spaces at the ends are not seen, and would have to be written as codes. */
function trimmed(parts: Inline[]): Inline[] {
  return parts.map((part, at) => {
    if (part.type !== 'text') return part;
    const begun = at === 0 ? part.value.trimStart() : part.value;
    return { type: 'text', value: at === parts.length - 1 ? begun.trimEnd() : begun };
  });
}
