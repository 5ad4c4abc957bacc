import type { Run } from './runs';
import type { ChannelMessage, FigureRow, Line, Part, Section } from './channel-message';
import { fitted } from './fitted';

/**
 * Of a message with its cards, and of one card, where what is beyond is dropped without a word
 * (https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create, …/v1/cards).
 */
export const CHAT_LIMITS = { bytes: 30_000, widgets: 100 } as const;

/**
 * A message as a card of Google Chat. It shows a picture only from an address that is open to all, and so gets none.
 */
export function chatMessage(message: ChannelMessage): string {
  return JSON.stringify(payload(fitted(message, (each) => fits(payload(each)))));
}

type Payload = ReturnType<typeof payload>;

function fits(whole: Payload): boolean {
  const widgets = whole.cardsV2.flatMap(({ card }) => card.sections.flatMap((each) => each.widgets));
  const { length } = new TextEncoder().encode(JSON.stringify(whole));
  return widgets.length <= CHAT_LIMITS.widgets && length <= CHAT_LIMITS.bytes;
}

function payload({ property, title, byline, sections, link, footer }: ChannelMessage) {
  return {
    cardsV2: [
      {
        cardId: 'plateau',
        card: {
          // Its lines are cut where the window is narrow: the title stands whole below.
          header: { title: property, subtitle: byline.replace(`${property} · `, '') },
          sections: [
            { widgets: [paragraph(`<b>${escaped(title)}</b>`)] },
            ...sections.map(section),
            { widgets: [...(link === null ? [] : [button(link)]), paragraph(`<i>${escaped(footer)}</i>`)] },
          ],
        },
      },
    ],
  };
}

function section({ heading, parts }: Section) {
  return { ...(heading === '' ? {} : { header: escaped(heading) }), widgets: parts.flatMap(widgetsOf) };
}

function widgetsOf(part: Part): object[] {
  switch (part.kind) {
    case 'paragraph':
      return [paragraph(marked(part.line))];
    case 'list':
      return part.items.map((item, at) => paragraph(`${part.ordered ? `${at + 1}.` : '•'} ${marked(item)}`));
    case 'figures':
      return [...(part.caption === '' ? [] : [paragraph(`<i>${escaped(part.caption)}</i>`)]), ...part.rows.map(figure)];
  }
}

function figure({ label, value, beside }: FigureRow) {
  const text = [`<b>${escaped(label)}</b>`, escaped(value)].filter(Boolean).join('  ');
  return { decoratedText: { text, wrapText: true, ...(beside === '' ? {} : { bottomLabel: beside }) } };
}

function paragraph(text: string): { textParagraph: { text: string } } {
  return { textParagraph: { text } };
}

function button({ label, url }: { readonly label: string; readonly url: string }) {
  return { buttonList: { buttons: [{ text: label, onClick: { openLink: { url } } }] } };
}

/** The few tags that a card's text knows (https://developers.google.com/workspace/chat/format-messages#card-formatting). */
function marked(line: Line): string {
  return line.map(tag).join('');
}

function tag(inline: Run): string {
  const text = escaped(inline.text);
  switch (inline.kind) {
    case 'strong':
      return `<b>${text}</b>`;
    case 'emphasis':
      return `<i>${text}</i>`;
    case 'link':
      return `<a href="${escaped(inline.url)}">${text}</a>`;
    case 'text':
      return text;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
