import { bold } from '@/lib/model/marked-text';
import { languagePack } from '@/lib/language/all-languages';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { daysBetween } from '@/lib/model/day';
import type { Block, Edition } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import { isLate, workTitle } from './actions';
import { type DraftEnd, doneText, resultText } from './closed';
import { actionsIn } from './hours';
import { columnsOf, type DraftContext, list, paragraph, table, writeBlock } from './draft-context';

/** Six weeks without a move, and a plan is only a wish. */
const STILL_DAYS = 42;

/** What was under way in a quarter, sorted by what became of it. */
export interface QuarterPlan {
  readonly planned: readonly Action[];
  readonly done: readonly Action[];
  /** Done, with an effect that could be told. */
  readonly measured: readonly Outcome[];
  readonly notDone: readonly Action[];
}

/**
 * What of a quarter's actions was done by its last day, and what came of it since.
 *
 * @example quarterPlan(scene).notDone.map(({ tacticId }) => tacticId) // ['tag-campaigns']
 */
export function quarterPlan(context: DraftContext): QuarterPlan {
  const planned = actionsIn(context);
  const isDone = ({ doneOn }: Action) => doneOn !== null && doneOn <= context.period.to;
  const done = planned.filter(isDone);
  const measured = done.flatMap((action) => {
    const outcome = outcomeOfAction(context, action);
    return outcome && outcome.verdict !== 'not measurable' ? [outcome] : [];
  });
  return { planned, done, measured, notDone: planned.filter((action) => !isDone(action)) };
}

function outcomeOfAction({ outcomes }: DraftContext, { id }: Action): Outcome | undefined {
  return outcomes.findLast(({ actionId }) => actionId === id);
}

/** Every action of the quarter with its owner, its date, its state and its result. */
export function planTable(context: DraftContext, { planned }: QuarterPlan, editions: readonly Edition[]): Block {
  return writeBlock(context, 'planned.table', editions, (narrator) => {
    const { messages, dates, asOf, language } = narrator;
    const { column, nobody, undated } = messages.document;
    const { review } = languagePack(language).documents;
    return table(
      review.caption,
      columnsOf([column.deliverable, column.owner, column.due, column.state, review.result]),
      planned.map((action) => [
        workTitle(context, action.tacticId),
        action.owner || nobody,
        action.due ? dates.shortDay(action.due, asOf) : undated,
        messages.advice.actionStates[action.state],
        action.state === 'done'
          ? resultText(context, { action, outcome: outcomeOfAction(context, action), end: endOf(context) }, narrator)
          : '—',
      ]),
    );
  });
}

/** What is not done, each with the reason that a person gave, or else with the facts. */
export function notDoneList(context: DraftContext, { notDone }: QuarterPlan, editions: readonly Edition[]): Block {
  return writeBlock(context, 'not-done.list', editions, (narrator) => {
    if (notDone.length === 0) return paragraph(languagePack(narrator.language).documents.review.allDone);
    const { document, advice } = narrator.messages;
    return list(
      notDone.map((action) =>
        document.decision(
          bold(workTitle(context, action.tacticId)),
          reasonsOf(context, action, narrator).join(advice.semicolon),
        ),
      ),
    );
  });
}

const endOf = ({ period }: DraftContext): DraftEnd => ({ day: period.to, of: 'quarter' });

function reasonsOf(context: DraftContext, action: Action, narrator: Narrator): string[] {
  const { report, today } = context;
  const { language, messages, dates, asOf } = narrator;
  const { review } = languagePack(language).documents;
  const { state, reason, owner, due, doneOn, movedOn } = action;
  const day = (date: string) => dates.shortDay(date, asOf);
  if (doneOn !== null) return [doneText(doneOn, endOf(context), narrator)];
  const dropped = state === 'dropped' ? review.dropped(day(movedOn)) : null;
  const isStill = state !== 'dropped' && daysBetween(movedOn, today) > STILL_DAYS;
  const facts = [
    dropped,
    reason,
    owner.trim() === '' && review.why.unowned,
    dropped === null && due !== null && isLate(action, report.asOf) && review.overdue(day(due)),
    (state === 'to-do' || state === 'doing') && messages.advice.actionStates[state],
    isStill && review.still(dates.since(movedOn, asOf)),
    dropped === null && due !== null && !isLate(action, report.asOf) && review.goesOn(day(due)),
  ].filter((fact) => typeof fact === 'string');
  return dropped !== null && !reason ? [...facts, review.why.unsaid] : facts;
}
