/** Shorter words differ by one letter from too many others. */
const LETTERS_FOR_ONE_SLIP = 4;
const LETTERS_FOR_TWO_SLIPS = 8;
/** In a shorter word the first letter is not the one that slips: `bout` is no `août`. */
const LETTERS_FOR_ANY_SLIP = 6;
/** The beginning of a word stands for it from here on. */
const LETTERS_OF_A_BEGINNING = 4;
const MOST_NEAREST = 3;

/**
 * The word of a vocabulary that was meant: itself, the only one within a slip of the fingers, or the shortest that
 * begins so. Null where none was.
 *
 * @example meant('convertion', ['conversion', 'sessions']) // 'conversion'
 */
export function meant(word: string, vocabulary: Iterable<string>, most = Number.POSITIVE_INFINITY): string | null {
  if (/\d/.test(word)) return null;
  const slips = Math.min(most, slipsAllowed(word));
  let best: string | null = null;
  let least = slips + 1;
  let begun: string | null = null;
  for (const known of vocabulary) {
    if (known === word) return word;
    if (
      word.length >= LETTERS_OF_A_BEGINNING &&
      known.startsWith(word) &&
      (begun === null || known.length < begun.length)
    )
      begun = known;
    if (slips === 0 || known.length < LETTERS_FOR_ONE_SLIP) continue;
    if (word.length < LETTERS_FOR_ANY_SLIP && !beginAlike(word, known)) continue;
    const distance = slipsBetween(word, known, Math.min(least, slips));
    if (distance < least) [best, least] = [known, distance];
  }
  return begun ?? best;
}

const beginAlike = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

/** Three letters in eight may differ: more, and the words have nothing in common. */
const SHARE_THAT_MAY_DIFFER = 3 / 8;

/** The words that come nearest to one that means nothing, best first; none where none is near. */
export function nearest(word: string, vocabulary: Iterable<string>): string[] {
  const most = Math.floor(word.length * SHARE_THAT_MAY_DIFFER);
  if (most === 0) return [];
  return [...vocabulary]
    .filter((known) => known.length >= LETTERS_FOR_ONE_SLIP && known[0] === word[0])
    .map((known) => ({ known, distance: slipsBetween(word, known, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.known.localeCompare(b.known))
    .slice(0, MOST_NEAREST)
    .map(({ known }) => known);
}

function slipsAllowed(word: string): number {
  if (word.length >= LETTERS_FOR_TWO_SLIPS) return 2;
  return word.length >= LETTERS_FOR_ONE_SLIP ? 1 : 0;
}

/** Letters added, left out, changed or swapped with the next (optimal string alignment); `most + 1` for more than that. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(changed, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
