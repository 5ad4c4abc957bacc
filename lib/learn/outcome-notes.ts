import { DAYS_A_STEP, type Series } from '@/lib/model/series';
import { addDays, type Day } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import type { OutcomeNote } from '@/lib/model/outcome';
import type { Period } from '@/lib/model/period';
import { fallBack } from './fall-back';
import type { Judged } from './judged-series';

/** What a verdict was reached from. */
interface Circumstances {
  readonly judged: Judged;
  /** Steps of the series on which nothing was measured. */
  readonly lost: readonly boolean[];
  readonly window: Period;
  readonly notApart: readonly Action[];
  readonly acceptedOn: Day;
}

/** What has to be known to read a verdict; empty where there is nothing. */
export function outcomeNotes({ judged, lost, window, notApart, acceptedOn }: Circumstances): OutcomeNote[] {
  const { series } = judged;
  const { sampledShare, thresholded } = series.provenance;
  const change = fallBack(series, acceptedOn, window);
  const days = daysLost(series, lost, window);
  const notes: (OutcomeNote | false)[] = [
    change !== null && { kind: 'falls-back', change },
    notApart.length > 0 && { kind: 'not-apart', actionIds: notApart.map(({ id }) => id) },
    days > 0 && { kind: 'days-left-out', days },
    sampledShare < 1 && { kind: 'sampled', share: sampledShare },
    thresholded && { kind: 'thresholded' },
  ];
  return notes.filter((note) => note !== false);
}

/** Days of the window in steps that were left out. */
function daysLost({ start, frequency }: Series, lost: readonly boolean[], { from, to }: Period): number {
  const step = DAYS_A_STEP[frequency];
  let days = 0;
  for (const [i, isLost] of lost.entries()) {
    const first = addDays(start, i * step);
    if (isLost && first >= from && first <= to) days += step;
  }
  return days;
}
