/** What each service takes of a message, written down from what it documents: a strange part would be dropped unseen. */
import * as z from 'zod';
import type { ChannelKind } from '@/lib/model/channel';

/** What a card may hold (https://adaptivecards.io/explorer), as far as we write it: a strange part would be dropped unseen. */
const OpenUrl = z.strictObject({ type: z.literal('Action.OpenUrl'), title: z.string(), url: z.url() });
const Look = { spacing: z.enum(['Small', 'None']).optional(), separator: z.boolean().optional() };
const TextRun = z.strictObject({
  type: z.literal('TextRun'),
  text: z.string().min(1),
  weight: z.literal('Bolder').optional(),
  italic: z.boolean().optional(),
  isSubtle: z.boolean().optional(),
  size: z.literal('Small').optional(),
  selectAction: OpenUrl.optional(),
});
const Card = z.strictObject({
  $schema: z.url(),
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  fallbackText: z.string(),
  msteams: z.strictObject({ width: z.literal('Full') }),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('RichTextBlock'), inlines: z.array(TextRun).min(1), ...Look }),
      z.strictObject({
        type: z.literal('TextBlock'),
        text: z.string().min(1),
        style: z.literal('heading'),
        weight: z.literal('Bolder'),
        size: z.enum(['Large', 'Medium']),
        wrap: z.literal(true),
      }),
      z.strictObject({
        type: z.literal('Image'),
        url: z.string().regex(/^data:image\/(?:png|jpeg);base64,/),
        altText: z.string().min(1),
        size: z.literal('Stretch'),
      }),
    ]),
  ),
  actions: z.array(OpenUrl).optional(),
});
const TeamsMessage = z.strictObject({
  type: z.literal('message'),
  attachments: z.tuple([
    z.strictObject({
      contentType: z.literal('application/vnd.microsoft.card.adaptive'),
      contentUrl: z.null(),
      content: Card,
    }),
  ]),
});
const Widget = z.union([
  z.strictObject({ textParagraph: z.strictObject({ text: z.string().min(1) }) }),
  z.strictObject({
    decoratedText: z.strictObject({
      text: z.string().min(1),
      wrapText: z.literal(true),
      bottomLabel: z.string().optional(),
    }),
  }),
  z.strictObject({
    buttonList: z.strictObject({
      buttons: z.array(
        z.strictObject({
          text: z.string(),
          onClick: z.strictObject({ openLink: z.strictObject({ url: z.url() }) }),
        }),
      ),
    }),
  }),
]);
const ChatMessage = z.strictObject({
  cardsV2: z.tuple([
    z.strictObject({
      cardId: z.string(),
      card: z.strictObject({
        header: z.strictObject({ title: z.string().min(1), subtitle: z.string() }),
        sections: z
          .array(z.strictObject({ header: z.string().optional(), widgets: z.array(Widget).min(1) }))
          .min(1)
          .refine((all) => all.flatMap(({ widgets }) => widgets).length <= 100, 'more than 100 widgets'),
      }),
    }),
  ]),
});
/** Slack's own types say what a block may hold; that it holds something, and no more than it may, is said here. */
const SlackElement: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(SlackInline).min(1) }),
    z.strictObject({
      type: z.literal('rich_text_list'),
      style: z.enum(['ordered', 'bullet']),
      elements: z.array(SlackElement).min(1),
    }),
  ]),
);
const SlackInline = z.union([
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1),
    style: z.strictObject({ bold: z.literal(true).optional(), italic: z.literal(true).optional() }).optional(),
  }),
  z.strictObject({ type: z.literal('link'), url: z.url(), text: z.string().min(1) }),
]);
const Plain = (longest: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(longest), emoji: z.literal(false) });
const SlackMessage = z.strictObject({
  text: z.string().min(1),
  blocks: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('header'), text: Plain(150) }),
        z.strictObject({ type: z.literal('context'), elements: z.array(Plain(2000)).min(1).max(10) }),
        z.strictObject({ type: z.literal('rich_text'), elements: z.array(SlackElement).min(1) }),
      ]),
    )
    .max(50),
});

const SHAPES: Readonly<Record<ChannelKind, z.ZodType>> = {
  slack: SlackMessage,
  teams: TeamsMessage,
  'google-chat': ChatMessage,
};

/** What the service would refuse, drop or cut of a message; nothing where all is well. */
export function amissIn(kind: ChannelKind, body: string): string[] {
  const message: unknown = JSON.parse(body);
  const read = SHAPES[kind].safeParse(message);
  if (!read.success) return [z.prettifyError(read.error)];
  const size = sizeOf(kind, body);
  return size <= LARGEST[kind] ? [] : [`${kind}: ${size}`];
}

/** Slack counts the characters of the blocks, the others the bytes of the whole. */
const LARGEST: Readonly<Record<ChannelKind, number>> = { slack: 13_000, teams: 28_000, 'google-chat': 32_000 };

function sizeOf(kind: ChannelKind, body: string): number {
  if (kind === 'slack') return JSON.stringify(SlackMessage.parse(JSON.parse(body)).blocks).length;
  return new TextEncoder().encode(body).length;
}

/** All texts of a message, in order, without marks or tags. */
export function textOf(kind: ChannelKind, body: string): string {
  const texts: string[] = [];
  JSON.parse(body, (key, value: unknown) => {
    if (['text', 'title', 'subtitle', 'header', 'bottomLabel', 'label'].includes(key) && typeof value === 'string')
      texts.push(value);
    return value;
  });
  const text = texts.join('\n');
  // Each service parses some of it: read as it would be shown.
  if (kind === 'slack') return text;
  if (kind === 'teams') return text.replaceAll(/\\(?=[\\`*_[\]~#<>])/g, '');
  return text
    .replaceAll(/<\/?[bi]>|<a href="[^"]*">|<\/a>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
