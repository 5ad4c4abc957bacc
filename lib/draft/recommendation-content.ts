import { factsOf } from '@/lib/explain/facts';
import type { Content } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Narrator } from '@/lib/language/narrative/narrator';
import {
  describeBefore,
  describeCost,
  describeDepartments,
  describeEffect,
  describeMeasurement,
  describeSources,
} from '@/lib/language/narrative/describe-advice';
import { stepsFor } from '@/lib/language/sentence';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import type { DraftContext } from './draft-context';
import { fillSentence } from './fill-placeholders';

/** What it takes to find a tactic's words. */
type Playbook = Pick<DraftContext, 'tacticText'> & {
  readonly settings: Pick<DraftContext['settings'], 'language' | 'contacts'>;
};

export type RecommendationContent = Extract<Content, { kind: 'recommendation' }>;

/** The tactic's words in the draft's language; its id stands in for one that is no longer known. */
export function tacticTitle({ tacticText, settings }: Playbook, tacticId: string): string {
  return tacticText(tacticId, settings.language)?.title ?? tacticId;
}

/** The fact that called for advice, where it is still found. */
export function findingBehind(
  { report }: Pick<DraftContext, 'report'>,
  { findingIds }: Pick<Recommendation, 'findingIds'>,
): Finding | undefined {
  return factsOf(report).find(({ id }) => findingIds.includes(id));
}

/** A recommendation in full: what, why here, how, at what cost, and how its effect will be judged. */
export function recommendationContent(
  context: Playbook & Pick<DraftContext, 'report'>,
  advice: Recommendation,
  narrator: Narrator,
): RecommendationContent {
  const text = context.tacticText(advice.tacticId, context.settings.language);
  const finding = findingBehind(context, advice);
  const { labels, standing, path, seeInAnalytics } = narrator.messages.advice;
  return {
    kind: 'recommendation',
    fingerprint: advice.fingerprint,
    standing: standing[advice.standing],
    path: path(narrator.names.goal(advice.objective), narrator.names.goal(advice.strategy)),
    title: text?.title ?? advice.tacticId,
    why: adviceWhy(context, advice, narrator),
    steps: stepsFor(text, advice.lacks),
    facts: [
      { label: labels.before, text: describeBefore(advice, narrator) },
      { label: labels.effect, text: describeEffect(advice, text?.title ?? advice.tacticId, narrator) },
      { label: labels.sources, text: describeSources(advice) },
      { label: labels.cost, text: describeCost(advice.effort, narrator) },
      { label: labels.tell, text: describeDepartments(advice.departments, narrator, context.settings.contacts) },
      { label: labels.doneWhen, text: text?.doneWhen ?? '' },
      { label: labels.measure, text: describeMeasurement(advice, finding, narrator) },
      { label: labels.tool, text: text?.tool ?? '' },
      { label: labels.caution, text: text?.caution ?? '' },
    ].filter(({ text: fact }) => fact !== ''),
    link: advice.link === null ? null : { label: seeInAnalytics, url: advice.link },
  };
}

/** What only the boss can say, as a question; null for what is not asked but advised. */
export function adviceQuestion(
  context: Playbook & Pick<DraftContext, 'report'>,
  advice: Recommendation,
  narrator: Narrator,
): string | null {
  const finding = findingBehind(context, advice);
  const { question } = context.tacticText(advice.tacticId, context.settings.language) ?? {};
  return finding && question ? fillSentence(question, advice, finding, narrator) : null;
}

/** The tactic's own reason; the finding as it is told where a figure of the reason is missing. */
export function adviceWhy(
  context: Playbook & Pick<DraftContext, 'report'>,
  advice: Recommendation,
  narrator: Narrator,
): string {
  const finding = findingBehind(context, advice);
  if (!finding) return '';
  const text = context.tacticText(advice.tacticId, context.settings.language);
  const why = text && fillSentence(text.why, advice, finding, narrator);
  if (why) return why;
  const told = describeFinding(finding, narrator);
  return told.text ? `${told.title}. ${told.text}` : `${told.title}.`;
}
