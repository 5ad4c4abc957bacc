import { meant, slipsBetween } from '@/lib/ask/spelling';

/** Letters from which on a word may differ by one from what was typed. */
const LETTERS_FOR_A_SLIP = 3;

/**
 * The one of a few words that was meant by what was typed, whatever its capitals. There are so few that a short one is told
 * too: where one alone begins so, is a slip of the fingers away, or is what the typed one begins with. Null where none is,
 * and where several are.
 *
 * @example nearOf('o', ['out', 'csv', 'currency']) // 'out'
 */
export function nearOf(typed: string, words: readonly string[]): string | null {
  const small = typed.toLowerCase();
  const known = new Map(words.map((word) => [word.toLowerCase(), word]));
  const only = (is: (word: string) => boolean) => {
    const [first, ...others] = [...known.keys()].filter(is);
    return others.length === 0 ? first : undefined;
  };
  const near =
    meant(small, known.keys()) ??
    only((word) => word.startsWith(small)) ??
    only((word) => word.length >= LETTERS_FOR_A_SLIP && slipsBetween(small, word, 1) <= 1) ??
    only((word) => small.startsWith(word));
  return near === undefined ? null : (known.get(near) ?? null);
}

/** What stands between commas. */
export const partsOf = (text: string): string[] => text.split(',').map((part) => part.trim());

/** The same for words with commas between them: all of them as they were meant, or null where one cannot be told. */
export function nearList(typed: string, words: readonly string[]): string | null {
  const near = partsOf(typed)
    .filter(Boolean)
    .map((part) => nearOf(part, words));
  return near.length === 0 || near.includes(null) ? null : near.join(',');
}
