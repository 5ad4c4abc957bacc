import type { Words } from '@/lib/language/catalogue/pack';
import { narratorWith } from '@/lib/language/narrative/narrator';
import type { Description } from '@/lib/language/narrative/description';
import type { TacticTexts } from '@/lib/model/tactic-text';
import { recommendationContent } from '@/lib/draft/recommendation-content';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import type { Content } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Action } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';

export function findingText(finding: Finding, report: Report, words: Words): Description {
  return describeFinding(finding, narratorWith(words, report.asOf));
}

/** What a tactic is called; its id stands in for one that a later version has dropped. */
export function tacticTitle(tacticId: string, playbook: TacticTexts): string {
  return playbook[tacticId]?.title ?? tacticId;
}

/** What an action is called: in the words of whoever asked for it where it is no tactic of the playbook. */
export function actionTitle({ title, tacticId }: Pick<Action, 'title' | 'tacticId'>, playbook: TacticTexts): string {
  return title ?? tacticTitle(tacticId, playbook);
}

/** The same where only the id is at hand, among the actions that bear it. */
export function workTitle(tacticId: string, actions: readonly Action[], playbook: TacticTexts): string {
  return actionTitle(actions.find((action) => action.tacticId === tacticId) ?? { tacticId }, playbook);
}

export type AdviceContent = Extract<Content, { kind: 'recommendation' }>;

/** A recommendation in the very words of the draft; a surface keeps no list of evidence. */
export function adviceContent(
  recommendation: Recommendation,
  report: Report,
  words: Words,
  playbook: TacticTexts,
): AdviceContent {
  const scene = { report, settings: { language: words.language }, tacticText: (id: string) => playbook[id] };
  return recommendationContent(scene, recommendation, narratorWith(words, report.asOf));
}
