import type { Block, Content } from '@/lib/model/draft';
import { parseMarkdown, plainInline } from './markdown-blocks';

/** What a block says, without its layout: one line a paragraph, an item or a row. */
export function passageText({ generated, edited }: Block): string {
  return edited === undefined ? contentText(generated) : ownText(edited);
}

function contentText(content: Content): string {
  switch (content.kind) {
    case 'heading':
      return content.text;
    case 'paragraph':
      return plainInline(content.text);
    case 'list':
      return content.items.map(plainInline).join('\n');
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
        plainInline(content.why),
        ...content.steps.map(plainInline),
        ...content.facts.map(({ label, text }) => `${label} — ${plainInline(text)}`),
      );
  }
}

function ownText(markdown: string): string {
  return lines(
    ...parseMarkdown(markdown).flatMap((block) =>
      block.kind === 'list' ? block.items.map(plainInline) : [plainInline(block.text)],
    ),
  );
}

const lines = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('\n');
const row = (cells: readonly string[]) => cells.join(' · ');
