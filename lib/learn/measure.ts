import { tableBy, segmentTracks } from '@/lib/explain/segment-tables';
import { type Track, trackOf } from '@/lib/explain/track';
import { addDays, type Day } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import type { Outcome } from '@/lib/model/outcome';
import type { Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { lift } from './lift';

/** The stretch over which an action is judged: its window, from the day after it was done; null before. */
export function windowOf(action: Action): Period | null {
  if (action.doneOn === null) return null;
  return { from: addDays(action.doneOn, 1), to: addDays(action.doneOn, action.measurement.windowDays) };
}

/** Whether the window of an action that was done lies wholly in the data. */
export function isDue(action: Action, asOf: Day): boolean {
  const window = windowOf(action);
  return window !== null && window.to <= asOf;
}

/**
 * Judges an action by the rule that was fixed at its acceptance: metric, segment and window. The other
 * segments of the same cut stand as controls; a rate is judged with its denominators. Null while it is not
 * due; not measurable where the metric or the segment is no longer there. An extreme that called for the
 * action falls back by itself: that is why the past, and not the day before, is what it is compared with.
 *
 * @example measure(action, snapshot, '2026-06-30')?.verdict // 'improved'
 */
export function measure(action: Action, snapshot: Snapshot, today: Day): Outcome | null {
  const window = windowOf(action);
  if (window === null || !isDue(action, snapshot.asOf)) return null;
  const judged = judgedTrack(action, snapshot);
  if (!judged) return { actionId: action.id, verdict: 'not measurable', judgedOn: today, effect: null, relative: null };
  const { track, controls } = judged;
  const { verdict, effect, relative, neededSteps } = lift({
    frequency: track.step === 1 ? 'daily' : 'weekly',
    start: track.start,
    values: valuesOf(track),
    ...(track.denominator ? { weights: track.denominator } : {}),
    controls: controls.map(valuesOf),
    ...window,
  });
  const neededDays = neededSteps === undefined ? {} : { neededDays: neededSteps * track.step };
  return { actionId: action.id, verdict, judgedOn: today, effect, relative, ...neededDays };
}

interface Judged {
  readonly track: Track;
  readonly controls: readonly Track[];
}

/** The metric's own track, and those of the segments that the action did not touch. */
function judgedTrack({ measurement }: Action, snapshot: Snapshot): Judged | null {
  const { metric, dimension, segment } = measurement;
  if (dimension === null || segment === null) {
    const track = trackOf(snapshot, metric);
    return track && { track, controls: [] };
  }
  const table = tableBy(snapshot, dimension);
  const tracks = table ? segmentTracks(table, metric) : [];
  const own = tracks.find((each) => each.segment === segment);
  return own ? { track: own.track, controls: tracks.filter((each) => each !== own).map(({ track }) => track) } : null;
}

/** A track step by step: an amount as it is, a rate as its quotient. */
function valuesOf({ numerator, denominator }: Track): (number | null)[] {
  if (denominator === null) return [...numerator];
  return numerator.map((top, i) => {
    const bottom = denominator[i] ?? null;
    return top === null || bottom === null || bottom === 0 ? null : top / bottom;
  });
}
