import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { withFailuresApart } from './failures-apart';
import { withSumsOnly } from './sums-only';
import { parseRecord } from './parse-record';
import { STORE_NAMES, type StoreName } from './records';
import type { Dump } from './repository';
import { withVerdictsInVitals } from './verdicts-in-vitals';

const Records = z.array(z.object({ key: z.string(), value: z.unknown() }));
const stores = z.object({
  snapshots: Records,
  reports: Records,
  memories: Records,
  drafts: Records,
  receipts: Records,
  settings: Records,
  files: z._default(Records, []),
  state: Records,
  backups: Records,
});
type Stores = z.infer<typeof stores>;

/** Step n brings what was exported as version n + 1 to version n + 2. */
const STEPS: readonly ((kept: Stores) => Stores)[] = [
  // A failure for each work, where one stood for all.
  (kept) => eachOf('state', kept, withFailuresApart),
  // The verdict of a vital sign in the vital sign alone.
  (kept) => eachOf('reports', kept, withVerdictsInVitals),
  // Rates follow from what was measured, and are no longer kept beside it.
  (kept) => eachOf('snapshots', kept, withSumsOnly),
  // What files held: no export before held any.
  (kept) => kept,
];
const VERSION = STEPS.length + 1;

function eachOf(store: StoreName, kept: Stores, change: (value: unknown) => unknown): Stores {
  return { ...kept, [store]: kept[store].map(({ key, value }) => ({ key, value: change(value) })) };
}

const ExportFile = z.object({
  format: z.literal('plateau'),
  version: z.int().check(z.gte(1)),
  exportedAt: z.string(),
  stores: z.unknown(),
});

/** Everything that is kept, as one JSON text that `readExport` takes back. Tokens are not among it: they are never stored. */
export function writeExport(kept: Dump, now: Date): string {
  return JSON.stringify({ format: 'plateau', version: VERSION, exportedAt: now.toISOString(), stores: kept });
}

/**
 * Reads an export back, every record parsed before anything is written.
 *
 * @throws PlateauError `bad-input` for a text that is no export, one of a later version, or a record that does not parse
 */
export function readExport(text: string): Dump {
  const file = ExportFile.safeParse(jsonOf(text));
  if (!file.success) throw notAnExport('The text is not an export of Plateau.');
  const { version } = file.data;
  if (version > VERSION) throw notAnExport('The export was written by a later version.', { version });
  const written = stores.safeParse(file.data.stores);
  if (!written.success) throw notAnExport('The export lacks a store.');
  const kept = STEPS.slice(version - 1).reduce((earlier, step) => step(earlier), written.data);
  for (const store of STORE_NAMES)
    for (const { key, value } of kept[store]) {
      const parsed = parseRecord(store, value);
      if (!parsed.ok) throw notAnExport(`A record of "${store}" does not parse: ${parsed.problem}.`, { store, key });
    }
  return kept;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function notAnExport(message: string, details: Record<string, string | number> = {}): PlateauError {
  return new PlateauError('bad-input', message, { details });
}
