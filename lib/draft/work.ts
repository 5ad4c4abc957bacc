import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Block } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { ownActions, workTitle } from './actions';
import { closedChart, closedList } from './closed';
import { isFirstRead } from './launched';
import { BOSS, BOTH, paragraph, type DraftContext, section, WORKING, writeBlock } from './draft-context';

/** A page names three; the roadmap of the working notes has them all. */
const MOST = 3;

/** What came of the actions that were finished, and, for whoever has no roadmap, what was taken up and was told in full before. */
export function workBlocks(context: DraftContext): Block[] {
  const closed = closedList(context, context.period.from, BOTH, { day: context.period.to, of: 'month' });
  const open = ownActions(context).filter((action) => isOpen(action) && !isFirstRead(context, action));
  const underWay =
    open.length === 0 ? [] : [writeBlock(context, 'work.open', BOSS, (narrator) => openText(context, open, narrator))];
  return section(context, 'closed', closed ? BOTH : BOSS, ({ messages }) => messages.advice.work.heading, [
    ...(closed ? [closed, ...closedChart(context, context.period.from, WORKING)] : []),
    ...underWay,
  ]);
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
