import { collect } from '@/lib/collect/collect';
import { restSource } from '@/lib/collect/rest/rest-source';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { demoProperties } from '@/lib/demo/demo-source';
import { generate } from '@/lib/demo/generate';
import { maisonLienart } from '@/lib/demo/maison-lienart';
import type { Snapshot } from '@/lib/model/snapshot';
import { startEmulator } from '@/test/emulator/emulator';
import { lostHours } from '@/test/situations/lost-hours';
import { rounded } from './measure';

const TODAY = '2026-11-22';
const FIRST = new Date('2026-11-15T10:00:00Z');
const WEEK_LATER = new Date('2026-11-22T10:00:00Z');

export interface CollectCost {
  readonly reading: string;
  readonly requests: number;
  /** As the stand-in for Google reckons them: by the cells of an answer. */
  readonly tokens: number | null;
  readonly kilobytes: number;
  readonly milliseconds: number;
}

/** The shop again, of which an afternoon was not measured: days that may have lost hours are asked by hour. */
function shopWithLostHours(): TabledProperty {
  const site = lostHours('2026-11-03T13', '2026-11-03T19')(maisonLienart(), TODAY);
  return { property: { ...site.property, id: '3' }, tables: generate(site, TODAY) };
}

/** What it costs to read the demonstration shop over HTTP for the first time, and again a week later. */
export async function collectCosts(): Promise<CollectCost[]> {
  let now = FIRST;
  const emulator = await startEmulator({ properties: [...demoProperties(TODAY), shopWithLostHours()], now: () => now });
  let bytes = 0;
  const counting: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    bytes += (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  const { origin } = emulator;
  const source = restSource({
    token: async () => emulator.identity.grant(),
    dataOrigin: origin,
    adminOrigin: origin,
    now: () => now,
    fetch: counting,
  });
  const read = async (reading: string, kept?: Snapshot, id = '1') => {
    bytes = 0;
    const begin = performance.now();
    const snapshot = await collect(source, id, { now, ...(kept ? { kept } : {}) });
    const milliseconds = rounded(performance.now() - begin);
    return { snapshot, cost: { reading, ...snapshot.cost, kilobytes: rounded(bytes / 1000), milliseconds } };
  };
  try {
    const first = await read('first, 36 months');
    now = WEEK_LATER;
    const weekly = await read('a week later', first.snapshot);
    const stopped = await read('first, with lost hours', undefined, '3');
    return [first.cost, weekly.cost, stopped.cost];
  } finally {
    await emulator.stop();
  }
}
