/** What was said of the vital signs, kept in memory: read on a day, and added to where something else is said. */
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Memory } from '@/lib/model/memory';
import type { MetricId } from '@/lib/model/metric';
import type { Said } from '@/lib/model/said';
import { knownBy } from './wait';
import { isSameSaid, type Revised, takesBack } from './takes-back';

type Kept = Pick<Memory, 'said'>;
type Of = Pick<Said, 'propertyId' | 'metric'>;

/**
 * What stood of a vital sign when a reading ended on a day; null before anything was said. A report of an earlier day is
 * told as it was then.
 *
 * @example saidBy({ said: [] }, { propertyId: '1', metric: 'sessions' }, '2026-09-30') // null
 */
export function saidBy({ said = [] }: Kept, of: Of, asOf: Day): Said | null {
  return said.findLast((each) => isOf(each, of) && each.asOf <= asOf) ?? null;
}

const isOf = (each: Said, { propertyId, metric }: Of) => each.propertyId === propertyId && each.metric === metric;

export interface Stating {
  readonly propertyId: string;
  readonly told: readonly { readonly metric: MetricId; readonly diagnosis: Diagnosis }[];
  readonly today: Day;
  readonly asOf: Day;
}

/**
 * Memory after the vital signs were told: what says something else than what stood is added, with its day. A series of
 * which nothing could be estimated says nothing, and a report of an earlier day changes nothing.
 *
 * @example afterStating({ said: [] }, { propertyId: '1', told: [], today: '2026-10-03', asOf: '2026-09-30' }).said // []
 */
export function afterStating<Whole extends Kept>(memory: Whole, { propertyId, told, today, asOf }: Stating): Whole {
  const { said = [] } = memory;
  const fresh = told.flatMap(({ metric, diagnosis }): Said[] => {
    const last = said.findLast((each) => isOf(each, { propertyId, metric }));
    if (!diagnosis.monthlyGrowth || (last && last.asOf > asOf)) return [];
    const { verdict, monthlyGrowth, since, sinceRange, turn, margin } = diagnosis;
    const by = knownBy(diagnosis, last ?? null, asOf);
    const statement = {
      verdict,
      monthlyGrowth,
      since,
      sinceRange,
      turn,
      margin,
      ...(by === null ? {} : { knownBy: by }),
    };
    if (last && last.margin === margin && isSameSaid(last, statement)) return [];
    return [{ propertyId, metric, on: today, asOf, ...statement }];
  });
  return { ...memory, said: [...said, ...fresh] };
}

/** A statement that was taken back, the one that stands instead, and in what they differ. */
export interface Revision {
  readonly before: Said;
  readonly after: Said;
  readonly what: Revised;
}

/**
 * What was taken back since a day, on which who reads had read what stood then. A word that was taken back and said again
 * meanwhile was not.
 *
 * @example revisionSince({ said: [] }, { propertyId: '1', metric: 'sessions' }, '2026-09-30', '2026-10-03') // null
 */
export function revisionSince(kept: Kept, of: Of, day: Day, asOf: Day): Revision | null {
  const own = (kept.said ?? []).filter((each) => isOf(each, of) && each.asOf <= asOf);
  const before = own.findLast(({ on }) => on < day);
  const after = own.at(-1);
  const what = before && after && takesBack(before, after);
  return what ? { before, after, what } : null;
}
