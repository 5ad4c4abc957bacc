import type { Run } from './runs';
import type { ChannelMessage, FigureRow, Line, Part, Section } from './channel-message';
import { fitted } from './fitted';

/**
 * A message of a workflow holds about 28 KB
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages), its picture included.
 */
export const TEAMS_LIMITS = { bytes: 25_000 } as const;

/** A chart, drawn: where the card has room for it. */
export interface ChannelPicture {
  readonly type: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly alt: string;
  readonly title: string;
}

/**
 * A message as an Adaptive Card, the one form that a workflow takes. Running text is in runs, which Teams does not parse.
 * A card may hold its picture within itself; one that is too large for it is left out, and nothing that it shows is lost:
 * the words tell it.
 */
export function teamsMessage(message: ChannelMessage, picture: ChannelPicture | null = null): string {
  const withoutPicture = fitted(message, (each) => bytesOf(payload(each, null)) <= TEAMS_LIMITS.bytes);
  const illustrated = payload(withoutPicture, picture);
  return JSON.stringify(bytesOf(illustrated) <= TEAMS_LIMITS.bytes ? illustrated : payload(withoutPicture, null));
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

function payload(message: ChannelMessage, picture: ChannelPicture | null) {
  return {
    type: 'message',
    attachments: [
      { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card(message, picture) },
    ],
  };
}

function card({ title, byline, sections, link, footer, property }: ChannelMessage, picture: ChannelPicture | null) {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: `${property} — ${title}`,
    msteams: { width: 'Full' },
    body: [
      heading(title, 'Large'),
      runs([{ kind: 'text', text: byline }], SOFT),
      ...sections.flatMap(section),
      ...(picture === null ? [] : illustration(picture)),
      runs([{ kind: 'text', text: footer }], SOFT),
    ],
    ...(link === null ? {} : { actions: [{ type: 'Action.OpenUrl', title: link.label, url: link.url }] }),
  };
}

function illustration({ type, bytes, alt, title }: ChannelPicture) {
  return [
    { ...runs([{ kind: 'strong', text: title }]), separator: true },
    { type: 'Image', url: `data:${type};base64,${bytes.toBase64()}`, altText: alt, size: 'Stretch' },
  ];
}

const SOFT = { isSubtle: true, size: 'Small' } as const;

function section({ heading: text, parts }: Section) {
  return [...(text === '' ? [] : [heading(text, 'Medium')]), ...parts.flatMap(part)];
}

/** A heading for whoever has the card read aloud; its text is the one that Teams parses, and so has its marks escaped. */
function heading(text: string, size: 'Large' | 'Medium') {
  return {
    type: 'TextBlock',
    text: text.replaceAll(/[\\`*_[\]~#<>]/g, '\\$&'),
    style: 'heading',
    weight: 'Bolder',
    size,
    wrap: true,
  };
}

function part(each: Part) {
  switch (each.kind) {
    case 'paragraph':
      return [runs(each.line)];
    case 'list':
      return each.items.map((item, at) => ({
        ...runs([{ kind: 'text', text: each.ordered ? `${at + 1}. ` : '• ' }, ...item]),
        spacing: 'Small',
      }));
    case 'figures':
      return [
        ...(each.caption === '' ? [] : [runs([{ kind: 'emphasis', text: each.caption }])]),
        ...each.rows.flatMap(figure),
      ];
  }
}

function figure({ label, value, beside }: FigureRow) {
  const first: Line = [
    { kind: 'strong', text: label },
    { kind: 'text', text: value === '' ? '' : `  ${value}` },
  ];
  return [
    { ...runs(first), spacing: 'Small' },
    ...(beside === '' ? [] : [{ ...runs([{ kind: 'text', text: beside }], SOFT), spacing: 'None' }]),
  ];
}

function runs(inlines: Line, look: object = {}) {
  return { type: 'RichTextBlock', inlines: inlines.flatMap((inline) => run(inline, look)) };
}

function run(inline: Run, look: object) {
  const { kind, text } = inline;
  if (text === '') return [];
  return [
    {
      type: 'TextRun',
      text,
      ...look,
      ...(kind === 'strong' && { weight: 'Bolder' }),
      ...(kind === 'emphasis' && { italic: true }),
      ...(kind === 'link' && { selectAction: { type: 'Action.OpenUrl', title: text, url: inline.url } }),
    },
  ];
}
