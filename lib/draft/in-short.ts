/** Advice for whoever decides, in two sentences: why, with its figure; then what it may bring, costs and asks of others. */
import { bold } from '@/lib/model/marked-text';
import { fillSentence } from './fill-placeholders';
import { isAboutTheWork } from '@/lib/advise/work-advice';
import {
  describeCost,
  describeDepartments,
  describeEffect,
  describePlanInShort,
  describeSourcesInShort,
} from '@/lib/language/narrative/describe-advice';
import { stretchOf } from '@/lib/language/narrative/clauses';
import { describeBriefly } from '@/lib/language/narrative/describe-finding';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import type { Block, Edition } from '@/lib/model/draft';
import { calendarMonth, isSamePeriod } from '@/lib/model/period';
import type { ExpectedEffect, Recommendation } from '@/lib/model/recommendation';
import { ownActions } from './actions';
import { firstPutOn } from './earlier-drafts';
import { findingBehind, tacticTitle } from './recommendation-content';
import { type DraftContext, paragraph, writeBlock } from './draft-context';

/**
 * Why, in the tactic's own words; the fact beside them where these hold no figure, or instead of them where they lack
 * one. '' where the fact is no longer found: what stands behind the advice is then not made up.
 */
export function whyInShort(context: DraftContext, advice: Recommendation, narrator: Narrator): string {
  const finding = findingBehind(context, advice);
  if (!finding) return '';
  const text = context.tacticText(advice.tacticId, context.settings.language);
  const why = (text && fillSentence(text.why, advice, finding, narrator)) ?? '';
  if (/\d/.test(why)) return why;
  const told = describeBriefly(finding, narrator);
  // The figures of a trend have their subject in its title.
  if (finding.kind === 'verdict' && told.text)
    return [why, `${narrator.messages.headline.withGrowth(told.title, told.text)}`].filter(Boolean).join(' ');
  return [why || `${told.title}.`, told.text].filter(Boolean).join(' ');
}

/** How the vital signs themselves went stands in the answer and in the figures. */
function isToldAbove(context: DraftContext, advice: Recommendation): boolean {
  const finding = findingBehind(context, advice);
  return finding !== undefined && finding.kind === 'divergence' && finding.segment === null;
}

/** Whoever decides reads why in one sentence, the first with a figure; the rest stands in the working notes. */
export function tellingSentence(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return sentences.find((sentence) => /\d/.test(sentence)) ?? sentences[0] ?? '';
}

/** `**Title.** Why. Terms.` */
export function adviceInShort(context: DraftContext, advice: Recommendation, narrator: Narrator): string {
  const title = bold(`${tacticTitle(context, advice.tacticId)}.`);
  const why = isToldAbove(context, advice) ? '' : tellingSentence(whyInShort(context, advice, narrator));
  // Of what nobody can put a figure on beforehand, whoever decides is told what will be looked at, and when.
  const isOfData = findingBehind(context, advice)?.kind === 'data-health';
  const isJudged = !advice.effect && !isOfData && !isAboutTheWork(advice);
  const judged = isJudged ? describePlanInShort(advice.measurement, narrator) : '';
  const terms = termsInShort(context, advice, narrator, { judged, why });
  return [title, saidEarlier(context, advice, narrator), why, terms].filter(Boolean).join(' ');
}

/** `Déjà fait le 28 juillet, pas de changement décelable.`: what became of advice that the boss has read before; '' of what is new. */
function saidEarlier(context: DraftContext, advice: Recommendation, narrator: Narrator): string {
  const { messages, dates, asOf } = narrator;
  const { work, outcome: words, turnedDown } = messages.advice;
  const day = (date: string) => dates.shortDay(date, asOf);
  const { tacticId, dimension, segment } = advice;
  const done = ownActions(context).findLast(
    ({ state, tacticId: other, measurement }) =>
      state === 'done' &&
      other === tacticId &&
      (measurement.segment === null ||
        segment === null ||
        (measurement.dimension === dimension && measurement.segment === segment)),
  );
  if (done) {
    const outcome = context.outcomes.findLast(({ actionId }) => actionId === done.id);
    return work.doneBefore(day(done.doneOn ?? done.movedOn), outcome ? words[outcome.verdict]('') : '');
  }
  const refusal = advice.before?.refusal;
  if (refusal) return `${capitalised(turnedDown(day(refusal.on), refusal.reason))}.`;
  const asked = firstPutOn(context, advice.fingerprint);
  return asked === null ? '' : work.proposedBefore(day(asked));
}

/** What the terms of advice are told from. */
export type InShort = Pick<Recommendation, 'tacticId' | 'effect' | 'effort' | 'metric' | 'margin'> & {
  readonly departments: readonly string[];
};

/** `Effet attendu de 20 k€ à 41 k€ par mois ; 2 jours de mise en place, rien ensuite ; prévenir l’informatique.` */
export function termsInShort(
  context: DraftContext,
  advice: InShort,
  narrator: Narrator,
  { concerned, judged = '', why = '' }: { concerned?: string; judged?: string; why?: string } = {},
): string {
  const { document, advice: words } = narrator.messages;
  const facts = [
    effectInShort(context, advice, narrator, why) || (judged && words.toMeasure(judged)),
    describeCost(advice.effort, narrator, { brief: true }),
    concerned ??
      (advice.departments.length > 0 &&
        document.tell(describeDepartments(advice.departments, narrator, context.settings.contacts))),
  ].filter(Boolean);
  return `${capitalised(facts.join(words.semicolon))}.`;
}

/** `Effet attendu de 7 k€ à 64 k€ par mois, si chaque panier peut être relancé, d’après … (2018)`; '' without an effect. */
function effectInShort(context: DraftContext, advice: InShort, narrator: Narrator, why: string): string {
  const { tacticId, effect } = advice;
  if (!effect) return '';
  const text = context.tacticText(tacticId, context.settings.language);
  const told = describeEffect(advice, tacticTitle(context, tacticId), narrator, { brief: true });
  const { labels } = narrator.messages.advice;
  return [
    `${labels.effect} ${told}`,
    daysOf(context, effect, narrator, why),
    text?.condition,
    describeSourcesInShort(advice, narrator),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * `calculé sur trois mois`: a week's document, a month's and a quarter's each work an effect out on days of their own. '' where
 * these are the month that the document is about, and where the sentence before names them.
 */
function daysOf({ period }: DraftContext, { basis }: ExpectedEffect, narrator: Narrator, why: string): string {
  const days = basis.provenance.period;
  const stretch = stretchOf(days, narrator);
  const isOfMonth = isSamePeriod(days, period) && isSamePeriod(days, calendarMonth(days.from));
  return isOfMonth || why.includes(stretch) ? '' : narrator.messages.advice.workedOutOver(stretch);
}

/** Beneath several effects: whoever reads a list of sums adds them up. Nothing where fewer than two are told. */
export function overlapBlocks(
  context: DraftContext,
  id: string,
  editions: readonly Edition[],
  advice: readonly Pick<Recommendation, 'effect'>[],
): Block[] {
  if (advice.filter(({ effect }) => effect !== null).length < 2) return [];
  return [writeBlock(context, id, editions, ({ messages }) => paragraph(messages.advice.overlap))];
}
