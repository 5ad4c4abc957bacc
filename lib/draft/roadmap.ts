import type { Block } from '@/lib/model/draft';
import { addDays } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import { effectText, tellOutcome } from '@/lib/language/narrative/advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { isOpen, ownActions } from './actions';
import { tacticTitle } from './recommendation-content';
import { list, paragraph, type Scene, section, WORKING, writeBlock } from './scene';

/** The deliverables under way, each with its owner, deputy, date and what "done" means. */
export function roadmapBlocks(scene: Scene, title: 'roadmap' | 'openActions' = 'roadmap', editions = WORKING): Block[] {
  const open = ownActions(scene).filter(isOpen);
  const { taken, available } = scene.report.advice.hours;
  const block = writeBlock(scene, 'roadmap.table', editions, (narrator) => {
    const { column, empty } = narrator.messages.document;
    if (open.length === 0) return paragraph(empty.actions);
    return {
      kind: 'table',
      caption: narrator.messages.advice.hoursTaken(narrator.format.decimal(taken), narrator.format.decimal(available)),
      columns: [column.deliverable, column.owner, column.deputy, column.due, column.doneWhen, column.state].map(
        (label) => ({ label, align: 'start' as const }),
      ),
      rows: open.map((action) => roadmapRow(scene, action, narrator)),
    };
  });
  return section(scene, 'roadmap', editions, ({ messages }) => messages.document.heading[title], [block]);
}

function roadmapRow(scene: Scene, action: Action, { messages, dates, asOf }: Narrator): string[] {
  const { nobody, undated } = messages.document;
  return [
    tacticTitle(scene, action.tacticId),
    action.owner || nobody,
    action.deputy || nobody,
    action.due ? dates.shortDay(action.due, asOf) : undated,
    action.doneWhen,
    messages.advice.actionStates[action.state],
  ];
}

/** What was finished since the period began: its result, or the day on which it will be judged. */
export function closedBlocks(scene: Scene): Block[] {
  const { from } = scene.period;
  const closed = ownActions(scene).flatMap((action) => {
    const outcome = scene.outcomes.findLast(({ actionId }) => actionId === action.id);
    const isRecent = (outcome?.judgedOn ?? action.doneOn ?? '') >= from;
    return action.state === 'done' && isRecent ? [{ action, outcome }] : [];
  });
  if (closed.length === 0) return [];
  const block = writeBlock(scene, 'closed.list', WORKING, (narrator) => {
    const { messages, dates, asOf } = narrator;
    return list(
      closed.map(({ action, outcome }) => {
        const done = action.doneOn && messages.document.doneOn(dates.shortDay(action.doneOn, asOf));
        const judged = action.doneOn && addDays(action.doneOn, action.measurement.windowDays);
        const result = outcome
          ? outcomeText(scene, action, outcome, narrator)
          : judged && messages.document.judgeOn(dates.shortDay(judged, asOf));
        return messages.document.decision(
          `**${tacticTitle(scene, action.tacticId)}**`,
          [done, result].filter(Boolean).join(messages.advice.semicolon),
        );
      }),
    );
  });
  return section(scene, 'closed', WORKING, ({ messages }) => messages.document.heading.closed, [block]);
}

/** The verdict, its effect cited to the plan that was fixed when the action was accepted. */
function outcomeText({ report }: Scene, action: Action, outcome: Outcome, narrator: Narrator): string {
  const { metric, dimension, segment } = action.measurement;
  const effect = effectText(outcome, narrator);
  if (effect)
    narrator.cite(effect, narrator.messages.label.outcome(narrator.names.metric(metric)), {
      source: report.source,
      propertyId: report.property.id,
      query: {
        dimensions: ['date', ...(dimension ? [dimension] : [])],
        metrics: [metric],
        where: dimension && segment ? [{ dimension, value: segment }] : [],
      },
      period: { from: action.doneOn ?? action.acceptedOn, to: outcome.judgedOn },
      // An outcome does not say how many of its days were observed.
      daysObserved: 0,
      sampledShare: 1,
      thresholded: false,
      method: 'judged by the rule fixed at acceptance',
    });
  return tellOutcome(outcome, narrator);
}

/** Advice that was turned down, given up or solved since the period began. */
export function withdrawnBlocks(scene: Scene): Block[] {
  const { memory, report, period } = scene;
  const entries = memory.entries.filter(
    ({ propertyId, refusal, resolvedOn }) =>
      propertyId === report.property.id && ((refusal?.on ?? '') >= period.from || (resolvedOn ?? '') >= period.from),
  );
  const dropped = ownActions(scene).filter(({ state, movedOn }) => state === 'dropped' && movedOn >= period.from);
  if (entries.length + dropped.length === 0) return [];
  const block = writeBlock(scene, 'withdrawn.list', WORKING, ({ messages, dates, asOf }) => {
    const named = (tacticId: string, why: string) =>
      messages.document.decision(`**${tacticTitle(scene, tacticId)}**`, why);
    return list([
      ...entries.map(({ tacticId, refusal, state }) =>
        named(
          tacticId,
          refusal
            ? messages.advice.refused(
                dates.shortDay(refusal.on, asOf),
                refusal.reason,
                dates.shortDay(refusal.revisitOn, asOf),
              )
            : messages.advice.states[state],
        ),
      ),
      ...dropped.map(({ tacticId }) => named(tacticId, messages.advice.actionStates.dropped)),
    ]);
  });
  return section(scene, 'withdrawn', WORKING, ({ messages }) => messages.document.heading.withdrawn, [block]);
}
