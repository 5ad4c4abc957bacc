import { benchmarksOfOthers } from '@/lib/explain/other-properties';
import { propertyRates } from '@/lib/measure/own-rates';
import type { Benchmark } from '@/lib/model/benchmark';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Dependencies } from './dependencies';
import { changeState } from './state';

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
  const { rates = [], benchmarks = [] } = await changeState(repository, (state) => ({
    rates: [...(state.rates ?? []).filter(({ propertyId }) => propertyId !== own.propertyId), own],
  }));
  return [...benchmarksOfOthers(own, rates), ...benchmarks];
}
