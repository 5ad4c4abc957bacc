import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { describeBriefly } from '@/lib/language/narrative/describe-finding';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { uncapitalised } from '@/lib/language/typography';
import { isOpen } from '@/lib/model/open-action';
import { ownActions } from './actions';
import { toAttend } from './attention';
import { adviceWhy, tacticTitle } from './recommendation-content';
import { BOTH, paragraph, type Scene, section, writeBlock } from './scene';

/**
 * One thing: the question that only a person can answer, or else the recommendation that stands first; neither where
 * the last draft had it already.
 */
export function promptBlocks(scene: Scene, previous?: Report): Block[] {
  const asked = newQuestion(scene.report, previous);
  const advice = asked ? undefined : newAdvice(scene, previous);
  const block = asked
    ? writeBlock(scene, `prompt.${asked.id}`, BOTH, (narrator) => paragraph(askText(asked, narrator)))
    : advice &&
      writeBlock(scene, `prompt.${advice.fingerprint}`, BOTH, (narrator) =>
        paragraph(adviceText(scene, advice, narrator)),
      );
  if (!block) return [];
  return section(scene, 'prompt', BOTH, ({ messages }) => messages.document.heading[asked ? 'promptAsk' : 'prompt'], [
    block,
  ]);
}

function newQuestion(report: Report, previous: Report | undefined): Finding | undefined {
  const known = new Set(previous?.findings.flatMap(({ id, asks }) => (asks === undefined ? [] : id)));
  return toAttend(report).find(({ id, asks }) => asks !== undefined && !known.has(id));
}

function newAdvice(scene: Scene, previous: Report | undefined): Recommendation | undefined {
  const underWay = ownActions(scene).filter(isOpen);
  const known = new Set(
    [...(previous?.advice.recommendations ?? []), ...underWay].map(({ fingerprint }) => fingerprint),
  );
  return scene.report.advice.recommendations.find(({ fingerprint }) => !known.has(fingerprint));
}

/** The recommendation that stands first, as far as this week needs it: why, and the first step. */
function adviceText(scene: Scene, advice: Recommendation, narrator: Narrator): string {
  const { document, advice: words } = narrator.messages;
  const [step] = scene.tacticText(advice.tacticId, scene.settings.language)?.steps ?? [];
  return [
    `**${tacticTitle(scene, advice.tacticId)}.**`,
    adviceWhy(scene, advice, narrator),
    step && document.firstStep(uncapitalised(step)),
    advice.link && `[${words.seeInAnalytics}](${advice.link})`,
  ]
    .filter(Boolean)
    .join(' ');
}

function askText(finding: Finding, narrator: Narrator): string {
  const { title, text, ask } = describeBriefly(finding, narrator);
  return [`**${title}.**`, text, ask].filter(Boolean).join(' ');
}
