import type { Track } from '@/lib/measure/track';
import { addDays, type Day } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import type { OutcomeNote } from '@/lib/model/outcome';
import type { Period } from '@/lib/model/period';
import { fallBack } from './fall-back';
import type { Judged } from './judged-track';

/** What a verdict was reached from. */
interface Circumstances {
  readonly judged: Judged;
  /** Steps of the track on which nothing was measured. */
  readonly lost: readonly boolean[];
  readonly window: Period;
  readonly notApart: readonly Action[];
  readonly acceptedOn: Day;
}

/** What has to be known to read a verdict; empty where there is nothing. */
export function outcomeNotes({ judged, lost, window, notApart, acceptedOn }: Circumstances): OutcomeNote[] {
  const { track, provenance } = judged;
  const change = fallBack(track, acceptedOn, window);
  const days = daysLost(track, lost, window);
  const notes: (OutcomeNote | false)[] = [
    change !== null && { kind: 'falls-back', change },
    notApart.length > 0 && { kind: 'not-apart', actionIds: notApart.map(({ id }) => id) },
    days > 0 && { kind: 'days-left-out', days },
    provenance.sampledShare < 1 && { kind: 'sampled', share: provenance.sampledShare },
    provenance.thresholded && { kind: 'thresholded' },
  ];
  return notes.filter((note) => note !== false);
}

/** Days of the window in steps that were left out. */
function daysLost({ start, step }: Track, lost: readonly boolean[], { from, to }: Period): number {
  let days = 0;
  for (const [i, isLost] of lost.entries()) {
    const first = addDays(start, i * step);
    if (isLost && first >= from && first <= to) days += step;
  }
  return days;
}
