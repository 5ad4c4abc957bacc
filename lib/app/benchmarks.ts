import { benchmarksOfOthers } from '@/lib/explain/other-properties';
import { propertyRates } from '@/lib/explain/own-rates';
import type { Handlers } from '@/lib/messages/background-messages';
import type { Benchmark } from '@/lib/model/benchmark';
import type { PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Parts } from './parts';
import type { Reports } from './reports';
import { changeState, readState } from './state';
import type { StatusOf } from './status';

/**
 * The ranges that a property's rates may stand beside: those of the other properties that were read here, and those that
 * the person brought in. Keeps this property's own rates for the others.
 */
export async function benchmarksFor(
  { repository }: Parts,
  snapshot: Snapshot,
  settings: PropertySettings,
): Promise<Benchmark[]> {
  const own = propertyRates(snapshot, settings);
  const { rates = [], benchmarks = [] } = await changeState(repository, (state) => ({
    rates: [...(state.rates ?? []).filter(({ propertyId }) => propertyId !== own.propertyId), own],
  }));
  return [...benchmarksOfOthers(own, rates), ...benchmarks];
}

/** The published ranges that the person brought in. A change is told at once. */
export function benchmarkHandlers(
  { repository }: Parts,
  { reports, status }: { readonly reports: Reports; readonly status: StatusOf },
): Pick<Handlers, 'benchmarks' | 'saveBenchmarks'> {
  return {
    benchmarks: async () => (await readState(repository)).benchmarks ?? [],

    async saveBenchmarks({ benchmarks }) {
      await changeState(repository, () => ({ benchmarks }));
      const { propertyId } = await status();
      if (propertyId !== null) await reports.retell(propertyId);
      return benchmarks;
    },
  };
}
