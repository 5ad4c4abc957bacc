import type { TacticTexts } from '@/lib/advise/tactic';
import { recommendationContent } from '@/lib/draft/recommendation-content';
import { tellFinding, type Told } from '@/lib/language/narrative/finding';
import { narratorWith } from '@/lib/language/narrative/narrator-with';
import type { Words } from '@/lib/language/words';
import type { Content } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Action } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';

export function toldFinding(finding: Finding, report: Report, words: Words): Told {
  return tellFinding(finding, narratorWith(words, report.asOf));
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

export type ToldAdvice = Extract<Content, { kind: 'recommendation' }>;

/** A recommendation in the very words of the draft; a surface keeps no list of evidence. */
export function toldAdvice(
  recommendation: Recommendation,
  report: Report,
  words: Words,
  playbook: TacticTexts,
): ToldAdvice {
  const scene = { report, settings: { language: words.language }, tacticText: (id: string) => playbook[id] };
  return recommendationContent(scene, recommendation, narratorWith(words, report.asOf));
}
