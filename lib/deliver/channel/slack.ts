import type { HeaderBlock, KnownBlock, RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { Run } from './runs';
import type { ChannelMessage, FigureRow, Line, Part, Section } from './channel-message';
import { cut } from './cut';
import { fitted } from './fitted';

/**
 * Of one message (https://docs.slack.dev/reference/block-kit/blocks). All blocks together are refused from some 13,000
 * characters on (`msg_blocks_too_long`), which is written nowhere.
 */
export const SLACK_LIMITS = { blocks: 50, header: 150, context: 2000, characters: 12_000 } as const;

/**
 * A message in Slack's Block Kit. Its text is rich text, which Slack does not parse: a name with stars, or one that would
 * call everybody, stays a name. Slack shows a picture only from an address that is open to all, and so gets none.
 */
export function slackMessage(message: ChannelMessage): string {
  const whole = fitted(message, fits);
  // What a notification shows, and whoever has blocks read aloud.
  return JSON.stringify({ text: escaped(`${message.property} — ${message.title}`), blocks: blocksOf(whole) });
}

function fits(message: ChannelMessage): boolean {
  const blocks = blocksOf(message);
  return blocks.length <= SLACK_LIMITS.blocks && JSON.stringify(blocks).length <= SLACK_LIMITS.characters;
}

function blocksOf({ title, byline, sections, link, footer }: ChannelMessage): KnownBlock[] {
  return [
    titleOf(title),
    context(byline),
    ...sections.map(richText),
    ...(link === null
      ? []
      : [{ type: 'rich_text' as const, elements: [line([{ kind: 'link', text: link.label, url: link.url }])] }]),
    context(footer),
  ];
}

/** A heading holds few words; a longer title is set in bold. */
function titleOf(title: string): HeaderBlock | RichTextBlock {
  if (title.length > SLACK_LIMITS.header)
    return { type: 'rich_text', elements: [line([{ kind: 'strong', text: title }])] };
  return { type: 'header', text: { type: 'plain_text', text: title, emoji: false } };
}

function context(text: string): KnownBlock {
  return {
    type: 'context',
    elements: [{ type: 'plain_text', text: cut(text, SLACK_LIMITS.context), emoji: false }],
  };
}

function richText({ heading, parts }: Section): RichTextBlock {
  const head = heading === '' ? [] : [line([{ kind: 'strong', text: heading }], '\n')];
  return { type: 'rich_text', elements: [...head, ...parts.flatMap(elementsOf)] };
}

function elementsOf(part: Part): RichTextBlock['elements'] {
  switch (part.kind) {
    case 'paragraph':
      return [line(part.line, '\n')];
    case 'list':
      return [
        {
          type: 'rich_text_list',
          style: part.ordered ? 'ordered' : 'bullet',
          elements: part.items.map((item) => line(item)),
        },
      ];
    case 'figures':
      return [
        ...(part.caption === '' ? [] : [line([{ kind: 'emphasis', text: part.caption }])]),
        { type: 'rich_text_list', style: 'bullet', elements: part.rows.map((row) => line(figure(row))) },
      ];
  }
}

function figure({ label, value, beside }: FigureRow): Line {
  const rest = [value, beside].filter(Boolean).join(' — ');
  return [{ kind: 'strong', text: label }, ...(rest === '' ? [] : [{ kind: 'text' as const, text: `  ${rest}` }])];
}

function line(inlines: Line, end = ''): RichTextSection {
  const ending: Line = end === '' ? [] : [{ kind: 'text', text: end }];
  return { type: 'rich_text_section', elements: [...inlines, ...ending].flatMap(elementOf) };
}

/** Slack refuses an element without text. */
function elementOf(inline: Run): RichTextElement[] {
  const { kind, text } = inline;
  if (text === '') return [];
  if (kind === 'link') return [{ type: 'link', url: inline.url, text }];
  if (kind === 'text') return [{ type: 'text', text }];
  return [{ type: 'text', text, style: kind === 'strong' ? { bold: true } : { italic: true } }];
}

/** Only in the text beside the blocks these three are read (https://docs.slack.dev/messaging/formatting-message-text). */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
