/** The one thing that waits in a week without news: why a channel went silent, the action that is due next, or what was advised and not answered. */
import { NEWS_DAYS } from '@/lib/explain/findings/outages';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { bold } from '@/lib/model/marked-text';
import { daysBetween } from '@/lib/model/day';
import { isOpen } from '@/lib/model/open-action';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { uncapitalised } from '@/lib/language/typography';
import type { Block } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import { isLate, ownActions, workTitle } from './actions';
import { adviceInShort } from './in-short';
import { tacticTitle } from './recommendation-content';
import { BOTH, type DraftContext, paragraph, section, writeBlock } from './draft-context';

/** Nothing where nothing is open and nothing was advised. */
export function keepInMindBlocks(context: DraftContext): Block[] {
  const block = vanishedChannel(context) ?? nextAction(context) ?? standingAdvice(context);
  return block ? section(context, 'keep', BOTH, 'keepInMind', [block]) : [];
}

/** What it is, for a subject; '' where nothing waits, and of a channel that went silent, which is told as a change. */
export function keepInMindNews(context: DraftContext, { messages }: Narrator): string {
  const next = nextDue(context);
  const [advice] = context.report.advice.recommendations;
  const title = next ? workTitle(context, next.tacticId) : advice && tacticTitle(context, advice.tacticId);
  return title ? messages.advice.work.waits(uncapitalised(title)) : '';
}

/** What went not long ago may still be asked about. */
function vanishedChannel(context: DraftContext): Block | null {
  const { findings, asOf } = context.report;
  const gone = findings.find(({ kind, period }) => kind === 'vanished' && daysBetween(period.from, asOf) <= NEWS_DAYS);
  if (!gone) return null;
  return writeBlock(context, 'keep.vanished', BOTH, (narrator) => {
    const { title, text } = describeFinding(gone, narrator);
    return paragraph(`${bold(`${title}.`)} ${text}`);
  });
}

function nextDue(context: DraftContext): Action | undefined {
  return ownActions(context)
    .filter(isOpen)
    .toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'))[0];
}

function nextAction(context: DraftContext): Block | null {
  const next = nextDue(context);
  if (!next) return null;
  return writeBlock(context, `keep.${next.id}`, BOTH, ({ messages, dates, asOf }) => {
    const { document } = messages;
    const title = workTitle(context, next.tacticId);
    const due = next.due === null ? '' : dates.shortDay(next.due, asOf);
    // A day that has passed is no day to work towards.
    return paragraph(
      isLate(next, asOf) ? document.setNewDate(title, due) : document.nextAction(bold(title), due, next.doneWhen),
    );
  });
}

function standingAdvice(context: DraftContext): Block | null {
  const [first] = context.report.advice.recommendations;
  if (!first) return null;
  return {
    ...writeBlock(context, `keep.${first.fingerprint}`, BOTH, (narrator) =>
      paragraph(adviceInShort(context, first, narrator)),
    ),
    about: [first.fingerprint],
  };
}
