import PQueue from 'p-queue';
import type { Entry } from './run-config';
import type { PropertyOutcome } from '@/lib/model/run-outcome';
import type { Hands } from './hands';

/** Does what is due for every property, some at once; one that fails stops no other. In the order in which they end. */
export async function runAll(
  entries: readonly Entry[],
  { atOnce, hands }: { readonly atOnce: number; readonly hands: Pick<Hands, 'run'> },
  ended: (outcome: PropertyOutcome) => Promise<void>,
): Promise<void> {
  const pool = new PQueue({ concurrency: atOnce });
  await pool.addAll(entries.map((entry) => async () => ended(await hands.run(entry))));
}
