import type { Period } from '@/lib/model/period';
import { singular, wordsOf } from './plain-words';
import type { ComparedWith, Question, Segment, Step, Unknown } from './question';
import { meant, nearest } from './spelling';
import { type Clock, timePhraseAt } from './time-phrases';
import type { Meaning, Vocabulary } from './vocabulary/phrases';
import * as times from './vocabulary/times';

interface Draft {
  metrics: string[];
  segments: Segment[];
  dimensions: string[];
  periods: Period[];
  step: Step | null;
  comparedWith: ComparedWith | null;
  unknown: Unknown[];
  /** What follows a word of comparison. */
  versus: boolean;
}

/**
 * What a few typed words ask, in French, in English or in both: phrases of the vocabulary, the longest first, a slip of
 * the fingers forgiven. What nothing answers to is told with the words that come nearest. Takes any text.
 *
 * @example understand('CA mobile en novembre', vocabulary, clock) // { metric: 'totalRevenue', segments: [mobile], period: … }
 */
export function understand(text: string, vocabulary: Vocabulary, clock: Clock): Question {
  const typed = wordsOf(text);
  const words = typed.map((word) => corrected(word, vocabulary));
  const draft: Draft = {
    metrics: [],
    segments: [],
    dimensions: [],
    periods: [],
    step: null,
    comparedWith: null,
    unknown: [],
    versus: false,
  };
  for (let at = 0; at < words.length;) at += takeAt(words, typed, at, draft, vocabulary, clock);
  return questionOf(draft);
}

function corrected(word: string, { words, exact }: Vocabulary): string {
  if (words.has(word) || exact.has(word) || words.has(singular(word))) return word;
  return meant(word, words) ?? word;
}

/** Takes what begins at a word into the draft; answers with how many words it was. */
function takeAt(
  words: readonly string[],
  typed: readonly string[],
  at: number,
  draft: Draft,
  vocabulary: Vocabulary,
  clock: Clock,
): number {
  const rest = words.slice(at);
  const compared = comparisonAt(rest, draft);
  if (compared > 0) return compared;
  const step = stepAt(rest, draft);
  const time = timePhraseAt(rest, clock);
  // What was typed comes first: a campaign may be called by a word that looks like a slip.
  const found = meaningAt(typed.slice(at), vocabulary) ?? meaningAt(rest, vocabulary);
  if (time !== null && time.words >= Math.max(step, found?.words ?? 0)) {
    takePeriod(time, draft);
    return time.words;
  }
  if (found !== null && found.words >= step) {
    takeMeaning(found.meaning, draft);
    return found.words;
  }
  if (step > 0) return step;
  const [word = ''] = rest;
  if (times.VERSUS.has(word)) {
    draft.versus = true;
    return 1;
  }
  if (!isSoft(word)) draft.unknown.push({ word: typed[at] ?? word, nearest: nearest(word, vocabulary.words) });
  return 1;
}

const isSoft = (word: string) =>
  [
    times.SOFT,
    times.EACH,
    times.UNTIL,
    times.SAME,
    times.STRETCH,
    times.SINCE,
    times.LAST,
    times.THIS,
    times.PREVIOUS,
  ].some((each) => each.has(word));

function meaningAt(words: readonly string[], { exact, singular: bySingular, longest }: Vocabulary) {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const phrase = words.slice(0, length);
    const meaning = exact.get(phrase.join(' ')) ?? bySingular.get(phrase.map(singular).join(' '));
    if (meaning) return { meaning, words: length };
  }
  return null;
}

/** `la même période l’an dernier`, `période précédente`, `a year ago`: what needs no period of its own. */
function comparisonAt(words: readonly string[], draft: Draft): number {
  let at = 0;
  while (times.SAME.has(words[at] ?? '') || times.STRETCH.has(words[at] ?? '')) at++;
  const isSame = at > 0;
  const next = words.slice(at, at + 2);
  const [first = '', second = ''] = next;
  const said = (word: string) => times.LAST.has(word) || times.PREVIOUS.has(word);
  const isYear = next.some((word) => times.UNITS[word] === 'year') && next.some(said);
  if (isYear && (isSame || draft.versus || times.PREVIOUS.has(first) || times.PREVIOUS.has(second))) {
    draft.comparedWith = 'year';
    return at + 2;
  }
  const unit = times.UNITS[first] ?? times.UNITS[second];
  const isPrevious = next.some((word) => times.PREVIOUS.has(word));
  if (isSame && times.PREVIOUS.has(first)) {
    draft.comparedWith = 'previous';
    return at + 1;
  }
  if (draft.versus && unit !== undefined && isPrevious && second !== '') {
    draft.comparedWith = 'previous';
    return at + 2;
  }
  const before = times.STRETCH.has(second) && said(first) ? 2 : 0;
  if (before > 0) draft.comparedWith = 'previous';
  return before;
}

/** `par mois`, `mois par mois`, `weekly`: how the figure is to be drawn. */
function stepAt(words: readonly string[], draft: Draft): number {
  const each = times.EACH.has(words[0] ?? '') ? 1 : 0;
  const unit = times.UNITS[words[each] ?? ''];
  if (unit === undefined || unit === 'year') return 0;
  if (each === 0 && !times.ADVERBS.has(words[0] ?? '') && !times.EACH.has(words[1] ?? '') && words.length > 1) return 0;
  draft.step = unit === 'quarter' ? 'month' : unit;
  const again = each === 0 && times.EACH.has(words[1] ?? '') && times.UNITS[words[2] ?? ''] === unit;
  return again ? 3 : each + 1;
}

function takePeriod({ period, unit }: { readonly period: Period; readonly unit?: times.TimeUnit }, draft: Draft): void {
  const isComparison = draft.versus || draft.periods.length > 0;
  if (!isComparison) draft.periods.push(period);
  else draft.comparedWith ??= unit === 'year' && draft.periods.length > 0 ? 'year' : period;
}

function takeMeaning(meaning: Meaning, draft: Draft): void {
  switch (meaning.kind) {
    case 'metric':
      draft.metrics.push(meaning.metric);
      return;
    case 'segment':
      draft.segments.push({ dimension: meaning.dimension, value: meaning.value });
      return;
    case 'dimension':
      draft.dimensions.push(meaning.dimension);
      return;
    case 'year-on-year':
      draft.comparedWith ??= 'year';
      return;
    case 'step-on-step':
      draft.comparedWith ??= 'previous';
  }
}

/** Where they stand beside another metric, these name the visitors who are meant. */
const ALSO_SEGMENTS: Readonly<Record<string, Segment>> = {
  newUsers: { dimension: 'newVsReturning', value: 'new' },
};

/** What is asked of products is counted on their lines: an order holds several. */
const OF_ITEMS: Readonly<Record<string, string>> = {
  totalRevenue: 'itemRevenue',
  ecommercePurchases: 'itemsPurchased',
  addToCarts: 'itemsAddedToCart',
  refundAmount: 'itemRefundAmount',
};

function questionOf(draft: Draft): Question {
  const [first, ...others] = draft.metrics;
  const asSegments = draft.metrics.flatMap((metric) => (others.length > 0 ? (ALSO_SEGMENTS[metric] ?? []) : []));
  const isSegment = (metric: string) => others.length > 0 && ALSO_SEGMENTS[metric] !== undefined;
  const metric = draft.metrics.find((each) => !isSegment(each)) ?? first ?? null;
  const segments = new Map([...draft.segments, ...asSegments].map((segment) => [segment.dimension, segment]));
  const by = draft.dimensions.find((dimension) => !segments.has(dimension)) ?? null;
  const ofItems = by === 'itemName' || segments.has('itemName');
  return {
    metric: metric !== null && ofItems ? (OF_ITEMS[metric] ?? metric) : metric,
    segments: [...segments.values()],
    by,
    period: draft.periods[0] ?? null,
    step: draft.step,
    comparedWith: draft.comparedWith,
    unknown: draft.unknown,
  };
}
