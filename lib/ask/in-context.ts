/** What a word stands for by the words around it. */
import { isAdditiveOver } from '@/lib/model/additivity';
import type { MetricId } from '@/lib/model/metric';
import { isWholeMonths, monthsIn } from './calendar-periods';
import { type Found, meaningAt } from './meaning-at';
import { singular } from './plain-words';
import type { QuestionDraft } from './question-draft';
import type { TimePhrase } from './recogniser';
import type { Typed } from './typed-words';
import { type Asking, FILLERS, VERBS_OF_ALL } from './vocabulary/asking';
import type { Meaning } from './vocabulary/meaning';
import type { Vocabulary } from './vocabulary/phrases';
import * as times from './vocabulary/times';

/** `from the us`, `us traffic`, `traffic US`, and not `show us`, `brings us`, `for us`. */
export function isUnitedStates(words: readonly Typed[], at: number, original: string, { exact }: Vocabulary): boolean {
  const isWrittenSo = /\bUS\b/.test(original) && original !== original.toUpperCase();
  const tie = words[at]?.tie.split(' ').at(-1) ?? '';
  if (isWrittenSo || tie !== '') return isWrittenSo || tie === 'the' || tie === 'in';
  const before = words[at - 1]?.meant ?? '';
  const isMeasure = exact.get(before)?.some(({ meaning }) => meaning.kind === 'metric') === true;
  return at === 0 || before === 'from' || (isMeasure && !VERBS_OF_ALL.has(before));
}

const BUYERS: ReadonlySet<MetricId> = new Set(['firstTimePurchasers', 'returningPurchasers', 'totalPurchasers']);
const WHOSE = new Set(['from', 'by', 'par', 'chez']);
const OF_WHOM = new Set(['de', 'des', 'd', 'of', 'of the', 'of our', 'de nos', 'de mes']);

/** Whether buyers are named as those whose figure is asked for. */
export function isWhoseFigure(
  meaning: Meaning,
  word: Typed | undefined,
  before: string,
  { metrics }: QuestionDraft,
): boolean {
  if (meaning.kind !== 'metric' || !BUYERS.has(meaning.metric) || metrics.length === 0) return false;
  return WHOSE.has(before) || OF_WHOM.has(word?.tie ?? '');
}

/** `difference between August and September`: the one beside the other, and no sum of both. */
export function isOfChange({ period, words: length }: TimePhrase, words: readonly Typed[], at: number): boolean {
  if (length < 3 || !isWholeMonths(period) || monthsIn(period) !== 2) return false;
  const isBetween = BETWEEN.has(words[at - 1]?.plain ?? '');
  return words.some(({ plain }) => DIFFERENCE.has(plain) || (isBetween && plain === 'evolution'));
}
const BETWEEN = new Set(['entre', 'between']);
const DIFFERENCE = new Set('difference ecart variation progression change'.split(' '));

/** `ca par visite`: one figure divided by another is one of its own, or is not there. How many words say so. */
export function dividedAt(here: readonly Typed[], { metrics }: QuestionDraft, vocabulary: Vocabulary): number {
  const word = here[0]?.meant ?? '';
  // `products by orders` are put in order; `items per order` are divided.
  if (!times.EACH.has(word) || (metrics.length === 0 && word !== 'per')) return 0;
  const by = meaningAt(here.slice(1), ({ meant }) => meant, vocabulary, true);
  return by?.meaning.kind === 'metric' ? by.words + 1 : 0;
}

/** Whether a word asks for one of these. */
export const asks = (word: string, asked: readonly Asking[], { exact }: Vocabulary): boolean =>
  exact.get(word)?.some(({ meaning }) => meaning.kind === 'asking' && asked.includes(meaning.asking)) === true;

/** Whether a share is asked for, and neither a part nor a second figure is named. */
export const isShareOfNothing = ({ share, segments, excepted, dimensions, named, metrics }: QuestionDraft) =>
  share &&
  segments.length + excepted.length + dimensions.length + named.length === 0 &&
  metrics.length === 1 &&
  metrics.every((metric) => isAdditiveOver(metric, 'date'));

/** `5 meilleures pages`, `les 10 produits`. */
export function isSizeOfAList(
  [number = '', next = '']: readonly string[],
  { exact, singular: bySingular }: Vocabulary,
): boolean {
  const senses = exact.get(next) ?? bySingular.get(singular(next)) ?? [];
  return (
    /^\d{1,2}$/.test(number) && senses.some(({ meaning }) => meaning.kind === 'asking' || meaning.kind === 'dimension')
  );
}

/** `from` tells where from as often. */
export const tellsFromWhen = (word: string): boolean => times.SINCE.has(word) && word !== 'from';

/**
 * `depuis la refonte`, `since we started ads`: from when is told by what is no date, and means nothing else. `Depuis Google`
 * tells where from.
 */
export function isSinceThat(words: readonly Typed[], at: number, { meaning, words: length }: Found): boolean {
  const last = words.slice(0, at).findLastIndex(({ meant }) => !BETWEEN_SINCE_AND_THAT.has(meant));
  const since = words[last]?.meant ?? '';
  if (!tellsFromWhen(since)) return false;
  const isSlip = words.slice(at, at + length).some(({ plain, meant }) => plain !== meant);
  const isPlace = meaning.kind === 'segment' && last === at - 1 && meaning.dimension !== 'newVsReturning';
  const isNamed = meaning.kind === 'segment' || meaning.kind === 'asking';
  return isSlip || (isNamed && !(WHERE_FROM.has(since) && isPlace));
}
/** `depuis quand le mobile stagne` */
const ASKS_WHEN = new Set(['quand', 'when', 'combien']);
const BETWEEN_SINCE_AND_THAT: ReadonlySet<string> = new Set(
  [...FILLERS, ...times.LAST, ...times.THIS].filter((word) => !times.SINCE.has(word) && !ASKS_WHEN.has(word)),
);
const WHERE_FROM = new Set(['depuis', 'partir']);

/** `produits qui ne se vendent plus`: what there was and is no more, and not the most of it. */
export function isNoMore(words: readonly Typed[], at: number): boolean {
  const near = words.slice(Math.max(0, at - NEAR), at).map(({ plain }) => plain);
  const isDenied = (near.includes('ne') || near.includes('n')) && !near.includes('pas');
  return words[at]?.plain === 'plus' && isDenied && !times.THAN.has(words[at + 1]?.plain ?? '');
}
const NEAR = 4;

/** `which days had no orders`: days are put in order by what there was, and what there was not is counted nowhere. */
export const isNoneOn = ({ kind }: Meaning, before: string, { unit }: QuestionDraft): boolean =>
  kind === 'metric' && unit !== null && NONE.has(before);
const NONE = new Set('no zero aucun aucune'.split(' '));

/** Whether `traffic` names the channel that follows it. */
export function isTrafficOf({ meaning, words }: Found, here: readonly Typed[], vocabulary: Vocabulary): boolean {
  return meaning.kind === 'metric' && meaning.metric === 'sessions' && isSegmentAt(here.slice(words), vocabulary);
}

/** `comes from returning visitors`: where from is said, and not asked as by `where`. */
export function isOriginSaid({ meaning, words }: Found, here: readonly Typed[], vocabulary: Vocabulary): boolean {
  const isOrigin = meaning.kind === 'asking' && meaning.asking === 'origin';
  return (
    isOrigin &&
    !here.slice(0, words).some(({ plain }) => WHERE.has(plain)) &&
    isSegmentAt(here.slice(words), vocabulary)
  );
}
const WHERE = new Set(['ou', 'where']);

/** Whether one value of a dimension is named here. */
function isSegmentAt(here: readonly Typed[], vocabulary: Vocabulary): boolean {
  const named = times.SINCE.has(here[0]?.meant ?? '') ? here.slice(1) : here;
  return meaningAt(named, ({ meant }) => meant, vocabulary, false)?.meaning.kind === 'segment';
}

/** `combien rapporte un visiteur`, `what is a visit worth`: of all together nothing is asked. */
export function isOneOfMany(words: readonly Typed[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !ONE_OF_THEM.has(word.meant)) return false;
  // `visites pour une vente`, `visits for one order`
  if (/pour une?$/.test(word.tie) || (ONE.has(words[at - 1]?.plain ?? '') && words[at - 1]?.tie === 'for')) return true;
  const isOne = /(?:^| )une?$/.test(word.tie) || ONE.has(words[at - 1]?.plain ?? '');
  return isOne && words.some(({ plain }) => WORTH.has(plain));
}
const ONE = new Set(['a', 'an', 'one']);
const ONE_OF_THEM = new Set(
  'visiteur visite utilisateur client acheteur commande vente achat visitor visit user customer buyer order sale purchase'.split(
    ' ',
  ),
);
const WORTH = new Set(
  'rapporte rapportent vaut valoir valeur coute depense worth bring brings value earn earns cost spend spends'.split(
    ' ',
  ),
);
