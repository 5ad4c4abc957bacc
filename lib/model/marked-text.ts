/**
 * A line of text in which some words are bold and some lead elsewhere. The marks are noncharacters, which Unicode keeps for
 * a program's own use: whatever a page, a campaign or a person is called, no part of its name is taken for a mark.
 */
const STRONG = '\uFDD0';
const LINK = '\uFDD1';
const ADDRESS = '\uFDD2';
const END = '\uFDD3';
const MARKS = /[\uFDD0-\uFDD3]/g;
const MARKED = /\uFDD0([^\uFDD0-\uFDD3]*)\uFDD3|\uFDD1([^\uFDD0-\uFDD3]*)\uFDD2([^\uFDD0-\uFDD3]*)\uFDD3/g;

/** A piece of a line, named as the syntax tree of Markdown (mdast) names it. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' };

/** No other scheme may be followed from a document. */
const SAFE_URL = /^(?:https?:\/\/|mailto:)/i;
export const isSafeUrl = (url: string) => SAFE_URL.test(url);

export const bold = (text: string) => `${STRONG}${unmarked(text)}${END}`;
export const linked = (label: string, url: string) => `${LINK}${unmarked(label)}${ADDRESS}${unmarked(url)}${END}`;
const unmarked = (text: string) => text.replaceAll(MARKS, '');

/**
 * The pieces of a marked line; a mark that stands alone is no more than dropped.
 *
 * @example inlinesOf(`${bold('*')} grows`) // [{ type: 'strong', children: [{ type: 'text', value: '*' }] }, { type: 'text', value: ' grows' }]
 */
export function inlinesOf(line: string): Inline[] {
  const parts: Inline[] = [];
  const add = (text: string) => {
    const value = unmarked(text);
    if (value !== '') parts.push({ type: 'text', value });
  };
  let at = 0;
  for (const { 0: whole, 1: strong, 2: label = '', 3: url = '', index } of line.matchAll(MARKED)) {
    add(line.slice(at, index));
    const children: Inline[] = [{ type: 'text', value: strong ?? label }];
    if (strong !== undefined) parts.push({ type: 'strong', children });
    else if (isSafeUrl(url)) parts.push({ type: 'link', url, children });
    else parts.push(...children);
    at = index + whole.length;
  }
  add(line.slice(at));
  return parts;
}

/** The words of the pieces; a link keeps its address behind it. */
export function plainInlines(parts: readonly Inline[]): string {
  return parts
    .map((part) => {
      if (part.type === 'text') return part.value;
      if (part.type === 'break') return '\n';
      const words = plainInlines(part.children);
      return part.type === 'link' ? `${words} <${part.url}>` : words;
    })
    .join('');
}

/** A marked line as it reads without its marks. */
export function plainText(line: string): string {
  return plainInlines(inlinesOf(line));
}
