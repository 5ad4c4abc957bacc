import { type Day, dayIn } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import type { Dependencies } from './dependencies';
import type { Reports } from './reports';

/** What a person decides or says about a property, kept; the report is told again after it. */
export interface MemoryService {
  memoryOf(propertyId: string): Promise<Memory>;
  /** @throws PlateauError `bad-input` for a property of which nothing was read */
  toldReport(propertyId: string): Promise<Report>;
  /** Changes memory in one step, then tells the report again: what was accepted or explained is not said as new. */
  remember(propertyId: string, change: (memory: Memory, today: Day) => Memory): Promise<Memory>;
  /** Tells the report again after memory was changed elsewhere. */
  retold(propertyId: string): Promise<Memory>;
}

export function createMemoryService({ repository, now }: Dependencies, reports: Reports): MemoryService {
  const memoryOf = async (propertyId: string) => (await repository.read('memories', propertyId)) ?? EMPTY_MEMORY;

  async function toldReport(propertyId: string): Promise<Report> {
    const report = await reports.kept(propertyId);
    if (report) return report;
    throw new PlateauError('bad-input', 'Nothing was read of this property yet.', {
      details: { property: propertyId },
    });
  }

  async function retold(propertyId: string): Promise<Memory> {
    await reports.retell(propertyId);
    return memoryOf(propertyId);
  }

  return {
    memoryOf,
    toldReport,
    async remember(propertyId, change) {
      const today = dayIn((await toldReport(propertyId)).property.timeZone, now());
      await repository.update('memories', propertyId, (kept) => {
        const memory = change(kept ?? EMPTY_MEMORY, today);
        return { value: memory, result: memory };
      });
      return retold(propertyId);
    },
    retold,
  };
}
