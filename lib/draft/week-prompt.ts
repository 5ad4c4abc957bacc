import { bold, linked } from '@/lib/model/marked-text';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { describeBriefly } from '@/lib/language/narrative/describe-finding';
import { stepsFor } from '@/lib/language/sentence';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { uncapitalised } from '@/lib/language/typography';
import { isOpen } from '@/lib/model/open-action';
import { ownActions } from './actions';
import { toAttend } from './attention';
import { adviceWhy, tacticTitle } from './recommendation-content';
import { BOTH, paragraph, type DraftContext, section, writeBlock } from './draft-context';

/**
 * One thing: the question that only a person can answer, or else the recommendation that stands first; neither where
 * the last draft had it already.
 */
export function promptBlocks(context: DraftContext, previous?: Report): Block[] {
  const asked = newQuestion(context.report, previous);
  const advice = asked ? undefined : newAdvice(context, previous);
  const block = asked
    ? writeBlock(context, `prompt.${asked.id}`, BOTH, (narrator) => paragraph(askText(asked, narrator)))
    : advice &&
      writeBlock(context, `prompt.${advice.fingerprint}`, BOTH, (narrator) =>
        paragraph(adviceText(context, advice, narrator)),
      );
  if (!block) return [];
  return section(context, 'prompt', BOTH, asked ? 'promptAsk' : 'prompt', [block]);
}

/** What the one thing is, for a subject: the question, or what is to be done; '' where there is none. */
export function promptNews(context: DraftContext, previous: Report, narrator: Narrator): string {
  const asked = newQuestion(context.report, previous);
  if (asked) return uncapitalised(describeBriefly(asked, narrator).title);
  const advice = newAdvice(context, previous);
  return advice ? narrator.messages.advice.work.toDo(uncapitalised(tacticTitle(context, advice.tacticId))) : '';
}

function newQuestion(report: Report, previous: Report | undefined): Finding | undefined {
  const known = new Set(previous?.findings.flatMap(({ id, asks }) => (asks === undefined ? [] : id)));
  return toAttend(report).find(({ id, asks }) => asks !== undefined && !known.has(id));
}

function newAdvice(context: DraftContext, previous: Report | undefined): Recommendation | undefined {
  const underWay = ownActions(context).filter(isOpen);
  const known = new Set(
    [...(previous?.advice.recommendations ?? []), ...underWay].map(({ fingerprint }) => fingerprint),
  );
  return context.report.advice.recommendations.find(({ fingerprint }) => !known.has(fingerprint));
}

/** The recommendation that stands first, as far as this week needs it: why, and the first step. */
function adviceText(context: DraftContext, advice: Recommendation, narrator: Narrator): string {
  const { document, advice: labels } = narrator.messages;
  const words = context.tacticText(advice.tacticId, context.settings.language);
  const [step] = stepsFor(words, advice.lacks);
  return [
    bold(`${tacticTitle(context, advice.tacticId)}.`),
    adviceWhy(context, advice, narrator),
    step && document.firstStep(uncapitalised(step)),
    advice.link && linked(labels.seeInAnalytics, advice.link),
  ]
    .filter(Boolean)
    .join(' ');
}

function askText(finding: Finding, narrator: Narrator): string {
  const { title, text, ask } = describeBriefly(finding, narrator);
  return [bold(`${title}.`), text, ask].filter(Boolean).join(' ');
}
