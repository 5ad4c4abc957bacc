import { languagePack } from '@/lib/language/all-languages';
import type { Block, Content, Edition } from '@/lib/model/draft';
import { monthOf } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { hoursProposed, hoursUnderWay } from '@/lib/advise/hours';
import { describeDepartments } from '@/lib/language/narrative/describe-advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { isOpen } from '@/lib/model/open-action';
import { isUntold, ownActions, workTitle } from './actions';
import { paragraph, type Scene, section, textColumns, writeBlock } from './scene';

/** What is under way, in one table; or only the actions that are to be followed, and nothing where there are none. */
export function roadmapBlocks(scene: Scene, editions: readonly Edition[], followed?: readonly Action[]): Block[] {
  const open = followed ?? ownActions(scene).filter(isOpen);
  if (followed?.length === 0) return [];
  const block = writeBlock(scene, 'roadmap.table', editions, (narrator) =>
    open.length === 0
      ? paragraph(narrator.messages.document.empty.actions)
      : roadmapTable(scene, open, hoursTaken(scene, narrator), narrator),
  );
  return section(
    scene,
    'roadmap',
    editions,
    ({ messages }) => (followed ? messages.advice.work.toFollow : messages.document.heading.openActions),
    [block, ...untoldBlocks(scene, open, editions)],
  );
}

/** Whom nobody has told of what is about to begin. */
function untoldBlocks(scene: Scene, open: readonly Action[], editions: readonly Edition[]): Block[] {
  const untold = open.filter((action) => isUntold(action, scene.today));
  if (untold.length === 0) return [];
  return [
    writeBlock(scene, 'roadmap.untold', editions, (narrator) => {
      const told = untold.map((action) =>
        narrator.messages.document.untoldOf(
          workTitle(scene, action.tacticId),
          describeDepartments(action.departments, narrator, scene.settings.contacts),
        ),
      );
      return paragraph(narrator.messages.document.untold(told.join(narrator.messages.advice.semicolon)));
    }),
  ];
}

/** The deliverables month by month, each with its owner, deputy, date and what "done" means. */
export function roadmapByMonth(scene: Scene, editions: readonly Edition[]): Block[] {
  const open = ownActions(scene)
    .filter(isOpen)
    .toSorted((a, b) => (a.due ?? LAST).localeCompare(b.due ?? LAST));
  const months = Map.groupBy(open, ({ due }) => (due === null ? '' : monthOf(due)));
  const hours = writeBlock(scene, 'roadmap.hours', editions, (narrator) =>
    paragraph(
      [
        open.length === 0 ? narrator.messages.document.empty.actions : `${hoursTaken(scene, narrator)}.`,
        hoursLeft(scene, narrator),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );
  const tables = [...months].map(([month, actions]) =>
    writeBlock(scene, `roadmap.${month || 'undated'}`, editions, (narrator) => {
      const { undatedMonth } = languagePack(narrator.language).documents;
      const caption = month === '' ? undatedMonth : capitalised(narrator.dates.month(`${month}-01`));
      return roadmapTable(scene, actions, caption, narrator);
    }),
  );
  return section(scene, 'roadmap', editions, ({ messages }) => messages.document.heading.roadmap, [
    hours,
    ...tables,
    ...untoldBlocks(scene, open, editions),
  ]);
}

/** Sorts after every day: what has no date comes last. */
const LAST = '9999-12-31';

/** By the checklist of the day on which it is written, as the panel says it. */
function hoursTaken({ report, memory, settings }: Scene, { messages, format }: Narrator): string {
  const taken = hoursUnderWay(memory, report.property.id);
  return messages.advice.hoursTaken(format.decimal(taken), format.decimal(settings.weeklyHours), taken);
}

/** What would be left beside all that is proposed; '' where nothing is, or nothing would be. */
function hoursLeft({ report, memory, settings }: Scene, { messages, format }: Narrator): string {
  const { id } = report.property;
  const proposed = hoursProposed(report.advice.recommendations, memory, id);
  const left = settings.weeklyHours - hoursUnderWay(memory, id) - proposed;
  return proposed > 0 && left >= 0 ? messages.advice.hoursLeft(format.decimal(left)) : '';
}

function roadmapTable(scene: Scene, actions: readonly Action[], caption: string, narrator: Narrator): Content {
  const { column } = narrator.messages.document;
  return {
    kind: 'table',
    caption,
    columns: textColumns([column.deliverable, column.owner, column.deputy, column.due, column.doneWhen, column.state]),
    rows: actions.map((action) => roadmapRow(scene, action, narrator)),
  };
}

function roadmapRow(scene: Scene, action: Action, { messages, dates, asOf }: Narrator): string[] {
  const { nobody, undated } = messages.document;
  return [
    workTitle(scene, action.tacticId),
    action.owner || nobody,
    action.deputy || nobody,
    action.due ? dates.shortDay(action.due, asOf) : undated,
    action.doneWhen,
    messages.advice.actionStates[action.state],
  ];
}
