import { effectText, tellOutcome } from '@/lib/language/narrative/advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { addDays, type Day } from '@/lib/model/day';
import type { Block, Edition } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import { ownActions } from './actions';
import { tacticTitle } from './recommendation-content';
import { list, type Scene, section, WORKING, writeBlock } from './scene';

/** What was finished since the period began: its result, or the day on which it will be judged. */
export function closedBlocks(scene: Scene): Block[] {
  const block = closedList(scene, scene.period.from, WORKING);
  return block ? section(scene, 'closed', WORKING, ({ messages }) => messages.document.heading.closed, [block]) : [];
}

/** The actions that were done or judged on a day or after it, each with what came of it. */
export function closedList(scene: Scene, from: Day, editions: readonly Edition[]): Block | null {
  const closed = ownActions(scene).flatMap((action) => {
    const outcome = scene.outcomes.findLast(({ actionId }) => actionId === action.id);
    const isRecent = (outcome?.judgedOn ?? action.doneOn ?? '') >= from;
    return action.state === 'done' && isRecent ? [{ action, outcome }] : [];
  });
  if (closed.length === 0) return null;
  return writeBlock(scene, 'closed.list', editions, (narrator) =>
    list(
      closed.map(({ action, outcome }) =>
        narrator.messages.document.decision(
          `**${tacticTitle(scene, action.tacticId)}**`,
          resultText(scene, action, outcome, narrator),
        ),
      ),
    ),
  );
}

/** When it was done, and its result or the day on which it will be judged. */
export function resultText(scene: Scene, action: Action, outcome: Outcome | undefined, narrator: Narrator): string {
  const { messages, dates, asOf } = narrator;
  const done = action.doneOn && messages.document.doneOn(dates.shortDay(action.doneOn, asOf));
  const judged = action.doneOn && addDays(action.doneOn, action.measurement.windowDays);
  const result = outcome
    ? outcomeText(scene, action, outcome, narrator)
    : judged && messages.document.judgeOn(dates.shortDay(judged, asOf));
  return [done, result].filter(Boolean).join(messages.advice.semicolon);
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
