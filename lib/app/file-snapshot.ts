import { collect } from '@/lib/collect/collect';
import { rowTable } from '@/lib/collect/csv/keep-tables';
import { tableSource } from '@/lib/collect/table/table-source';
import { addDays } from '@/lib/model/day';
import { instantOn } from '@/lib/model/instant';
import type { KeptFiles } from '@/lib/model/kept-files';
import type { Snapshot } from '@/lib/model/snapshot';

/**
 * What the files of a property come to. They are read as on the day after their last one, which makes that one complete; what
 * was read when is told by the clock.
 */
export async function snapshotOfFiles(files: KeptFiles, now: Date): Promise<Snapshot> {
  const { property, tables, health, reading, lastDay } = files;
  const today = addDays(lastDay, 1);
  const source = tableSource(tables.map(rowTable), property, 'csv', today);
  const snapshot = await collect(source, property.id, {
    now: instantOn(today, property.timeZone),
    known: health,
  });
  return { ...snapshot, collectedAt: now.toISOString(), reading };
}
