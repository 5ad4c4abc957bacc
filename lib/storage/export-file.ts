import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { parseRecord } from './parse-record';
import { STORE_NAMES, type StoreName } from './records';
import type { Dump, StoredRecord } from './repository';
import { RECORDS_VERSION, STEPS, throughSteps } from './steps';

const Records = z.array(z.object({ key: z.string(), value: z.unknown() }));
const stores = z.object({
  snapshots: Records,
  reports: Records,
  memories: Records,
  drafts: Records,
  receipts: Records,
  settings: Records,
  files: z._default(Records, []),
  rates: z._default(Records, []),
  state: Records,
  backups: Records,
});

/** The version of the records that an export holds. */
export const EXPORT_VERSION = RECORDS_VERSION;

/**
 * A record that was exported as some version, as it is now, and whatever of it stands beside it now.
 *
 * @throws PlateauError `bad-input` where one of them does not parse
 */
export function currentRecords(exported: StoredRecord, version: number): StoredRecord[] {
  const records = throughSteps(exported, STEPS.slice(version - 1));
  for (const { store, value } of records) {
    const parsed = parseRecord(store, value);
    if (!parsed.ok)
      throw notAnExport(`A record of "${store}" does not parse: ${parsed.problem}.`, { store, key: exported.key });
  }
  return records;
}

const ExportFile = z.object({
  format: z.literal('plateau'),
  version: z.int().check(z.gte(1)),
  exportedAt: z.string(),
  stores: z.unknown(),
});

/**
 * Reads an export of earlier versions of Plateau, which is one JSON text, every record parsed before anything is written.
 *
 * @throws PlateauError `bad-input` for a text that is no export, one of a later version, or a record that does not parse
 */
export function readExport(text: string): Dump {
  const file = ExportFile.safeParse(jsonOf(text));
  if (!file.success) throw notAnExport('The text is not an export of Plateau.');
  const { version } = file.data;
  if (version > EXPORT_VERSION) throw notAnExport('The export was written by a later version.', { version });
  const written = stores.safeParse(file.data.stores);
  if (!written.success) throw notAnExport('The export lacks a store.');
  const current = Map.groupBy(
    STORE_NAMES.flatMap((store) =>
      written.data[store].flatMap(({ key, value }) => currentRecords({ store, key, value }, version)),
    ),
    ({ store }) => store,
  );
  const of = (store: StoreName) => (current.get(store) ?? []).map(({ key, value }) => ({ key, value }));
  return { ...written.data, ...Object.fromEntries(STORE_NAMES.map((store) => [store, of(store)])) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

export function notAnExport(message: string, details: Record<string, string | number> = {}): PlateauError {
  return new PlateauError('bad-input', message, { details });
}
