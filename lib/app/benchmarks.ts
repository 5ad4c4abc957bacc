import type { Handlers } from '@/lib/messages/background-messages';
import type { Dependencies } from './dependencies';
import type { Reports } from './reports';
import { changeState, readState } from './state';
import type { StatusOf } from './status';

/** The published ranges that the person brought in. A change is told at once. */
export function benchmarkHandlers(
  { repository }: Dependencies,
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
