import { dimensionEntries, type DimensionId, DIMENSIONS } from '@/lib/model/dimension';
import { metricEntries, type MetricId, METRICS } from '@/lib/model/metric';
import { metricNames } from '@/lib/model/metric-names';
import { accentedWords, singular } from '../plain-words';
import { OCCASION_PHRASES } from '../occasions';
import type { SegmentFilter } from '../question';
import { type OwnValues, ownValuesOf } from '../own-values';
import { type Asking, ASKING_PHRASES, VERBS, VERBS_OF_ALL } from './asking';
import { DIMENSION_PHRASES, SEGMENT_PHRASES } from './cuts';
import { TOPIC_PHRASES, type Topic } from './elsewhere';
import type { Meaning, Phrase } from './meaning';
import { METRIC_PHRASES } from './metrics';
import { platformPhrases } from './platform-phrases';
import * as times from './times';

/** A meaning, and the accents with which it is written. */
export interface Sense {
  readonly written: string;
  readonly meaning: Meaning;
}

export interface Vocabulary {
  /** Words joined by spaces → meanings. What is written exactly so comes before what only differs in number. */
  readonly exact: ReadonlyMap<string, readonly Sense[]>;
  readonly singular: ReadonlyMap<string, readonly Sense[]>;
  /** Every word that stands in a phrase, and those of time. */
  readonly words: ReadonlySet<string>;
  /** Those of the countries' names: no word of another kind is taken for one. */
  readonly places: ReadonlySet<string>;
  /** Known, and too short for a slip of the fingers to end in them: `stock` is no `stuck`. */
  readonly settled: ReadonlySet<string>;
  /** What the property calls its own things. */
  readonly values: readonly string[];
  readonly own: OwnValues;
  /** The own phrases, as they are compared → as they are written. */
  readonly phrases: ReadonlyMap<string, string>;
  /** In how many words the longest phrase is. */
  readonly longest: number;
}

/** A language in which questions may be typed, and what it calls the things of a property. */
export interface QuestionLanguage {
  /** BCP 47, in which countries are named. */
  readonly language: string;
  readonly names: {
    metric(id: string): { readonly bare: string };
    dimension(id: string): string;
  };
}

/** Most telling first: of two meanings of a phrase the first holds. */
function ownPhrases(languages: readonly QuestionLanguage[]): Phrase[] {
  return [
    ...METRICS.flatMap(({ id }) => (METRIC_PHRASES[id] ?? []).map((phrase) => metricPhrase(phrase, id))),
    ...Object.entries(ASKING_PHRASES).flatMap(([asking, phrases]) =>
      phrases.map((phrase): Phrase => [phrase, { kind: 'asking', asking: asking as Asking }]),
    ),
    ...metricEntries(VERBS).flatMap(([metric, verbs]) => verbs.map((verb) => metricPhrase(verb, metric))),
    ...dimensionEntries(SEGMENT_PHRASES).flatMap(([dimension, values]) =>
      Object.entries(values).flatMap(([value, phrases]) =>
        phrases.map((phrase): Phrase => [phrase, { kind: 'segment', dimension, value }]),
      ),
    ),
    ...dimensionEntries(DIMENSION_PHRASES).flatMap(([dimension, phrases]) =>
      phrases.map((phrase): Phrase => [phrase, { kind: 'dimension', dimension }]),
    ),
    ...Object.entries(TOPIC_PHRASES).flatMap(([topic, phrases]) =>
      phrases.map((phrase): Phrase => [phrase, { kind: 'elsewhere', topic: topic as Topic }]),
    ),
    ...times.YEAR_ON_YEAR.map((phrase): Phrase => [phrase, { kind: 'year-on-year' }]),
    ...Object.entries(times.STEP_ON_STEP).map(([phrase, unit]): Phrase => [phrase, { kind: 'step-on-step', unit }]),
    ...METRICS.flatMap(({ id }) =>
      [...metricNames(id).map(apart), ...languages.map(({ names }) => names.metric(id).bare)].map((phrase) =>
        metricPhrase(phrase, id),
      ),
    ),
    ...DIMENSIONS.filter(({ id }) => id !== 'date').flatMap(({ id }) =>
      [apart(id), ...languages.map(({ names }) => names.dimension(id))].map((phrase): Phrase => [
        phrase,
        { kind: 'dimension', dimension: id },
      ]),
    ),
  ];
}

const metricPhrase = (phrase: string, metric: MetricId): Phrase => [phrase, { kind: 'metric', metric }];

/** `ga:newUsers` as the words that it is made of. */
const apart = (name: string) => name.replace(/^ga:/, '').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Google Analytics names countries in English; people in any of the languages. */
function countries(languages: readonly QuestionLanguage[]): Phrase[] {
  const english = countryNames('en');
  const own = languages.map(({ language }) => countryNames(language));
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const short: Phrase[] = [
    ['uk', 'United Kingdom'],
    ['us', 'United States'],
    ['usa', 'United States'],
    ['angleterre', 'United Kingdom'],
    ['etats unis amerique', 'United States'],
  ].map(([phrase = '', value = '']) => [phrase, { kind: 'segment', dimension: 'country', value }]);
  const all = letters.flatMap((first) =>
    letters.flatMap((second): Phrase[] => {
      const value = english.of(first + second);
      if (value === undefined) return [];
      const meaning: Meaning = { kind: 'segment', dimension: 'country', value };
      return [value, ...own.map((names) => names.of(first + second) ?? value)].map((name) => [name, meaning]);
    }),
  );
  return [...short, ...all];
}

/** A file may name its countries by their codes. */
function codedCountries(values: readonly SegmentFilter[]): (meaning: Meaning) => Meaning {
  const own = new Set(values.filter(({ dimension }) => dimension === 'country').map(({ value }) => value));
  const english = countryNames('en');
  const codes = new Map([...own].filter((value) => /^[A-Z]{2}$/.test(value)).map((code) => [english.of(code), code]));
  return (meaning) => {
    const code = meaning.kind === 'segment' && !own.has(meaning.value) ? codes.get(meaning.value) : undefined;
    return code === undefined || meaning.kind !== 'segment' ? meaning : { ...meaning, value: code };
  };
}

const countryNames = (language: string) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });

/** What visitors typed, and lists of products: a word of theirs is meant only beside the name of its kind. */
const SAID_WITH_ITS_KIND: ReadonlySet<DimensionId> = new Set(['searchTerm', 'itemListName']);

/** In another currency nothing is told; `francs` is no slip for a country. */
const MONEYS = 'franc francs dollar dollars livre livres pound pounds yen yens devise devises currency'.split(' ');

const LETTERS_OF_A_SLIP_INTO_ASKING = 7;

/** The phrases of the languages that were last asked for: they are the same from one question to the next. */
let last:
  | {
      readonly languages: readonly QuestionLanguage[];
      readonly phrases: readonly Phrase[];
      readonly countries: readonly Phrase[];
    }
  | undefined;
const OF_TIME: readonly (ReadonlySet<string> | Readonly<Record<string, unknown>>)[] = [
  times.UNITS,
  times.LAST,
  times.PREVIOUS,
  times.THIS,
  times.NEXT,
  times.SINCE,
  times.EACH,
  times.START,
  times.VERSUS,
  times.UNTIL,
  times.SAME,
  times.STRETCH,
  times.MONTHS,
  times.NUMBERS,
  times.WEEKDAYS,
  times.SEASONS,
  times.MIDDLE,
  times.END,
  times.STRETCHES,
  times.WHOLE,
  new Set(Object.keys(OCCASION_PHRASES).flatMap((phrase) => phrase.split(' '))),
  times.SOFT,
];

/**
 * The vocabulary of the languages with the values that a property has; the own words come before the property's.
 */
export function vocabularyWith(values: readonly SegmentFilter[], languages: readonly QuestionLanguage[]): Vocabulary {
  if (last?.languages !== languages)
    last = { languages, phrases: ownPhrases(languages), countries: countries(languages) };
  const own = last;
  const exact = new Map<string, Sense[]>();
  const inSingular = new Map<string, Sense[]>();
  const words = new Set<string>(OF_TIME.flatMap((each) => (each instanceof Set ? [...each] : Object.keys(each))));
  const places = new Set<string>();
  const settled = new Set<string>(MONEYS);
  const phrases = new Map<string, string>();
  let longest = 1;
  const add = ([phrase, meaning]: Phrase, known: Set<string> | null, isVerb = false) => {
    const parts = accentedWords(phrase);
    const key = parts.map(({ plain }) => plain).join(' ');
    if (key.length < 2) return;
    const sense = { written: parts.map(({ accented }) => accented).join(' '), meaning };
    addSense(exact, key, sense);
    addSense(inSingular, parts.map(({ plain }) => singular(plain)).join(' '), sense);
    longest = Math.max(longest, parts.length);
    // A slip of the fingers is looked for among the house's own words: a property's values are written as they are.
    if (known === null) return;
    if (!phrases.has(key) && meaning.kind !== 'asking' && meaning.kind !== 'elsewhere') phrases.set(key, phrase);
    const isFirm = meaning.kind === 'asking' || meaning.kind === 'elsewhere' || isVerb;
    for (const { plain } of parts)
      (isFirm && plain.length < LETTERS_OF_A_SLIP_INTO_ASKING ? settled : known).add(plain);
  };
  for (const phrase of own.phrases) add(phrase, words, VERBS_OF_ALL.has(phrase[0]));
  for (const phrase of platformPhrases(values)) add(phrase, words);
  const coded = codedCountries(values);
  for (const [phrase, meaning] of own.countries) add([phrase, coded(meaning)], places);
  for (const segment of values)
    if (!SAID_WITH_ITS_KIND.has(segment.dimension)) add([segment.value, { kind: 'segment', ...segment }], null);
  const called = values.map(({ value }) => value);
  return {
    exact,
    singular: inSingular,
    words,
    places,
    settled,
    values: called,
    own: ownValuesOf(values),
    phrases,
    longest,
  };
}

/** Of two meanings that are written alike the first holds. */
function addSense(senses: Map<string, Sense[]>, key: string, sense: Sense): void {
  const known = senses.get(key);
  if (known === undefined) senses.set(key, [sense]);
  else if (!known.some(({ written, meaning }) => written === sense.written && meaning.kind === sense.meaning.kind))
    known.push(sense);
}
