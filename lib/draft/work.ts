import { bold } from '@/lib/model/marked-text';
import { languagePack } from '@/lib/language/all-languages';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Block } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { ownActions, workTitle } from './actions';
import { closedChart, closedList, closedSince, resultText } from './closed';
import { isSettledHere } from './decisions';
import { isFirstRead } from './launched';
import { unreadFrom } from './stood-by';
import { BOSS, list, paragraph, type DraftContext, section, WORKING, writeBlock } from './draft-context';

/** A page names three; the roadmap of the working notes has them all. */
const MOST = 3;

/**
 * What was decided and what came of it: of what is done its result, or the day on which it will be judged; what is under way
 * and was told in full before; what was given up. Whoever decides reads the results in words, the notes with their intervals.
 */
export function workBlocks(context: DraftContext): Block[] {
  const from = unreadFrom(context);
  const end = { day: context.period.to, of: 'month' } as const;
  const closed = closedList(context, from, WORKING, end);
  const told = closedSince(context, from).map(
    (each) => (narrator: Narrator) =>
      narrator.messages.document.decision(
        bold(workTitle(context, each.action.tacticId)),
        resultText(context, { ...each, end, inShort: true }, narrator),
      ),
  );
  const dropped = ownActions(context).filter(({ state, movedOn }) => state === 'dropped' && movedOn >= from);
  const givenUp = dropped.map(
    (action) => (narrator: Narrator) =>
      narrator.messages.document.decision(bold(workTitle(context, action.tacticId)), droppedText(action, narrator)),
  );
  const results = [...told, ...givenUp];
  const open = ownActions(context).filter(
    (action) => isOpen(action) && !isFirstRead(context, action) && !isSettledHere(context, action),
  );
  const blocks = [
    ...(results.length > 0
      ? [writeBlock(context, 'closed.short', BOSS, (narrator) => list(results.map((tell) => tell(narrator))))]
      : []),
    ...(closed ? [closed, ...closedChart(context, from, WORKING)] : []),
    ...(open.length > 0
      ? [writeBlock(context, 'work.open', BOSS, (narrator) => openText(context, open, narrator))]
      : []),
  ];
  return section(
    context,
    'closed',
    closed ? [...BOSS, ...WORKING] : BOSS,
    ({ messages }) => messages.advice.work.heading,
    blocks,
  );
}

/** `abandonné le 3 octobre : le fournisseur a changé` */
function droppedText({ movedOn, reason }: Action, { dates, asOf, language, messages }: Narrator): string {
  const { dropped } = languagePack(language).documents.review;
  return [dropped(dates.shortDay(movedOn, asOf)), reason].filter(Boolean).join(messages.advice.semicolon);
}

function openText(context: DraftContext, open: readonly Action[], narrator: Narrator): ReturnType<typeof paragraph> {
  const { work } = narrator.messages.advice;
  const told = (['doing', 'to-do'] as const).flatMap((state) => {
    const actions = open.filter((action) => action.state === state);
    return actions.length === 0 ? [] : [work.open[state](namesOf(context, actions, narrator))];
  });
  return paragraph(told.join(' '));
}

function namesOf(
  context: DraftContext,
  actions: readonly Action[],
  { messages, dates, asOf, format }: Narrator,
): string {
  const { work } = messages.advice;
  const named = actions
    .slice(0, MOST)
    .map(({ tacticId, owner, due }) =>
      work.openAction(workTitle(context, tacticId), owner.trim(), due ? dates.shortDay(due, asOf) : ''),
    );
  const others = actions.length - named.length;
  return format.list(others > 0 ? [...named, work.others(format.count(others))] : named);
}
