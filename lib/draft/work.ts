import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Block } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import { ownActions, workTitle } from './actions';
import { closedChart, closedList } from './closed';
import { isFirstRead } from './launched';
import { BOSS, BOTH, paragraph, type Scene, section, WORKING, writeBlock } from './scene';

/** A page names three; the roadmap of the working notes has them all. */
const MOST = 3;

/** What came of the actions that were finished, and, for whoever has no roadmap, what was taken up and was told in full before. */
export function workBlocks(scene: Scene): Block[] {
  const closed = closedList(scene, scene.period.from, BOTH, { day: scene.period.to, of: 'month' });
  const open = ownActions(scene).filter((action) => isOpen(action) && !isFirstRead(scene, action));
  const underWay =
    open.length === 0 ? [] : [writeBlock(scene, 'work.open', BOSS, (narrator) => openText(scene, open, narrator))];
  return section(scene, 'closed', closed ? BOTH : BOSS, ({ messages }) => messages.advice.work.heading, [
    ...(closed ? [closed, ...closedChart(scene, scene.period.from, WORKING)] : []),
    ...underWay,
  ]);
}

function openText(scene: Scene, open: readonly Action[], narrator: Narrator): ReturnType<typeof paragraph> {
  const { work } = narrator.messages.advice;
  const told = (['doing', 'to-do'] as const).flatMap((state) => {
    const actions = open.filter((action) => action.state === state);
    return actions.length === 0 ? [] : [work.open[state](namesOf(scene, actions, narrator))];
  });
  return paragraph(told.join(' '));
}

function namesOf(scene: Scene, actions: readonly Action[], { messages, dates, asOf, format }: Narrator): string {
  const { work } = messages.advice;
  const named = actions
    .slice(0, MOST)
    .map(({ tacticId, owner, due }) =>
      work.openAction(workTitle(scene, tacticId), owner.trim(), due ? dates.shortDay(due, asOf) : ''),
    );
  const others = actions.length - named.length;
  return format.list(others > 0 ? [...named, work.others(format.count(others))] : named);
}
