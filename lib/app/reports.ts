import { collect } from '@/lib/collect/collect';
import type { Progress } from '@/lib/messages/progress';
import { PlateauError } from '@/lib/model/failure';
import type { Report } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import { singleFlight } from '@/lib/schedule/single-flight';
import type { Dependencies } from './dependencies';
import type { Sources } from './sources';

export interface Reports {
  /** What the daily totals of a first reading say, while it goes on. */
  glance(propertyId: string): Report | null;
  /** The last report, from storage. */
  kept(propertyId: string): Promise<Report | null>;
  /** Reads the property again and analyses it; one reading a property at a time. Of files it is only analysed again. */
  refresh(propertyId: string): Promise<Report>;
  /** Analyses again what was read, after settings or memory changed; null when nothing was read yet. */
  retell(propertyId: string): Promise<Report | null>;
}

export function createReports(
  dependencies: Pick<Dependencies, 'repository' | 'now' | 'analysis' | 'announceProgress'>,
  sources: Pick<Sources, 'of'>,
): Reports {
  const { repository, now, analysis, announceProgress } = dependencies;

  const glances = new Map<string, Report>();

  /** Tells the open pages how far the reading has come. */
  function progressOf(propertyId: string) {
    if (announceProgress === undefined) return undefined;
    let progress: Progress = { propertyId, since: now().getTime(), reports: null, hasGlance: false };
    let looking: Promise<void> = Promise.resolve();
    let isOver = false;
    const tell = (change: Partial<Progress>) => announceProgress((progress = { ...progress, ...change }));
    const look = async (totals: Snapshot) => {
      const glance = await analysis.glance(totals);
      // Of a reading that has failed meanwhile nothing is told.
      if (isOver) return;
      glances.set(propertyId, glance);
      tell({ hasGlance: true });
    };
    tell({});
    return {
      watch: {
        onReports: (done: number, of: number) => {
          // What was asked before the first report says nothing about how long reports take.
          const since = progress.reports === null ? now().getTime() : progress.since;
          tell({ since, reports: { done, of } });
        },
        onTotals: (totals: Snapshot) => {
          looking = look(totals);
          // It is heard in `glanced`, once all is read: until then it is no stray failure.
          looking.catch(() => undefined);
        },
      },
      glanced: () => looking,
      end: () => {
        isOver = true;
        glances.delete(propertyId);
      },
    };
  }

  return {
    glance: (propertyId) => glances.get(propertyId) ?? null,
    kept: (propertyId) => repository.read('reports', propertyId),

    refresh: singleFlight(async (propertyId) => {
      const kept = await repository.read('snapshots', propertyId);
      // Files say no more than they said: only the day on which they are looked at is another.
      if (kept?.source === 'csv') return told(await analysis.makeReport(propertyId));
      const source = await sources.of(propertyId);
      const progress = progressOf(propertyId);
      try {
        const snapshot = await collect(source, propertyId, {
          now: now(),
          ...(kept ? { kept } : {}),
          ...progress?.watch,
        });
        await repository.write('snapshots', propertyId, snapshot);
        await progress?.glanced();
        return told(await analysis.makeReport(propertyId));
      } finally {
        progress?.end();
      }
    }),

    retell: (propertyId) => analysis.makeReport(propertyId),
  };
}

function told(report: Report | null): Report {
  if (report) return report;
  throw new PlateauError('unexpected', 'What was read is gone.', { retry: { when: 'now' } });
}
