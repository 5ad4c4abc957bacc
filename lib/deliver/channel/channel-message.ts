import { languagePack } from '@/lib/language/all-languages';
import { type MarkdownBlock, type MarkdownList, parseMarkdown } from '@/lib/draft/markdown-blocks';
import { cut } from './cut';
import { CHANNEL_EDITION } from '@/lib/model/channel';
import { type Block, blocksOf, type Content, type Draft } from '@/lib/model/draft';
import { inlinesOf } from '@/lib/model/marked-text';
import { type Run, runsOf } from './runs';

export type Line = readonly Run[];

export interface FigureRow {
  /** What was measured, or which part of it. */
  readonly label: string;
  /** `256 279 €`; '' where each cell has its own name. */
  readonly value: string;
  /** The comparison, with the names of its columns. */
  readonly beside: string;
}

export type Part =
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Line[] }
  | { readonly kind: 'figures'; readonly caption: string; readonly rows: readonly FigureRow[] };

export interface Section {
  /** '' for what stands before the first heading. */
  readonly heading: string;
  readonly parts: readonly Part[];
  /** Stays where the channel has no room for all of it. */
  readonly isMain: boolean;
}

/** Characters: more is no name and no title, and is never cut by itself elsewhere. */
const LONGEST_NAME = 120;
const LONGEST_TITLE = 400;

/** A draft as any channel tells it; each has a form of its own for it. */
export interface ChannelMessage {
  readonly property: string;
  readonly title: string;
  /** Whose figures, of which days. */
  readonly byline: string;
  readonly sections: readonly Section[];
  /** Where Google Analytics shows the figures; null where they did not come from there. Readers need their own access. */
  readonly link: { readonly label: string; readonly url: string } | null;
  readonly footer: string;
  /** Stands at the end of what was cut to fit. */
  readonly more: string;
}

/** The blocks that begin what a team reads first: the answer and its figures, what moved, what is to be decided. */
const MAIN: ReadonlySet<string> = new Set(['working', 'moves', 'changed', 'decide']);

/**
 * A draft for a team's channel, by rule from its blocks and the person's own words.
 *
 * @example channelMessage(draft).sections[0].heading // 'Est-ce que cela marche ?'
 */
export function channelMessage(draft: Draft): ChannelMessage {
  const { messages, delivery } = languagePack(draft.language);
  const blocks = blocksOf(draft, CHANNEL_EDITION);
  const url = linkOf(draft, blocks);
  return {
    property: cut(draft.propertyName, LONGEST_NAME),
    title: cut(draft.title, LONGEST_TITLE),
    byline: draft.byline,
    sections: sectionsOf(blocks, delivery.channel.labelled),
    link: url === null ? null : { label: messages.evidence.link, url },
    footer: messages.evidence.madeBy,
    more: delivery.channel.more,
  };
}

function sectionsOf(blocks: readonly Block[], labelled: Labelled): Section[] {
  const sections: { heading: string; isMain: boolean; parts: Part[] }[] = [{ heading: '', isMain: true, parts: [] }];
  for (const block of blocks) {
    const { id, generated, edited } = block;
    const heading = edited === undefined && generated.kind === 'heading' ? generated.text : null;
    if (heading !== null) sections.push({ heading, isMain: MAIN.has(id), parts: [] });
    else sections.at(-1)?.parts.push(...(edited === undefined ? partsOf(id, generated, labelled) : ownParts(edited)));
  }
  return sections.filter(({ parts }) => parts.length > 0);
}

type Labelled = (label: string, text: string) => string;

function partsOf(id: string, content: Content, labelled: Labelled): Part[] {
  switch (content.kind) {
    case 'heading':
    // What a chart draws is told in words beside it; where a channel takes a picture, it is added there.
    case 'chart':
      return [];
    case 'paragraph':
      return [{ kind: 'paragraph', line: marked(content.text) }];
    case 'list':
      return [{ kind: 'list', ordered: content.ordered, items: content.items.map(marked) }];
    case 'verdict': {
      const { name, say, more } = content;
      return [{ kind: 'paragraph', line: [strong(name), plain(` — ${say}.${more === '' ? '' : ` ${more}`}`)] }];
    }
    case 'table':
      return [{ kind: 'figures', caption: content.caption, rows: rowsOf(id, content, labelled) }];
    case 'recommendation':
      return [{ kind: 'paragraph', line: [strong(`${content.title}.`), plain(' '), ...marked(content.why)] }];
  }
}

/** The headline figures begin with the period's own; in any other table each cell is told by the name of its column. */
function rowsOf(id: string, { columns, rows }: Extract<Content, { kind: 'table' }>, labelled: Labelled): FigureRow[] {
  const first = id === 'figures' ? 2 : 1;
  return rows.map((cells) => {
    const beside = cells.flatMap((cell, at) =>
      at < first || cell === '' ? [] : [labelled(columns[at]?.label ?? '', cell)],
    );
    return { label: cells[0] ?? '', value: first === 2 ? (cells[1] ?? '') : '', beside: beside.join(' · ') };
  });
}

function ownParts(markdown: string): Part[] {
  return parseMarkdown(markdown).map((block): Part => {
    if (block.type === 'list') return { kind: 'list', ordered: block.ordered, items: block.children.flatMap(itemsOf) };
    return { kind: 'paragraph', line: runsOf(block.children, block.type === 'heading' ? 'strong' : 'text') };
  });
}

/** A list within a point stands after it: a channel's lists have one level. */
function itemsOf({ children }: MarkdownList['children'][number]): Line[] {
  const linesOf = (block: MarkdownBlock): Line[] =>
    block.type === 'list' ? block.children.flatMap(itemsOf) : [runsOf(block.children)];
  return children.flatMap(linesOf);
}

const marked = (line: string): Line => runsOf(inlinesOf(line));
const strong = (text: string): Run => ({ kind: 'strong', text });
const plain = (text: string): Run => ({ kind: 'text', text });

/** The report behind the headline figures; of those that are quoted elsewhere where these have none. */
function linkOf({ evidence }: Draft, blocks: readonly Block[]): string | null {
  const ids = [...blocks.filter(({ id }) => id === 'figures'), ...blocks].flatMap((block) => block.evidence);
  const links = new Map(evidence.map(({ id, link }) => [id, link]));
  return ids.map((id) => links.get(id) ?? null).find((link) => link !== null) ?? null;
}
