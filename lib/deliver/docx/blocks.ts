import { Paragraph, type Table } from 'docx';
import { parseMarkdown } from '@/lib/draft/markdown-blocks';
import type { Block, Content } from '@/lib/model/draft';
import { bold } from '@/lib/model/marked-text';
import { runs } from './inlines';
import type { Lists } from './lists';
import { heading, text } from './paragraphs';
import { type Picture, picture } from './picture';
import { recommendation } from './recommendation';
import { STYLE } from './styles';
import { table } from './table';
import { type VerdictContent, vitals } from './vitals';

export type Part = Paragraph | Table;

/** Blocks in order; vital signs that follow each other stand side by side. */
export function blockParts(blocks: readonly Block[], pictures: ReadonlyMap<string, Picture>, lists: Lists): Part[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  const signs = leadingVerdicts(blocks);
  if (signs.length > 0) return [...vitals(signs), ...blockParts(blocks.slice(signs.length), pictures, lists)];
  return [...onePart(first, pictures.get(first.id), lists), ...blockParts(rest, pictures, lists)];
}

function leadingVerdicts(blocks: readonly Block[]): VerdictContent[] {
  const signs: VerdictContent[] = [];
  for (const { generated, edited } of blocks) {
    if (generated.kind !== 'verdict' || edited !== undefined) break;
    signs.push(generated);
  }
  return signs;
}

/** The person's words where they wrote some. */
function onePart({ generated, edited }: Block, drawn: Picture | undefined, lists: Lists): Part[] {
  return edited === undefined ? contentParts(generated, drawn, lists) : editedParts(edited, lists);
}

function contentParts(content: Content, drawn: Picture | undefined, lists: Lists): Part[] {
  switch (content.kind) {
    case 'heading':
      return [heading(content.level, content.text)];
    case 'paragraph':
      return [text(content.text)];
    case 'list':
      return lists.items(content.items, content.ordered);
    case 'verdict':
      return vitals([content]);
    case 'table':
      return table(content);
    case 'chart':
      return chart(content, drawn);
    case 'recommendation':
      return recommendation(content, lists);
  }
}

/** A chart that could not be drawn shows its figures in its place; those of one that was stand at the end. */
function chart(content: Extract<Content, { kind: 'chart' }>, drawn: Picture | undefined): Part[] {
  const { title, description, marks = '', table: figures } = content;
  if (drawn === undefined) return [text(description, { style: STYLE.note }), ...table({ ...figures, caption: title })];
  return [
    text(bold(title), { style: STYLE.vital, keepNext: true }),
    picture(drawn, title, description),
    text([description, marks].filter(Boolean).join(' '), { style: STYLE.note }),
  ];
}

function editedParts(markdown: string, lists: Lists): Part[] {
  return parseMarkdown(markdown).flatMap((part): Part[] => {
    switch (part.type) {
      case 'heading':
        return [heading(part.depth, part.children)];
      case 'paragraph':
        return [new Paragraph({ style: STYLE.body, children: runs(part.children) })];
      case 'list':
        return lists.own(part);
    }
  });
}
