import type { Run } from './runs';
import type { ChannelMessage, Line, Part, Section } from './channel-message';
import { cut } from './cut';

/** Characters that a passage keeps, where whole sections left out are not enough; tried one after the other. */
const SHORTER = [600, 300, 120, 40];
/** And parts that a section keeps then. */
const MOST_PARTS = 6;

/**
 * A message as large as a channel takes: whole where it fits; else without its last sections that are not the main ones;
 * else with its passages shortened too. What was cut says that there is more.
 *
 * @example fitted(message, (each) => blocksOf(each).length <= 50).sections.length // 3
 */
export function fitted(message: ChannelMessage, fits: (message: ChannelMessage) => boolean): ChannelMessage {
  const { length } = message.sections.filter(({ isMain }) => !isMain);
  for (let left = length; left >= 0; left -= 1) {
    const tried = left === length ? message : said(message, withFewest(message.sections, left));
    if (fits(tried)) return tried;
  }
  const main = withFewest(message.sections, 0);
  for (const characters of SHORTER) {
    const tried = said(message, main.map(shortened(characters)));
    if (fits(tried)) return tried;
  }
  return said(message, []);
}

/** The main sections, and the first few of the others. */
function withFewest(sections: readonly Section[], others: number): Section[] {
  let taken = 0;
  return sections.filter(({ isMain }) => {
    if (isMain) return true;
    taken += 1;
    return taken <= others;
  });
}

function said(message: ChannelMessage, sections: readonly Section[]): ChannelMessage {
  const line: Line = [{ kind: 'emphasis', text: message.more }];
  const more: Section = { heading: '', isMain: true, parts: [{ kind: 'paragraph', line }] };
  return { ...message, sections: [...sections, more] };
}

const shortened =
  (characters: number) =>
  (section: Section): Section => ({
    ...section,
    heading: cut(section.heading, characters),
    parts: section.parts.slice(0, MOST_PARTS).map((part): Part => {
      switch (part.kind) {
        case 'paragraph':
          return { ...part, line: cutLine(part.line, characters) };
        case 'list':
          return { ...part, items: part.items.slice(0, MOST_PARTS).map((item) => cutLine(item, characters)) };
        case 'figures':
          return {
            ...part,
            caption: cut(part.caption, characters),
            rows: part.rows.slice(0, MOST_PARTS).map(({ label, value, beside }) => ({
              label: cut(label, characters),
              value: cut(value, characters),
              beside: cut(beside, characters),
            })),
          };
      }
    }),
  });

function cutLine(line: Line, characters: number): Line {
  let room = characters;
  return line.flatMap((inline): Run[] => {
    if (room <= 0) return [];
    const text = cut(inline.text, room);
    room -= text.length;
    return [{ ...inline, text }];
  });
}
