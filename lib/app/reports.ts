import { collect } from '@/lib/collect/collect';
import { dayIn } from '@/lib/model/day';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { walkStreet } from '@/lib/street';
import { benchmarksFor } from './benchmarks';
import { oneAtATime } from './one-at-a-time';
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

export function createReports(parts: Parts, sources: Sources): Reports {
  const { repository, now } = parts;

  /** Memory is read and written in one step: what the person decides meanwhile is not lost. */
  async function tell(snapshot: Snapshot, settings: PropertySettings): Promise<Report> {
    const { id, timeZone } = snapshot.property;
    const today = dayIn(timeZone, now());
    const benchmarks = await benchmarksFor(parts, snapshot, settings);
    const report = await repository.update('memories', id, (kept) => {
      const walk = walkStreet({ snapshot, memory: kept ?? EMPTY_MEMORY, settings, today, benchmarks });
      return { value: walk.memory, result: walk.report };
    });
    await repository.write('reports', id, report);
    return report;
  }

  return {
    kept: (propertyId) => repository.read('reports', propertyId),

    refresh: oneAtATime(async (propertyId) => {
      const source = await sources.of(propertyId);
      const kept = await repository.read('snapshots', propertyId);
      const snapshot = await collect(source, propertyId, { now: now(), ...(kept ? { kept } : {}) });
      await repository.write('snapshots', propertyId, snapshot);
      return tell(snapshot, await settingsOf(parts, propertyId));
    }),

    async retell(propertyId) {
      const snapshot = await repository.read('snapshots', propertyId);
      return snapshot === null ? null : tell(snapshot, await settingsOf(parts, propertyId));
    },
  };
}
