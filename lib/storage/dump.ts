import { STORE_NAMES, type StoreName } from './records';
import type { Dump } from './repository';

/** All that is kept, store by store: one after the other, for a connection that takes one question at a time. */
export async function dumpOf(recordsOf: (store: StoreName) => Promise<Dump[StoreName]>): Promise<Dump> {
  const dump: { -readonly [Store in StoreName]?: Dump[Store] } = {};
  for (const store of STORE_NAMES) dump[store] = await recordsOf(store);
  return dump as Dump;
}
