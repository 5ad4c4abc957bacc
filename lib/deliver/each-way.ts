import { recordOf } from '@/lib/model/failure';

/**
 * Takes each way out, one after the other: one that fails keeps nothing from the next. Of several failures the one is thrown
 * that time alone can mend, so that it is tried again; the others come up again with it.
 */
export async function eachWay(ways: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const way of ways) await way().catch((error: unknown) => failures.push(error));
  if (failures.length === 0) return;
  throw failures.find((failure) => recordOf(failure).retry.when === 'later') ?? failures[0];
}
