import { passageText } from '@/lib/draft/passage-text';
import type { Block } from '@/lib/model/draft';

const EXCERPT_LENGTH = 48;

/** The first words of a block, for the name of its button. */
export function excerptOf(block: Block): string {
  const text = passageText(block).replaceAll(/\s+/g, ' ').trim();
  return text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, EXCERPT_LENGTH).replace(/\s\S*$/, '')}…`;
}
