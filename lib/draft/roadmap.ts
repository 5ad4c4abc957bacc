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
import { columnsOf, type DraftContext, paragraph, section, table, writeBlock } from './draft-context';

/** What is under way, in one table; or only the actions that are to be followed, and nothing where there are none. */
export function roadmapBlocks(
  context: DraftContext,
  editions: readonly Edition[],
  followed?: readonly Action[],
): Block[] {
  const open = followed ?? ownActions(context).filter(isOpen);
  if (followed?.length === 0) return [];
  const block = writeBlock(context, 'roadmap.table', editions, (narrator) =>
    open.length === 0
      ? paragraph(narrator.messages.document.empty.actions)
      : roadmapTable(context, open, hoursTaken(context, narrator), narrator),
  );
  return section(
    context,
    'roadmap',
    editions,
    ({ messages }) => (followed ? messages.advice.work.toFollow : messages.document.heading.openActions),
    [block, ...untoldBlocks(context, open, editions)],
  );
}

/** Whom nobody has told of what is about to begin. */
function untoldBlocks(context: DraftContext, open: readonly Action[], editions: readonly Edition[]): Block[] {
  const untold = open.filter((action) => isUntold(action, context.today));
  if (untold.length === 0) return [];
  return [
    writeBlock(context, 'roadmap.untold', editions, (narrator) => {
      const told = untold.map((action) =>
        narrator.messages.document.untoldOf(
          workTitle(context, action.tacticId),
          describeDepartments(action.departments, narrator, context.settings.contacts),
        ),
      );
      return paragraph(narrator.messages.document.untold(told.join(narrator.messages.advice.semicolon)));
    }),
  ];
}

/** The deliverables month by month, each with its owner, deputy, date and what "done" means. */
export function roadmapByMonth(context: DraftContext, editions: readonly Edition[]): Block[] {
  const open = ownActions(context)
    .filter(isOpen)
    .toSorted((a, b) => (a.due ?? LAST).localeCompare(b.due ?? LAST));
  const months = Map.groupBy(open, ({ due }) => (due === null ? '' : monthOf(due)));
  const hours = writeBlock(context, 'roadmap.hours', editions, (narrator) =>
    paragraph(
      [
        open.length === 0 ? narrator.messages.document.empty.actions : `${hoursTaken(context, narrator)}.`,
        hoursLeft(context, narrator),
      ]
        .filter(Boolean)
        .join(' '),
    ),
  );
  const tables = [...months].map(([month, actions]) =>
    writeBlock(context, `roadmap.${month || 'undated'}`, editions, (narrator) => {
      const { undatedMonth } = languagePack(narrator.language).documents;
      const caption = month === '' ? undatedMonth : capitalised(narrator.dates.month(`${month}-01`));
      return roadmapTable(context, actions, caption, narrator);
    }),
  );
  return section(context, 'roadmap', editions, 'roadmap', [hours, ...tables, ...untoldBlocks(context, open, editions)]);
}

/** Sorts after every day: what has no date comes last. */
const LAST = '9999-12-31';

/** By the checklist of the day on which it is written, as the panel says it. */
function hoursTaken({ report, memory, settings }: DraftContext, { messages, format }: Narrator): string {
  const taken = hoursUnderWay(memory, report.property.id);
  return messages.advice.hoursTaken(format.decimal(taken), format.decimal(settings.weeklyHours), taken);
}

/** What would be left beside all that is proposed; '' where nothing is, or nothing would be. */
function hoursLeft({ report, memory, settings }: DraftContext, { messages, format }: Narrator): string {
  const { id } = report.property;
  const proposed = hoursProposed(report.advice.recommendations, memory, id);
  const left = settings.weeklyHours - hoursUnderWay(memory, id) - proposed;
  return proposed > 0 && left >= 0 ? messages.advice.hoursLeft(format.decimal(left)) : '';
}

function roadmapTable(context: DraftContext, actions: readonly Action[], caption: string, narrator: Narrator): Content {
  const { column } = narrator.messages.document;
  return table(
    caption,
    columnsOf([column.deliverable, column.owner, column.deputy, column.due, column.doneWhen, column.state]),
    actions.map((action) => roadmapRow(context, action, narrator)),
  );
}

function roadmapRow(context: DraftContext, action: Action, { messages, dates, asOf }: Narrator): string[] {
  const { nobody, undated } = messages.document;
  return [
    workTitle(context, action.tacticId),
    action.owner || nobody,
    action.deputy || nobody,
    action.due ? dates.shortDay(action.due, asOf) : undated,
    action.doneWhen,
    messages.advice.actionStates[action.state],
  ];
}
