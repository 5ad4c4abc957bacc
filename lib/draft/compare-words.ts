import { diffArrays } from 'diff';

/** A stretch of text that both say, or only the later, or only the earlier. */
export interface Piece {
  readonly mark: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A figure keeps the narrow spaces within it: half a figure is another figure. Punctuation at the end stands alone. */
const WORDS = /([ \n]+|[.,;:!?…]+(?=[ \n]|$))/;
const LINES = /(\n)/;

/** A text of which less than half stayed is another text: their words, mingled, would be neither. */
const LEAST_IN_COMMON = 1 / 2;

/**
 * What became of a text, word by word, or line by line for rows of figures. The pieces that are not added make up the
 * earlier text, those that are not removed the later one.
 *
 * @example compareWords('up by 3%', 'up by 5%', 'words').map(({ mark, text }) => [mark, text])
 * // [['same', 'up by '], ['removed', '3%'], ['added', '5%']]
 */
export function compareWords(before: string, after: string, by: 'words' | 'lines'): Piece[] {
  if (before === after) return pieces(['same', before]);
  const parts = diffArrays(tokens(before, by), tokens(after, by));
  const common = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : inked(value)), 0);
  const longer = Math.max(inked([before]), inked([after]));
  if (by === 'words' && common < longer * LEAST_IN_COMMON) return pieces(['removed', before], ['added', after]);
  return pieces(
    ...parts.map(({ added, removed, value }): [Piece['mark'], string] => [
      added ? 'added' : removed ? 'removed' : 'same',
      value.join(''),
    ]),
  );
}

function pieces(...marked: readonly (readonly [Piece['mark'], string])[]): Piece[] {
  return marked.filter(([, text]) => text !== '').map(([mark, text]) => ({ mark, text }));
}

const tokens = (text: string, by: 'words' | 'lines') =>
  text.split(by === 'words' ? WORDS : LINES).filter((token) => token !== '');

/** Letters and signs: a space in common says nothing. */
const inked = (texts: readonly string[]) => texts.join('').replaceAll(/\s/g, '').length;
