import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { parseRecord } from './parse-record';
import { STORE_NAMES } from './records';
import type { Dump } from './repository';

const VERSION = 1;
const Records = z.array(z.object({ key: z.string(), value: z.unknown() }));
const stores = z.object({
  snapshots: Records,
  reports: Records,
  memories: Records,
  drafts: Records,
  receipts: Records,
  settings: Records,
  state: Records,
  backups: Records,
});
const ExportFile = z.object({
  format: z.literal('plateau'),
  version: z.number(),
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
  if (file.data.version !== VERSION)
    throw notAnExport('The export was written by another version.', { version: file.data.version });
  const kept = stores.safeParse(file.data.stores);
  if (!kept.success) throw notAnExport('The export lacks a store.');
  for (const store of STORE_NAMES)
    for (const { key, value } of kept.data[store]) {
      const parsed = parseRecord(store, value);
      if (!parsed.ok) throw notAnExport(`A record of "${store}" does not parse: ${parsed.problem}.`, { store, key });
    }
  return kept.data;
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
