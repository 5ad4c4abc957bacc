/**
 * The little Markdown that a person writes into a draft: headings, paragraphs, lists; bold, emphasis and
 * links within a line. Parsed to values, so that no surface ever inserts HTML that was typed.
 */

export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

export type Inline =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

const HEADING = /^(#{1,4})\s+(.*)$/;
const ITEM = /^\s*(?:[-*•]|(\d+)[.)])\s+(.*)$/;
const INLINE = /\*\*(?<strong>[^*]+)\*\*|\*(?<emphasis>[^*\s][^*]*)\*|\[(?<label>[^\]]+)\]\((?<url>[^)\s]+)\)/g;
/** No other scheme may be followed from a document. */
const SAFE_URL = /^(?:https?:\/\/|mailto:)/i;

/**
 * @example parseMarkdown('## Pourquoi\n\n- un\n- deux').map(({ kind }) => kind) // ['heading', 'list']
 */
export function parseMarkdown(markdown: string): MarkdownBlock[] {
  return markdown
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .flatMap((chunk) => parseChunk(chunk.split('\n').filter((line) => line.trim() !== '')));
}

function parseChunk(lines: readonly string[]): MarkdownBlock[] {
  const [first, ...rest] = lines;
  if (first === undefined) return [];
  const title = HEADING.exec(first);
  if (title) return [{ kind: 'heading', level: title[1]?.length ?? 1, text: title[2] ?? '' }, ...parseChunk(rest)];
  const count = lines.findIndex((line) => isItem(line) !== isItem(first) || HEADING.test(line));
  const run = count < 0 ? lines : lines.slice(0, count);
  const block: MarkdownBlock = isItem(first)
    ? {
        kind: 'list',
        ordered: ITEM.exec(first)?.[1] !== undefined,
        items: run.map((line) => ITEM.exec(line)?.[2] ?? line),
      }
    : { kind: 'paragraph', text: run.join(' ') };
  return [block, ...parseChunk(lines.slice(run.length))];
}

const isItem = (line: string) => ITEM.test(line);

/**
 * @example parseInline('Un **fait**.') // [{ kind: 'text', text: 'Un ' }, { kind: 'strong', text: 'fait' }, { kind: 'text', text: '.' }]
 */
export function parseInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push(inlineOf(match));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function inlineOf({ 0: whole, groups = {} }: RegExpMatchArray): Inline {
  const { strong, emphasis, label, url } = groups;
  if (strong !== undefined) return { kind: 'strong', text: strong };
  if (emphasis !== undefined) return { kind: 'emphasis', text: emphasis };
  if (label !== undefined && url !== undefined && SAFE_URL.test(url)) return { kind: 'link', text: label, url };
  return { kind: 'text', text: label ?? whole };
}

/** The text without its marks; a link keeps its address behind it. */
export function plainInline(text: string): string {
  return parseInline(text)
    .map((part) => (part.kind === 'link' ? `${part.text} <${part.url}>` : part.text))
    .join('');
}
