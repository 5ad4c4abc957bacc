import { outcomesOf } from '@/lib/learn/outcomes';
import { dayIn } from '@/lib/model/day';
import type { Outcome } from '@/lib/model/outcome';
import type { Parts } from './parts';

/** What came of a property's actions, from what is kept of it. */
export async function keptOutcomes({ repository, now }: Parts, propertyId: string): Promise<Outcome[]> {
  const [memory, snapshot] = await Promise.all([
    repository.read('memories', propertyId),
    repository.read('snapshots', propertyId),
  ]);
  if (memory === null || snapshot === null) return [];
  return outcomesOf(memory, snapshot, dayIn(snapshot.property.timeZone, now()));
}
