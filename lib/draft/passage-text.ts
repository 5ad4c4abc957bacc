import type { Block, Content } from '@/lib/model/draft';
import { plainInlines, plainText } from '@/lib/model/marked-text';
import { type MarkdownBlock, parseMarkdown } from './markdown-blocks';

/** What a block says, without its layout: one line a paragraph, an item or a row. */
export function passageText({ generated, edited }: Block): string {
  return edited === undefined ? contentText(generated) : ownText(edited);
}

function contentText(content: Content): string {
  switch (content.kind) {
    case 'heading':
      return content.text;
    case 'paragraph':
      return plainText(content.text);
    case 'list':
      return content.items.map(plainText).join('\n');
    case 'verdict':
      return lines(`${content.name} — ${content.say}.`, content.more);
    case 'table':
      return lines(content.caption, ...content.rows.map(row));
    case 'chart':
      return lines(content.title, content.description, ...content.table.rows.map(row));
    case 'recommendation':
      return lines(
        content.title,
        `${content.standing} · ${content.path}`,
        plainText(content.why),
        ...content.steps.map(plainText),
        ...content.facts.map(({ label, text }) => `${label} — ${plainText(text)}`),
      );
  }
}

function ownText(markdown: string): string {
  return lines(...linesOf(parseMarkdown(markdown)));
}

/** One a heading, a paragraph and a point, however deep it stands. */
export function linesOf(blocks: readonly MarkdownBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.type === 'list' ? block.children.flatMap(({ children }) => linesOf(children)) : plainInlines(block.children),
  );
}

const lines = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
const row = (cells: readonly string[]) => cells.join(' · ');
