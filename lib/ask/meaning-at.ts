import { singular, withoutAccents } from './plain-words';
import type { Typed } from './typed-words';
import type { Meaning } from './vocabulary/meaning';
import type { Sense, Vocabulary } from './vocabulary/phrases';

/** Accents part longer words seldom, and are often mistyped there. */
const LETTERS_THAT_ACCENTS_PART = 3;

/** What the vocabulary has for a run of words. */
export interface Found {
  readonly meaning: Meaning;
  readonly words: number;
}

/** The longest phrase that begins here. */
export function meaningAt(
  words: readonly Typed[],
  read: (word: Typed) => string,
  { exact, singular: bySingular, longest }: Vocabulary,
  isAlong: boolean,
): Found | null {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const typed = words.slice(0, length);
    const phrase = typed.map(read);
    const accented = typed.map((word) => (word.plain === read(word) ? word.accented : read(word)));
    const meaning =
      senseOf(exact.get(phrase.join(' ')), accented.join(' '), isAlong) ??
      senseOf(bySingular.get(phrase.map(singular).join(' ')), accented.map(singular).join(' '), isAlong);
    if (meaning) return { meaning, words: length };
  }
  return null;
}

/** Of several meanings the one that is written so: `marche` works, `marché` is a country, and so is what follows `par`. */
function senseOf(senses: readonly Sense[] | undefined, accented: string, isAlong: boolean): Meaning | null {
  if (senses === undefined) return null;
  const along = isAlong ? senses.find(({ meaning }) => meaning.kind === 'dimension') : undefined;
  const written = senses.find((sense) => sense.written === accented || singularOf(sense.written) === accented);
  const chosen = along ?? written;
  if (chosen !== undefined) return chosen.meaning;
  const isShort = accented.length <= LETTERS_THAT_ACCENTS_PART && accented !== withoutAccents(accented);
  return isShort ? null : (senses[0]?.meaning ?? null);
}

const singularOf = (phrase: string) => phrase.split(' ').map(singular).join(' ');
