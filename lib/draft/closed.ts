import { bold } from '@/lib/model/marked-text';
import {
  describeOutcome,
  describeOutcomeInShort,
  describeOutcomeNotes,
  effectText,
} from '@/lib/language/narrative/describe-advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { windowOf } from '@/lib/learn/same-window';
import { judgedOn } from '@/lib/advise/judged-on';
import type { Day } from '@/lib/model/day';
import type { Block, Edition } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import type { Outcome, OutcomeNote } from '@/lib/model/outcome';
import { lengthInDays } from '@/lib/model/period';
import type { Provenance } from '@/lib/model/provenance';
import { ownActions, workTitle } from './actions';
import { intervalChart } from './interval-chart';
import { list, type DraftContext, writeBlock } from './draft-context';

/** The last day that a draft is about, and of what. */
export interface DraftEnd {
  readonly day: Day;
  readonly of: 'month' | 'quarter';
}

interface Closed {
  readonly action: Action;
  readonly outcome: Outcome | undefined;
}

/**
 * The actions that were done on a day or after it, or whose window ended then or goes on, each with what came of it, or the day
 * on which it will be judged.
 */
export function closedSince(context: Pick<DraftContext, 'memory' | 'report' | 'outcomes'>, from: Day): Closed[] {
  return ownActions(context).flatMap((action) => {
    const outcome = context.outcomes.findLast(({ actionId }) => actionId === action.id);
    return action.state === 'done' && lastNewsOf(action) >= from ? [{ action, outcome }] : [];
  });
}

/** The same as a list; null where there is none. */
export function closedList(
  context: DraftContext,
  from: Day,
  editions: readonly Edition[],
  end?: DraftEnd,
): Block | null {
  const closed = closedSince(context, from);
  if (closed.length === 0) return null;
  return writeBlock(context, 'closed.list', editions, (narrator) =>
    list(
      closed.map(({ action, outcome }) =>
        narrator.messages.document.decision(
          bold(workTitle(context, action.tacticId)),
          resultText(context, { action, outcome, end }, narrator),
        ),
      ),
    ),
  );
}

/** What those of them that were judged gave, beside what would have been without them; nothing where none could be. */
export function closedChart(context: DraftContext, from: Day, editions: readonly Edition[]): Block[] {
  const judged = ownActions(context).flatMap((action) => {
    const outcome = context.outcomes.findLast(({ actionId }) => actionId === action.id);
    const isShown = action.state === 'done' && lastNewsOf(action) >= from;
    return isShown && outcome?.relative ? [{ action, estimate: outcome.relative }] : [];
  });
  if (judged.length === 0) return [];
  return [
    writeBlock(context, 'closed.chart', editions, (narrator) => {
      const { lift, action: name, effect } = narrator.messages.document.intervals;
      const rows = judged.map(({ action, estimate }) => ({ label: workTitle(context, action.tacticId), estimate }));
      const reference = { label: lift.reference, value: 0 };
      return intervalChart({ ...lift, unit: 'change', reference, rows, columns: [name, effect] }, narrator);
    }),
  ];
}

/**
 * An outcome is worked out anew each time, on later figures; what makes it news is the day on which it was judged. Until then
 * that day is what there is to know.
 */
function lastNewsOf(action: Action): Day {
  return judgedOn(action) ?? '';
}

/** What was done after the days that a draft is about is told all the same, and as such. */
export function doneText(day: Day, end: DraftEnd | undefined, { messages, dates, asOf }: Narrator): string {
  const { doneOn, doneAfter } = messages.document;
  const told = dates.shortDay(day, asOf);
  return end && day > end.day ? doneAfter[end.of](told) : doneOn(told);
}

/** When it was done, and its result or the day on which it will be judged. */
export function resultText(
  context: DraftContext,
  {
    action,
    outcome,
    end,
    inShort = false,
  }: Closed & { readonly end?: DraftEnd | undefined; readonly inShort?: boolean },
  narrator: Narrator,
): string {
  const { messages, dates, asOf } = narrator;
  const done = action.doneOn && doneText(action.doneOn, end, narrator);
  const judged = judgedOn(action);
  const result = outcome
    ? outcomeText(context, { action, outcome, inShort }, narrator)
    : judged && messages.document.judgeOn(dates.shortDay(judged, asOf));
  return [done, result].filter(Boolean).join(messages.advice.semicolon);
}

interface Judged {
  readonly action: Action;
  readonly outcome: Outcome;
  /** For who reads in a hurry: without the interval, and of what else has to be known what bears on an effect that was seen. */
  readonly inShort: boolean;
}

/** The verdict and what has to be known to read it, its effect cited to the plan that was fixed at acceptance. */
function outcomeText(context: DraftContext, { action, outcome, inShort }: Judged, narrator: Narrator): string {
  const shown = inShort && outcome.verdict !== 'no detectable change' ? outcome.relative : null;
  const effect = shown ? narrator.format.change(shown.estimate) : effectText(outcome, narrator);
  const provenance = provenanceOf(context, action, outcome);
  if (outcome.relative && provenance) {
    const label = narrator.messages.label.outcome(narrator.names.metric(action.measurement.metric));
    narrator.cite(effect, label, { value: outcome.relative.estimate, provenance });
  }
  const titleOf = (id: string) => {
    const other = context.memory.actions.find((each) => each.id === id);
    return other && workTitle(context, other.tacticId);
  };
  const notes = inShort ? (outcome.notes ?? []).filter(({ kind }) => shown && isOfEffect(kind)) : outcome.notes;
  const told = inShort ? describeOutcomeInShort(outcome, narrator) : describeOutcome(outcome, narrator);
  return [told, ...describeOutcomeNotes({ ...outcome, notes: notes ?? [] }, titleOf, narrator)].join(
    narrator.messages.advice.semicolon,
  );
}

/** What takes from an effect that was seen, or gives it to others too. */
const isOfEffect = (kind: OutcomeNote['kind']) => kind === 'falls-back' || kind === 'not-apart';

/** The days of the window, less those that were left out of the judgement. */
function provenanceOf({ report }: DraftContext, action: Action, { notes = [] }: Outcome): Provenance | null {
  const { metric, dimension, segment } = action.measurement;
  const window = windowOf(action);
  if (window === null) return null;
  const noteOf = <Kind extends OutcomeNote['kind']>(kind: Kind) =>
    notes.find((note): note is Extract<OutcomeNote, { kind: Kind }> => note.kind === kind);
  return {
    source: report.source,
    propertyId: report.property.id,
    query: {
      dimensions: ['date', ...(dimension ? [dimension] : [])],
      metrics: [metric],
      where: dimension && segment ? [{ dimension, value: segment }] : [],
    },
    period: window,
    daysObserved: Math.max(0, lengthInDays(window) - (noteOf('days-left-out')?.days ?? 0)),
    sampledShare: noteOf('sampled')?.share ?? 1,
    thresholded: noteOf('thresholded') !== undefined,
    method: 'judged by the rule fixed at acceptance',
  };
}
