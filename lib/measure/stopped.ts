import { type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';

/** A week without measurement: what a series did before says no longer what it does. */
const DAYS_OF_A_STOP = 7;

/** Measurement stopped a week ago or longer, and has not come back. */
function hasStopped({ events }: Diagnosis, asOf: Day): boolean {
  const open = events.find(({ kind, to }) => kind === 'outage' && to === undefined);
  return open !== undefined && daysBetween(open.from, asOf) + 1 >= DAYS_OF_A_STOP;
}

/**
 * A diagnosis as it can be told on a day. Of a series whose measurement has stopped nothing is claimed of today, nor of a
 * rate whose parts (`of`) have; what happened to it stays.
 *
 * @example untilStopped({ ...diagnosis, events: [{ kind: 'outage', from: '2026-11-01' }] }, '2026-11-30').verdict // 'inconclusive'
 */
export function untilStopped(diagnosis: Diagnosis, asOf: Day, of: readonly Diagnosis[] = []): Diagnosis {
  if (![diagnosis, ...of].some((each) => hasStopped(each, asOf))) return diagnosis;
  const notes = diagnosis.notes.filter(({ code }) => code !== 'open-outage');
  return {
    ...diagnosis,
    verdict: 'inconclusive',
    monthlyGrowth: null,
    since: null,
    sinceRange: null,
    turn: null,
    longView: null,
    notes: [...notes, { code: 'open-outage' }],
  };
}
