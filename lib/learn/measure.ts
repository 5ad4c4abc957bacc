import { prepare } from '@/lib/diagnose/prepare';
import { quotientsOf } from '@/lib/measure/series';
import type { Day } from '@/lib/model/day';
import { DAYS_A_STEP, type Series } from '@/lib/model/series';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Judged, judgedSeries } from './judged-series';
import { type Lift, lift, type LiftOptions } from './lift';
import { neededDays } from './needed-days';
import { outcomeNotes } from './outcome-notes';
import { besideOf, windowOf } from './same-window';
import { stepsWithin, unmeasuredPeriods } from '@/lib/measure/lost/unmeasured-periods';

/** Whether the window of an action that was done lies wholly in the data. */
export function isDue(action: Action, asOf: Day): boolean {
  const window = windowOf(action);
  return window !== null && window.to <= asOf;
}

/** What an action is judged under. */
export interface Circumstances {
  /** Other actions on the same property, which may have touched what stands beside. */
  readonly others?: readonly Action[];
  /** ISO 3166 code of the country whose calendar applies. */
  readonly country?: string;
}

/**
 * Judges an action by the rule that was fixed at its acceptance: metric, segment and window. The other
 * segments of the same cut stand as controls, save those that one of the `others` touched; a rate is judged with its
 * denominators, people by their daily mean; days without measurement are left out. Null while it is not due; not
 * measurable where the metric or the segment is no longer there. What has to be known besides is in the notes.
 *
 * @example measure(action, snapshot, '2026-06-30')?.verdict // 'improved'
 */
export function measure(
  action: Action,
  snapshot: Snapshot,
  today: Day,
  { others = [], country }: Circumstances = {},
): Outcome | null {
  const window = windowOf(action);
  if (window === null || !isDue(action, snapshot.asOf)) return null;
  const { measurement: plan, id: actionId } = action;
  const { notApart, touched } = besideOf(action, others);
  const judged = judgedSeries(plan, snapshot, touched);
  if (!judged) return { actionId, verdict: 'not measurable', judgedOn: today, effect: null, relative: null };
  const { series } = judged;
  const eventsIn = (each: Series) => prepare(each, country)?.anomalies.events ?? [];
  const lost = stepsWithin(unmeasuredPeriods(snapshot, plan.metric, eventsIn), series);
  const { verdict, effect, relative, neededSteps } = liftOf(judged, lost, {
    ...window,
    smallest: plan.smallestVisibleChange,
    country,
  });
  const steps = neededSteps === undefined ? null : neededSteps * DAYS_A_STEP[series.frequency];
  const needed =
    steps ?? (verdict === 'not measurable' ? neededDays(series, window, plan.smallestVisibleChange) : null);
  const notes = outcomeNotes({ judged, lost, window, notApart, acceptedOn: action.acceptedOn });
  return {
    actionId,
    verdict,
    judgedOn: today,
    effect,
    relative,
    ...(needed === null ? {} : { neededDays: needed }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function liftOf({ series, controls }: Judged, lost: readonly boolean[], options: LiftOptions): Lift {
  const measured = { ...series, numerator: series.numerator.map((value, i) => (lost[i] === true ? null : value)) };
  return lift(measured, { ...options, controls: controls.map(quotientsOf) });
}
