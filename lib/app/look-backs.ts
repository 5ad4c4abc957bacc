import { lookBacksOf } from '@/lib/draft/look-back';
import type { LookBack } from '@/lib/model/look-back';
import type { Parts } from './parts';

/** What came with a property's sends, from what is kept of it. */
export async function keptLookBacks(
  { repository }: Pick<Parts, 'repository'>,
  propertyId: string,
): Promise<LookBack[]> {
  const [memory, snapshot] = await Promise.all([
    repository.read('memories', propertyId),
    repository.read('snapshots', propertyId),
  ]);
  return memory === null || snapshot === null ? [] : lookBacksOf(memory, snapshot);
}
