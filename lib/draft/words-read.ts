import { type Block, blocksOf, type Content, type Draft, type Edition } from '@/lib/model/draft';
import { plainText } from '@/lib/model/marked-text';
import { MOST_PASSAGES } from './draft-context';
import { passageText } from './passage-text';

/**
 * How many words somebody reads: those of the sentences and of the tables; of a chart its title and what its lines are, for
 * it is looked at. A figure with its unit is one word.
 *
 * @example wordsRead(draft, 'boss') <= 350 // true
 */
export function wordsRead(draft: Draft, edition: Edition): number {
  const text = [draft.title, draft.byline, ...blocksOf(draft, edition).map(textOf)].join(' ');
  return plainText(text)
    .split(/ +|\n/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Two minutes of reading. */
const MOST_WORDS = 350;

/**
 * A document with as many passages of facts and decisions as the boss reads in two minutes, one at the least. A second decision is
 * worth more than the channels that did not move: before it goes, the rest is told in brief.
 */
export function withinTwoMinutes(compose: (passages: number, isBrief: boolean) => Draft): Draft {
  for (let passages = MOST_PASSAGES; passages > 0; passages--)
    for (const isBrief of passages === MOST_PASSAGES ? [false] : [false, true]) {
      const draft = compose(passages, isBrief);
      if (wordsRead(draft, 'boss') <= MOST_WORDS) return draft;
    }
  return compose(1, true);
}

function textOf(block: Block): string {
  return block.edited === undefined ? contentText(block.generated) : passageText(block);
}

function contentText(content: Content): string {
  switch (content.kind) {
    case 'heading':
    case 'paragraph':
      return content.text;
    case 'list':
      return content.items.join(' ');
    case 'table':
      return [content.caption, ...content.columns.map(({ label }) => label), ...content.rows.flat()].join(' ');
    case 'chart':
      return [content.title, content.description, content.marks].join(' ');
    case 'verdict':
      return [content.name, content.say, content.more].join(' ');
    case 'recommendation':
      return [
        content.standing,
        content.path,
        content.title,
        content.why,
        ...content.steps,
        ...content.facts.flatMap(({ label, text }) => [label, text]),
      ].join(' ');
  }
}
