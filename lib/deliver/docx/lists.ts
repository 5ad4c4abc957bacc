import { Paragraph, type ParagraphChild } from 'docx';
import type { MarkdownBlock, MarkdownList } from '@/lib/draft/markdown-blocks';
import { inlines, runs } from './inlines';
import { DEEPEST, INDENT, LISTS, STYLE } from './styles';

/** Writes lists; each ordered one counts from one. A new one for each document. */
export class Lists {
  private count = 0;

  items(texts: readonly string[], ordered: boolean): Paragraph[] {
    const point = this.points(ordered, 0);
    return texts.map((text) => point(inlines(text)));
  }

  /** A list of a person's own, with the lists within its points. */
  own({ ordered, children }: MarkdownList, level = 0): Paragraph[] {
    const point = this.points(ordered, level);
    return children.flatMap(({ children: [first, ...rest] }) => [
      point(first && first.type !== 'list' ? runs(first.children) : []),
      ...(first?.type === 'list' ? [first, ...rest] : rest).flatMap((block) => this.within(block, level)),
    ]);
  }

  private within(block: MarkdownBlock, level: number): Paragraph[] {
    if (block.type === 'list') return this.own(block, Math.min(level + 1, DEEPEST));
    const indent = { left: INDENT * (level + 1) };
    return [new Paragraph({ style: STYLE.item, indent, children: runs(block.children) })];
  }

  private points(ordered: boolean, level: number): (children: ParagraphChild[]) => Paragraph {
    this.count += 1;
    const numbering = { reference: ordered ? LISTS.numbers : LISTS.dots, level, instance: this.count };
    // A point that is begun on one page and ended on the next is read twice.
    return (children) => new Paragraph({ style: STYLE.item, numbering, keepLines: true, children });
  }
}
