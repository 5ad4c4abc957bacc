import { formerIdFromName } from '@/lib/collect/csv/property-name';
import { EMPTY_MEMORY, Memory } from '@/lib/model/memory';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Repository } from '@/lib/storage/repository';

export interface KeptMemory {
  readonly memory: Memory;
  /** The id that it was kept under, where that is no longer the property's. */
  readonly formerId: string | null;
}

/**
 * What was said of a property so far. One that is read from files had another id while ids knew the letters a to z alone:
 * what was said under that one is taken over, unless the last report under it was of another name.
 */
export async function keptMemory(
  kept: Repository | null,
  { source, property }: Pick<Snapshot, 'source' | 'property'>,
): Promise<KeptMemory> {
  const memory = await kept?.read('memories', property.id);
  const nothing = { memory: memory ?? EMPTY_MEMORY, formerId: null };
  if (memory || kept === null || source !== 'csv') return nothing;
  const formerId = formerIdFromName(property.displayName);
  if (formerId === null) return nothing;
  const last = await kept.read('reports', formerId);
  if (last !== null && (last.source !== 'csv' || last.property.displayName !== property.displayName)) return nothing;
  const before = await kept.read('memories', formerId);
  return before === null ? nothing : { memory: underId(before, formerId, property.id), formerId };
}

/** Ends what stood under a former id, once it stands under the new one: else the property would be its own neighbour. */
export async function leaveFormerId(repository: Repository, formerId: string): Promise<void> {
  await repository.remove('rates', formerId);
  await repository.remove('memories', formerId);
  await repository.remove('reports', formerId);
}

function underId(memory: Memory, formerId: string, id: string): Memory {
  const renamed: unknown = JSON.parse(JSON.stringify(memory), (key: string, value: unknown) =>
    key === 'propertyId' && value === formerId ? id : value,
  );
  return Memory.parse(renamed);
}
