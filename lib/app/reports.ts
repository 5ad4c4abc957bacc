import { collect } from '@/lib/collect/collect';
import { PlateauError } from '@/lib/model/failure';
import type { Report } from '@/lib/model/report';
import { singleFlight } from '@/lib/schedule/single-flight';
import type { Parts } from './parts';
import { settingsOf } from './property-settings';
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
  parts: Pick<Parts, 'repository' | 'now' | 'analyst' | 'locale'>,
  sources: Pick<Sources, 'of'>,
): Reports {
  const { repository, now, analyst } = parts;
  return {
    kept: (propertyId) => repository.read('reports', propertyId),

    refresh: singleFlight(async (propertyId) => {
      const source = await sources.of(propertyId);
      const kept = await repository.read('snapshots', propertyId);
      const snapshot = await collect(source, propertyId, { now: now(), ...(kept ? { kept } : {}) });
      await repository.write('snapshots', propertyId, snapshot);
      // Here, where the browser's language is known: the page out of sight has no settings to add.
      await settingsOf(parts, propertyId);
      const report = await analyst.tell(propertyId);
      if (report) return report;
      throw new PlateauError('unexpected', 'What was read is gone.', { retry: { when: 'now' } });
    }),

    retell: (propertyId) => analyst.tell(propertyId),
  };
}
