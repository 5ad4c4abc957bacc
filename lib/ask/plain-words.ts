/** Dates stay in one piece; every other sign parts words. */
const WORD =
  /\d{4}-\d{2}-\d{2}|\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)|\d{1,2}\/\d{4}|\d{1,2}\/\d{1,2}(?!\d)|[\p{L}\p{N}]+/gu;
/** `1er`, `2nd`: the number is what counts. */
const ORDINAL = /^(\d{1,2})(?:er|ere|e|eme|st|nd|rd|th)$/;
/** Longer than this is no question. */
const MOST_WORDS = 40;

/** Words that tie others together and say nothing in either language. */
const TIES = new Set(
  'de du des la le les l d un une the of in on en for pour sur dans over my our your notre nos mon ma mes votre vos \
ga ga4 is are est sont quel quelle quels quelles what whats how many much combien show give me donne moi montre s t'.split(
    ' ',
  ),
);

/** A word as it is compared, and as it was written: `ça` is not `CA`. */
export interface Word {
  readonly plain: string;
  readonly accented: string;
  /** What ties it to what stands before: `de la`, `of the`. */
  readonly tie: string;
}

export const withoutAccents = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** The words of a text without what ties them together. */
export function accentedWords(text: string): Word[] {
  const lower = text.normalize('NFC').toLowerCase().replaceAll('œ', 'oe');
  const words: Word[] = [];
  let ties: string[] = [];
  for (const accented of (lower.match(WORD) ?? []).slice(0, MOST_WORDS)) {
    const plain = withoutAccents(accented).replace(ORDINAL, '$1');
    if (plain === '') continue;
    if (TIES.has(plain)) ties.push(plain);
    else {
      words.push({ accented, plain, tie: ties.join(' ') });
      ties = [];
    }
  }
  return words;
}

/**
 * A text as its words are compared: lower case, without accents and without what ties them together.
 *
 * @example wordsOf('Chiffre d’affaires, du 1er au 15 mars') // ['chiffre', 'affaires', '1', 'au', '15', 'mars']
 */
export function wordsOf(text: string): string[] {
  return accentedWords(text).map(({ plain }) => plain);
}

/** Without the ending of a plural, in either language. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?:s|x)$/, '') : word;
}
