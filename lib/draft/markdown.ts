import { toMarkdown as treeToMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import { languagePack } from '@/lib/language/all-languages';
import { blocksOf, type Block, type Content, type Draft, type Edition } from '@/lib/model/draft';
import { type Inline, inlinesOf } from '@/lib/model/marked-text';
import { describeEvidence, type EvidenceWords } from './evidence-text';
import { type MarkdownBlock, parseMarkdown } from './markdown-blocks';

/**
 * A draft as Markdown: the person's words where they wrote some, tables as tables, charts as their
 * description and table. The working edition ends with the evidence. No name is taken for Markdown or HTML.
 *
 * @example toMarkdown(draft, 'boss').startsWith('# Novembre : ') // true
 */
export function toMarkdown(draft: Draft, edition?: Edition): string {
  const words = languagePack(draft.language);
  const blocks = blocksOf(draft, edition);
  const parts = [
    titleMarkdown(draft),
    lineMarkdown([{ type: 'emphasis', children: [text(draft.byline)] }]),
    ...blocks.map((block) => blockMarkdown(block)),
    ...(edition === 'boss' ? [] : evidenceMarkdown(draft, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The title as the heading of all. */
export function titleMarkdown({ title }: Pick<Draft, 'title'>): string {
  return `# ${escaped(title)}`;
}

/** One block as Markdown. */
export function blockMarkdown({ generated, edited }: Block): string {
  return edited === undefined ? contentMarkdown(generated) : blocksMarkdown(parseMarkdown(edited));
}

/** What was generated for a block, in the form in which a person's own words stand in its place. */
export function wordsOf({ generated, edited }: Block): MarkdownBlock[] {
  return parseMarkdown(edited ?? contentMarkdown(generated));
}

function contentMarkdown(content: Content): string {
  switch (content.kind) {
    case 'heading':
      return blocksMarkdown([{ type: 'heading', depth: content.level, children: [text(content.text)] }]);
    case 'paragraph':
      return lineMarkdown(inlinesOf(content.text));
    case 'list':
      return items(content.items, content.ordered);
    case 'verdict':
      return [boldMarkdown(`${content.name} — ${content.say}.`), escaped(content.more)].filter(Boolean).join(' ');
    case 'table':
      return [content.caption && boldMarkdown(content.caption), table(content)].filter(Boolean).join('\n\n');
    case 'chart':
      return [boldMarkdown(content.title), escaped(content.description), table(content.table)]
        .filter(Boolean)
        .join('\n\n');
    case 'recommendation':
      return recommendation(content);
  }
}

function recommendation(content: Extract<Content, { kind: 'recommendation' }>): string {
  const { title, standing, path, why, steps, facts, link } = content;
  return [
    blocksMarkdown([{ type: 'heading', depth: 3, children: [text(title)] }]),
    lineMarkdown([{ type: 'emphasis', children: [text(`${standing} · ${path}`)] }]),
    lineMarkdown(inlinesOf(why)),
    items(steps, true),
    facts.map(({ label, text: said }) => `- ${boldMarkdown(label)} — ${lineMarkdown(inlinesOf(said))}`).join('\n'),
    link && lineMarkdown([{ type: 'link', url: link.url, children: [text(link.label)] }]),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function items(lines: readonly string[], ordered: boolean): string {
  if (lines.length === 0) return '';
  return blocksMarkdown([
    {
      type: 'list',
      ordered,
      spread: false,
      children: lines.map((line) => ({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: inlinesOf(line) }],
      })),
    },
  ]);
}

type Table = Pick<Extract<Content, { kind: 'table' }>, 'columns' | 'rows'>;

function table({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = columns.map(({ align }) => (align === 'end' ? '---:' : ':---'));
  const said = [columns.map(({ label }) => label), ...rows].map((cells) => line(cells.map(escaped)));
  return said.toSpliced(1, 0, line(rule)).join('\n');
}

/** Where the figures come from, as a chapter; nothing where there are none. */
export function evidenceMarkdown({ evidence }: Draft, words: EvidenceWords): string[] {
  if (evidence.length === 0) return [];
  const entries = evidence.map((entry) => {
    const { link } = words.messages.evidence;
    const where = entry.link ? ` ${lineMarkdown([{ type: 'link', url: entry.link, children: [text(link)] }])}` : '';
    return `- ${boldMarkdown(entry.id)} ${escaped(describeEvidence(entry, words))}${where}`;
  });
  const source = evidence[0]?.provenance.source ?? 'ga4';
  return [`## ${words.messages.evidence.heading}`, words.messages.evidence.intro[source], entries.join('\n')];
}

/** A name may hold the end of a line, at which a heading or the row of a table would end. */
const text = (value: string): Inline => ({ type: 'text', value: value.replaceAll(/\s*[\r\n]+\s*/g, ' ') });
const boldMarkdown = (value: string) => lineMarkdown([{ type: 'strong', children: [text(value)] }]);
const escaped = (value: string) => lineMarkdown([text(value)]);

function lineMarkdown(children: Inline[]): string {
  return blocksMarkdown([{ type: 'paragraph', children }]);
}

/** What Markdown of many places reads beside CommonMark: cells of a table, and words crossed out. */
const ALSO_READ: Unsafe[] = ['|', '~'].map((character) => ({ character, inConstruct: 'phrasing' }));

/** What {@link parseMarkdown} reads as the same again. */
export function blocksMarkdown(blocks: MarkdownBlock[]): string {
  return treeToMarkdown(
    { type: 'root', children: blocks },
    { bullet: '-', listItemIndent: 'one', unsafe: ALSO_READ },
  ).trimEnd();
}
