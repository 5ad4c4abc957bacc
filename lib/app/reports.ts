import { collect } from '@/lib/collect/collect';
import { PlateauError } from '@/lib/model/failure';
import type { Report } from '@/lib/model/report';
import { singleFlight } from '@/lib/schedule/single-flight';
import type { Dependencies } from './dependencies';
import { settingsOf } from './property-settings';
import type { Sources } from './sources';

export interface Reports {
  /** The last report, from storage. */
  kept(propertyId: string): Promise<Report | null>;
  /** Reads the property again and analyses it; one reading a property at a time. Of files it is only analysed again. */
  refresh(propertyId: string): Promise<Report>;
  /** Analyses again what was read, after settings or memory changed; null when nothing was read yet. */
  retell(propertyId: string): Promise<Report | null>;
}

export function createReports(
  dependencies: Pick<Dependencies, 'repository' | 'now' | 'analysis' | 'locale'>,
  sources: Pick<Sources, 'of'>,
): Reports {
  const { repository, now, analysis } = dependencies;
  return {
    kept: (propertyId) => repository.read('reports', propertyId),

    refresh: singleFlight(async (propertyId) => {
      const kept = await repository.read('snapshots', propertyId);
      // Files say no more than they said: only the day on which they are looked at is another.
      if (kept?.source === 'csv') return told(await analysis.makeReport(propertyId));
      const source = await sources.of(propertyId);
      const snapshot = await collect(source, propertyId, { now: now(), ...(kept ? { kept } : {}) });
      await repository.write('snapshots', propertyId, snapshot);
      // Here, where the browser's language is known: the page out of sight has no settings to add.
      await settingsOf(dependencies, propertyId);
      return told(await analysis.makeReport(propertyId));
    }),

    retell: (propertyId) => analysis.makeReport(propertyId),
  };
}

function told(report: Report | null): Report {
  if (report) return report;
  throw new PlateauError('unexpected', 'What was read is gone.', { retry: { when: 'now' } });
}
