import { namesIn } from '@/lib/language/names/names';
import { DIMENSIONS } from '@/lib/model/dimension';
import { METRICS, type Metric } from '@/lib/model/metric';
import { metricNames } from '@/lib/model/metric-names';
import { singular, wordsOf } from '../plain-words';
import type { Segment } from '../question';
import { DIMENSION_PHRASES, SEGMENT_PHRASES } from './cuts';
import { METRIC_PHRASES } from './metrics';
import * as times from './times';

/** What a phrase of the vocabulary stands for. */
export type Meaning =
  | { readonly kind: 'metric'; readonly metric: string }
  | { readonly kind: 'dimension'; readonly dimension: string }
  | ({ readonly kind: 'segment' } & Segment)
  | { readonly kind: 'year-on-year' }
  | { readonly kind: 'step-on-step' };

export interface Vocabulary {
  /** Words joined by spaces → meaning. What is written exactly so comes before what only differs in number. */
  readonly exact: ReadonlyMap<string, Meaning>;
  readonly singular: ReadonlyMap<string, Meaning>;
  /** Every word that stands in a phrase, and those of time. */
  readonly words: ReadonlySet<string>;
  /** The own phrases, as they are compared → as they are written. */
  readonly phrases: ReadonlyMap<string, string>;
  /** In how many words the longest phrase is. */
  readonly longest: number;
}

type Phrase = readonly [phrase: string, meaning: Meaning];

const LANGUAGES = ['fr', 'en'] as const;

/** Most telling first: of two meanings of a phrase the first holds. */
function ownPhrases(): Phrase[] {
  const metrics: readonly Metric[] = METRICS;
  return [
    ...metrics.flatMap(
      ({ id }) =>
        (METRIC_PHRASES as Readonly<Record<string, readonly string[]>>)[id]?.map((phrase) =>
          metricPhrase(phrase, id),
        ) ?? [],
    ),
    ...Object.entries(SEGMENT_PHRASES).flatMap(([dimension, values]) =>
      Object.entries(values).flatMap(([value, phrases]) =>
        phrases.map((phrase): Phrase => [phrase, { kind: 'segment', dimension, value }]),
      ),
    ),
    ...Object.entries(DIMENSION_PHRASES).flatMap(([dimension, phrases]) =>
      phrases.map((phrase): Phrase => [phrase, { kind: 'dimension', dimension }]),
    ),
    ...times.YEAR_ON_YEAR.map((phrase): Phrase => [phrase, { kind: 'year-on-year' }]),
    ...times.STEP_ON_STEP.map((phrase): Phrase => [phrase, { kind: 'step-on-step' }]),
    ...METRICS.flatMap(({ id }) =>
      [...metricNames(id).map(apart), ...LANGUAGES.map((language) => namesIn(language).metric(id).bare)].map((phrase) =>
        metricPhrase(phrase, id),
      ),
    ),
    ...DIMENSIONS.filter(({ id }) => id !== 'date').flatMap(({ id }) =>
      [apart(id), ...LANGUAGES.map((language) => namesIn(language).dimension(id))].map((phrase): Phrase => [
        phrase,
        { kind: 'dimension', dimension: id },
      ]),
    ),
    ...countries(),
  ];
}

const metricPhrase = (phrase: string, metric: string): Phrase => [phrase, { kind: 'metric', metric }];

/** `ga:newUsers` as the words that it is made of. */
const apart = (name: string) => name.replace(/^ga:/, '').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Google Analytics names countries in English; people in either language. */
function countries(): Phrase[] {
  const [french, english] = LANGUAGES.map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const short: Phrase[] = [
    ['uk', 'United Kingdom'],
    ['usa', 'United States'],
    ['angleterre', 'United Kingdom'],
    ['etats unis amerique', 'United States'],
  ].map(([phrase = '', value = '']) => [phrase, { kind: 'segment', dimension: 'country', value }]);
  const all = letters.flatMap((first) =>
    letters.flatMap((second): Phrase[] => {
      const value = english?.of(first + second);
      if (value === undefined) return [];
      const meaning: Meaning = { kind: 'segment', dimension: 'country', value };
      return [value, french?.of(first + second) ?? value].map((name) => [name, meaning]);
    }),
  );
  return [...short, ...all];
}

let own: readonly Phrase[] | undefined;
const OF_TIME: readonly (ReadonlySet<string> | Readonly<Record<string, unknown>>)[] = [
  times.UNITS,
  times.LAST,
  times.PREVIOUS,
  times.THIS,
  times.SINCE,
  times.EACH,
  times.START,
  times.VERSUS,
  times.UNTIL,
  times.SAME,
  times.STRETCH,
  times.MONTHS,
  times.NUMBERS,
  times.SOFT,
];

/** The vocabulary of both languages with the values that a property has; the own words come before the property's. */
export function vocabularyWith(values: readonly Segment[]): Vocabulary {
  own ??= ownPhrases();
  const exact = new Map<string, Meaning>();
  const inSingular = new Map<string, Meaning>();
  const words = new Set<string>(OF_TIME.flatMap((each) => (each instanceof Set ? [...each] : Object.keys(each))));
  const phrases = new Map<string, string>();
  let longest = 1;
  const add = ([phrase, meaning]: Phrase, isOwn: boolean) => {
    const parts = wordsOf(phrase);
    const key = parts.join(' ');
    if (key.length < 2) return;
    const single = parts.map(singular).join(' ');
    if (!exact.has(key)) exact.set(key, meaning);
    if (!inSingular.has(single)) inSingular.set(single, meaning);
    longest = Math.max(longest, parts.length);
    // A slip of the fingers is looked for among the house's own words: a property's values are written as they are.
    if (!isOwn) return;
    if (!phrases.has(key)) phrases.set(key, phrase);
    for (const part of parts) words.add(part);
  };
  for (const phrase of own) add(phrase, true);
  for (const segment of values) add([segment.value, { kind: 'segment', ...segment }], false);
  return { exact, singular: inSingular, words, phrases, longest };
}
