import { collect } from '@/lib/collect/collect';
import { PlateauError } from '@/lib/model/failure';
import type { Report } from '@/lib/model/report';
import { singleFlight } from '@/lib/schedule/single-flight';
import type { Parts } from './parts';
import type { Sources } from './sources';

export interface Reports {
  /** The last report, from storage. */
  kept(propertyId: string): Promise<Report | null>;
  /** Reads the property again and walks the street; one reading a property at a time. */
  refresh(propertyId: string): Promise<Report>;
  /** Walks the street again from what was read, after settings or memory changed; null when nothing was read yet. */
  retell(propertyId: string): Promise<Report | null>;
}

export function createReports(
  { repository, now, analyst }: Pick<Parts, 'repository' | 'now' | 'analyst'>,
  sources: Pick<Sources, 'of'>,
): Reports {
  return {
    kept: (propertyId) => repository.read('reports', propertyId),

    refresh: singleFlight(async (propertyId) => {
      const source = await sources.of(propertyId);
      const kept = await repository.read('snapshots', propertyId);
      const snapshot = await collect(source, propertyId, { now: now(), ...(kept ? { kept } : {}) });
      await repository.write('snapshots', propertyId, snapshot);
      const report = await analyst.tell(propertyId);
      if (report) return report;
      throw new PlateauError('unexpected', 'What was read is gone.', { retry: { when: 'now' } });
    }),

    retell: (propertyId) => analyst.tell(propertyId),
  };
}
