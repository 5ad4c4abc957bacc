import { bold } from '@/lib/model/marked-text';
import type { Block } from '@/lib/model/draft';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import { describeLeftOut } from '@/lib/language/narrative/describe-advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { overlapBlocks } from './in-short';
import { recommendationContent, tacticTitle } from './recommendation-content';
import { list, paragraph, type DraftContext, section, WORKING, writeBlock } from './draft-context';
import { refusedSince } from './withdrawn';

/** What is said for the first time, then what is followed up or has come back. */
export function recommendationBlocks(context: DraftContext): Block[] {
  const { recommendations } = context.report.advice;
  const fresh = recommendations.filter(({ standing }) => standing === 'new');
  const again = recommendations.filter(({ standing }) => standing !== 'new');
  const none = () =>
    writeBlock(context, 'recommendations.none', WORKING, ({ messages }) =>
      paragraph(messages.document.empty.recommendations),
    );
  const blocks = (advice: Recommendation[]) => advice.map((each) => recommendationBlock(context, each));
  return [
    ...section(context, 'recommendations', WORKING, 'recommendations', fresh.length > 0 ? blocks(fresh) : [none()]),
    ...section(context, 'follow-up', WORKING, 'followedUp', blocks(again)),
    ...overlapBlocks(context, 'recommendations.overlap', WORKING, recommendations),
  ];
}

/** What a follow-up tells of itself: what is new, and what decides. Its steps were read when it was first said. */
const TOLD_AGAIN = ['before', 'effect', 'cost', 'measure'] as const;

export function recommendationBlock(context: DraftContext, advice: Recommendation): Block {
  return writeBlock(context, `recommendation.${advice.fingerprint}`, WORKING, (narrator) => {
    const content = recommendationContent(context, advice, narrator);
    if (advice.standing !== 'follow-up') return content;
    const { labels } = narrator.messages.advice;
    const told = new Set(TOLD_AGAIN.map((name) => labels[name]));
    return { ...content, steps: [], facts: content.facts.filter(({ label }) => told.has(label)) };
  });
}

/** What is not said again this time, by reason: one reason is read once. What the withdrawn advice tells is left to it. */
export function notRepeatedBlocks(context: DraftContext): Block[] {
  const withdrawn = new Set(refusedSince(context, context.period.from).map(({ fingerprint }) => fingerprint));
  const leftOut = context.report.advice.leftOut.filter(({ fingerprint }) => !withdrawn.has(fingerprint));
  if (leftOut.length === 0) return [];
  const block = writeBlock(context, 'not-repeated.list', WORKING, (narrator) => {
    const byReason = Map.groupBy(leftOut, (each) => describeLeftOut(each, narrator));
    return list([...byReason].map(([reason, all]) => reasonItem(context, reason, all, narrator)));
  });
  return section(context, 'not-repeated', WORKING, 'notRepeated', [block]);
}

function reasonItem(
  context: DraftContext,
  reason: string,
  all: readonly LeftOut[],
  { messages, format }: Narrator,
): string {
  const titles = [...new Set(all.map(({ tacticId }) => tacticTitle(context, tacticId)))];
  const [only] = titles;
  return titles.length === 1 && only !== undefined
    ? messages.document.decision(bold(only), reason)
    : messages.document.decision(bold(capitalised(reason)), format.list(titles.map(messages.advice.quoted)));
}
