import { type Day, daysBetween } from '@/lib/model/day';
import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';

/** A week without measurement: what a series did before says no longer what it does. */
export const DAYS_OF_A_STOP = 7;

/** The outage in which measurement stopped, or lost most, a week ago or longer, and has not come back. */
function lastingOutage({ events }: Diagnosis, asOf: Day): SeriesEvent | undefined {
  const open = events.find(({ kind, to }) => kind === 'outage' && to === undefined);
  return open !== undefined && daysBetween(open.from, asOf) + 1 >= DAYS_OF_A_STOP ? open : undefined;
}

/**
 * A diagnosis as it can be told on a day. Of a series whose measurement has stopped, or counts little, nothing is claimed of
 * today, nor of a rate whose parts (`of`) have; what happened to it stays.
 *
 * @example untilStopped({ ...diagnosis, events: [{ kind: 'outage', from: '2026-11-01' }] }, '2026-11-30').verdict // 'inconclusive'
 */
export function untilStopped(diagnosis: Diagnosis, asOf: Day, of: readonly Diagnosis[] = []): Diagnosis {
  const outages = [diagnosis, ...of].flatMap((each) => lastingOutage(each, asOf) ?? []);
  if (outages.length === 0) return diagnosis;
  const notes = diagnosis.notes.filter(({ code }) => code !== 'open-outage');
  const isPartial = outages.every(({ partial }) => partial === true);
  return {
    ...diagnosis,
    verdict: 'inconclusive',
    monthlyGrowth: null,
    since: null,
    sinceRange: null,
    turn: null,
    longView: null,
    notes: [...notes, { code: isPartial ? 'open-partial-outage' : 'open-outage' }],
  };
}
