import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Block } from '@/lib/model/draft';
import { isOpen, ownActions, workTitle } from './actions';
import { closedChart, closedList } from './closed';
import { BOSS, BOTH, paragraph, type Scene, section, WORKING, writeBlock } from './scene';

/** A page names three; the roadmap of the working notes has them all. */
const MOST = 3;

/** What came of the actions that were finished, and, for whoever has no roadmap, what is under way. */
export function workBlocks(scene: Scene): Block[] {
  const closed = closedList(scene, scene.period.from, BOTH);
  const open = ownActions(scene).filter(isOpen);
  const underWay =
    open.length === 0 ? [] : [writeBlock(scene, 'work.open', BOSS, (narrator) => openText(scene, narrator))];
  return section(scene, 'closed', closed ? BOTH : BOSS, ({ messages }) => messages.advice.work.heading, [
    ...(closed ? [closed, ...closedChart(scene, scene.period.from, WORKING)] : []),
    ...underWay,
  ]);
}

function openText(scene: Scene, { messages, dates, asOf, format }: Narrator): ReturnType<typeof paragraph> {
  const { work } = messages.advice;
  const open = ownActions(scene).filter(isOpen);
  const named = open
    .slice(0, MOST)
    .map(({ tacticId, owner, due }) =>
      work.openAction(workTitle(scene, tacticId), owner.trim(), due ? dates.shortDay(due, asOf) : ''),
    );
  const others = open.length - named.length;
  return paragraph(work.open(format.list(others > 0 ? [...named, work.others(format.count(others))] : named)));
}
