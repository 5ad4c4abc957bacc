import type { Diagnosis, SeriesEvent } from '@/lib/model/diagnosis';
import type { Day } from '@/lib/model/day';
import type { Period } from '@/lib/model/period';

/** Four weeks with the same figure each day, and others on the last ones. */
export const lately = (usual: number, ...last: (number | null)[]) => [...Array(28 - last.length).fill(usual), ...last];

export const outage = (from: Day, to?: Day): SeriesEvent => ({ kind: 'outage', from, ...(to && { to }) });

export const day = (from: Day, to = from): Period => ({ from, to });

export const diagnosed = (...events: SeriesEvent[]): Diagnosis => ({
  verdict: 'inconclusive',
  monthlyGrowth: null,
  since: null,
  events,
  notes: [],
  margin: 0.01,
});
