import { languagePack } from '@/lib/language/all-languages';
import { blocksOf, type Block, type Content, type Draft, type Edition } from '@/lib/model/draft';
import type { EvidenceMessages } from '@/lib/language/en/evidence';
import { plainInlines, plainText } from '@/lib/model/marked-text';
import { type MarkdownBlock, type MarkdownList, parseMarkdown } from './markdown-blocks';

/** An email's text part is read on narrow windows. */
const LAST_ROWS = 8;
const WIDEST_TABLE = 78;

/**
 * A draft as plain text: the twin of the email, for those who read no HTML.
 *
 * @example toPlainText(draft, 'boss').split('\n')[0] // the title
 */
export function toPlainText(draft: Draft, edition?: Edition): string {
  const blocks = blocksOf(draft, edition);
  const { evidence } = languagePack(draft.language).messages;
  const texts = blocks.map((block) => blockText(block, evidence));
  return `${[draft.title, draft.byline, ...texts, evidence.madeBy].join('\n\n')}\n`;
}

function blockText({ generated, edited }: Block, words: EvidenceMessages): string {
  return edited === undefined ? contentText(generated, words) : editedText(edited);
}

function contentText(content: Content, { linkText, latest }: EvidenceMessages): string {
  switch (content.kind) {
    case 'heading':
      return underlined(content.text, content.level === 2 ? '=' : '-');
    case 'paragraph':
      return plainText(content.text);
    case 'list':
      return items(content.items, content.ordered);
    case 'verdict':
      return `${content.name} — ${content.say}.${content.more ? `\n  ${content.more}` : ''}`;
    case 'table':
      return [content.caption, columns(content.columns, content.rows)].filter(Boolean).join('\n');
    case 'chart':
      return [
        content.title,
        content.description,
        content.table.rows.length > LAST_ROWS && latest(String(LAST_ROWS)),
        columns(content.table.columns, content.table.rows.slice(-LAST_ROWS)),
      ]
        .filter(Boolean)
        .join('\n');
    case 'recommendation':
      return [
        underlined(content.title, '-'),
        `${content.standing} · ${content.path}`,
        plainText(content.why),
        items(content.steps, true),
        content.facts.map(({ label, text }) => `${label} — ${plainText(text)}`).join('\n'),
        content.link && linkText(content.link.label, content.link.url),
      ]
        .filter(Boolean)
        .join('\n\n');
  }
}

function editedText(markdown: string): string {
  return parseMarkdown(markdown).map(passage).join('\n\n');
}

function passage(block: MarkdownBlock): string {
  switch (block.type) {
    case 'heading':
      return underlined(plainInlines(block.children), block.depth === 2 ? '=' : '-');
    case 'paragraph':
      return plainInlines(block.children);
    case 'list':
      return points(block);
  }
}

/** A list within a list stands under the words of its item. */
function points({ ordered, children }: MarkdownList): string {
  return children
    .map(({ children: parts }, i) => {
      const mark = ordered ? `${i + 1}. ` : '- ';
      return (
        mark +
        parts
          .map(passage)
          .join('\n')
          .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
      );
    })
    .join('\n');
}

function items(texts: readonly string[], ordered: boolean): string {
  return texts.map((text, i) => `${ordered ? `${i + 1}.` : '-'} ${plainText(text)}`).join('\n');
}

function underlined(text: string, line: string): string {
  return `${text}\n${line.repeat([...text].length)}`;
}

type Columns = Extract<Content, { kind: 'table' }>['columns'];

/** Columns set with spaces, figures to the right; row under row where a narrow window would break them. */
function columns(heads: Columns, rows: readonly (readonly string[])[]): string {
  const lines = [heads.map(({ label }) => label), ...rows];
  const widths = heads.map((_, i) => Math.max(...lines.map((cells) => [...(cells[i] ?? '')].length)));
  if (widths.reduce((total, width) => total + width + 2, -2) > WIDEST_TABLE) return rowUnderRow(heads, rows);
  return lines
    .map((cells) =>
      heads
        .map(({ align }, i) => {
          const width = widths[i] ?? 0;
          const text = cells[i] ?? '';
          return align === 'end' ? text.padStart(width) : text.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Each row as a list item: its first cell, then what each of the others says, by the name of its column. */
function rowUnderRow(heads: Columns, rows: readonly (readonly string[])[]): string {
  return rows
    .map(([first = '', ...rest]) => {
      const said = rest.flatMap((text, i) => (text === '' ? [] : `${heads[i + 1]?.label ?? ''} — ${text}`));
      return [`- ${first}`, ...said.map((line) => `  ${line}`)].join('\n');
    })
    .join('\n');
}
