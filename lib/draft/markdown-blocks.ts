/**
 * The Markdown that a person writes into a draft: headings, paragraphs, lists within lists; bold, emphasis and links within
 * each other. Read by CommonMark's rules and given as values, so that no surface ever inserts HTML that was typed; whatever
 * else CommonMark knows is text here.
 */
import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Inline, isSafeUrl } from '@/lib/model/marked-text';

/** Named as the syntax tree of Markdown (mdast) names them. */
export type MarkdownBlock =
  | { type: 'heading'; depth: 2 | 3; children: Inline[] }
  | { type: 'paragraph'; children: Inline[] }
  | MarkdownList;
export interface MarkdownList {
  type: 'list';
  ordered: boolean;
  spread: false;
  children: { type: 'listItem'; spread: false; children: MarkdownBlock[] }[];
}

/** What is neither heading, list, emphasis, link nor line break. */
const NOT_READ = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
  'thematicBreak',
];
/** A sign that people type, and word processors put, before the points of a list. */
const DOT = /^([ \t]*)[•◦▪‣][ \t]+/gm;

/**
 * @example parseMarkdown('## Pourquoi\n\n- un\n- *deux **fois***').map(({ type }) => type) // ['heading', 'list']
 */
export function parseMarkdown(markdown: string): MarkdownBlock[] {
  const { children } = fromMarkdown(markdown.replaceAll(DOT, '$1- '), {
    extensions: [{ disable: { null: NOT_READ } }],
  });
  return children.flatMap(blockOf);
}

function blockOf(node: RootContent): MarkdownBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', depth: node.depth <= 2 ? 2 : 3, children: inlinesIn(node.children) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: inlinesIn(node.children) }];
    case 'list':
      return [listIn(node)];
    default:
      return [];
  }
}

function listIn({ ordered, children }: List): MarkdownList {
  return {
    type: 'list',
    ordered: ordered === true,
    spread: false,
    children: children.map((item) => ({ type: 'listItem', spread: false, children: item.children.flatMap(blockOf) })),
  };
}

function inlinesIn(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value.replaceAll(/\s*\n\s*/g, ' ') }];
      case 'strong':
      case 'emphasis':
        return [{ type: node.type, children: inlinesIn(node.children) }];
      case 'link': {
        const children = inlinesIn(node.children);
        return isSafeUrl(node.url) ? [{ type: 'link', url: node.url, children }] : children;
      }
      case 'break':
        return [{ type: 'break' }];
      default:
        return [];
    }
  });
}
