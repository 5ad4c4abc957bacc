import { benchmarksOfOthers } from '@/lib/explain/other-properties';
import { propertyRates } from '@/lib/measure/own-rates';
import type { Benchmark } from '@/lib/model/benchmark';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Dependencies } from './dependencies';
import { readState } from './state';

/**
 * The ranges that a property's rates may stand beside: those of the other properties that were read here, and those that
 * the person brought in. Keeps this property's own rates for the others.
 */
export async function benchmarksFor(
  { repository }: Pick<Dependencies, 'repository'>,
  snapshot: Snapshot,
  settings: PropertySettings,
): Promise<Benchmark[]> {
  const own = propertyRates(snapshot, settings);
  const { benchmarks = [] } = await readState(repository);
  const all = await repository.readAll('rates');
  await repository.write('rates', own.propertyId, own);
  return [
    ...benchmarksOfOthers(
      own,
      all.map(({ value }) => value),
    ),
    ...benchmarks,
  ];
}
