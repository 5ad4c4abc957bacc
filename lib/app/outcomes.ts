import { measure } from '@/lib/learn/measure';
import { dayIn } from '@/lib/model/day';
import type { Outcome } from '@/lib/model/outcome';
import type { Parts } from './parts';

/** What came of the actions that are done and due, judged on the figures that were read last. */
export async function outcomesOf({ repository, now }: Parts, propertyId: string): Promise<Outcome[]> {
  const [memory, snapshot] = await Promise.all([
    repository.read('memories', propertyId),
    repository.read('snapshots', propertyId),
  ]);
  if (memory === null || snapshot === null) return [];
  const today = dayIn(snapshot.property.timeZone, now());
  return memory.actions.flatMap((action) => measure(action, snapshot, today) ?? []);
}
