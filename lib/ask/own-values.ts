import type { DimensionId } from '@/lib/model/dimension';
import { accentedWords, singular, type Word } from './plain-words';
import type { SegmentFilter } from './question';
import { meant } from './spelling';

/** A value that the property itself has named, by the words that it is made of. */
interface OwnValue extends SegmentFilter {
  readonly words: readonly string[];
  readonly years: readonly string[];
}

/** What the property calls its own things: campaigns, pages, products, sources, events. */
export interface OwnValues {
  readonly values: readonly OwnValue[];
  readonly words: ReadonlySet<string>;
}

/** A run of typed words, and what the property calls so. */
export interface Named {
  readonly words: number;
  readonly values: readonly SegmentFilter[];
}

/** The dimensions whose values a person calls by a part of their name. */
const CALLED_IN_PART: ReadonlySet<DimensionId> = new Set([
  'sessionCampaignName',
  'landingPage',
  'itemName',
  'itemCategory',
  'itemListName',
  'searchTerm',
  'sessionSource',
  'sessionSourceMedium',
  'eventName',
]);
/** A part of a name stands for it from here on. */
const LEAST_PART = 1 / 2;
const LETTERS_OF_A_SLIP = 5;
const MOST_WORDS = 6;
const YEAR = /^20\d\d$/;

const stem = ({ plain }: Pick<Word, 'plain'>) => singular(plain);

export function ownValuesOf(values: readonly SegmentFilter[]): OwnValues {
  const own = values
    .filter(({ dimension }) => CALLED_IN_PART.has(dimension))
    .map((each): OwnValue => {
      const words = accentedWords(each.value).map(stem);
      return {
        ...each,
        words: words.filter((word) => !YEAR.test(word)),
        years: words.filter((word) => YEAR.test(word)),
      };
    });
  return { values: own, words: new Set(own.flatMap(({ words }) => words)) };
}

/**
 * What the property calls by the words that begin here: the longest run of words that a value has, of which it is at least
 * half, or one that only it has.
 *
 * @param along the dimension that was named beside them; null where none was
 * @param isTelling whether a word says nothing else in the vocabulary: by one that does, no part of a name is meant
 * @example namedAt(accentedWords('soldes ete a marche'), ownValues, 'sessionCampaignName', …) // { words: 2, values: [soldes-ete-2026] }
 */
export function namedAt(
  typed: readonly Pick<Word, 'plain'>[],
  { values, words: known }: OwnValues,
  along: DimensionId | null,
  isTelling: (word: string) => boolean,
): Named | null {
  const isOfKind = ({ dimension }: OwnValue) =>
    along === null
      ? dimension !== 'searchTerm' && dimension !== 'itemListName'
      : dimension === along || isSource(dimension, along);
  let candidates = values.filter(isOfKind);
  const said: string[] = [];
  let telling = false;
  let taken = 0;
  for (const word of typed.slice(0, MOST_WORDS)) {
    const isYear = YEAR.test(word.plain);
    const of = isYear ? word.plain : wordOf(word, known, isTelling(word.plain));
    const left = of === null ? [] : candidates.filter((each) => (isYear ? each.years : each.words).includes(of));
    if (left.length === 0 || of === null) break;
    candidates = left;
    taken++;
    if (!isYear) said.push(of);
    if (!isYear && isTelling(word.plain)) telling = true;
  }
  if (said.length === 0 || (along === null && !telling)) return null;
  const parts = candidates.filter(({ words }) => telling || said.length >= words.length * LEAST_PART);
  const whole = parts.filter(({ words }) => words.length === said.length);
  const meantBy = latest(whole.length > 0 ? whole : parts);
  return meantBy.length === 0 ? null : { words: taken, values: meantBy };
}

const isSource = (dimension: DimensionId, along: DimensionId) =>
  along.startsWith('sessionSource') && dimension.startsWith('sessionSource');

function wordOf(word: Pick<Word, 'plain'>, known: ReadonlySet<string>, mayBeASlip: boolean): string | null {
  const plain = stem(word);
  if (known.has(plain)) return plain;
  if (!mayBeASlip || plain.length < LETTERS_OF_A_SLIP) return null;
  // `saison` is no slip for a page about the house: nobody misses the first letter of a name.
  const slipped = meant(plain, known);
  return slipped?.[0] === plain[0] ? slipped : null;
}

/** A name that comes back every year is that of the last time. */
function latest(values: readonly OwnValue[]): SegmentFilter[] {
  const nameOf = ({ dimension, words }: OwnValue) => [dimension, ...words].join(' ');
  const yearOf = ({ years }: OwnValue) => years.join(' ');
  return [...Map.groupBy(values, nameOf).values()].flatMap((same) => {
    const [last] = same.toSorted((a, b) => yearOf(b).localeCompare(yearOf(a)));
    return last ? [{ dimension: last.dimension, value: last.value }] : [];
  });
}
