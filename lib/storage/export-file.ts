import * as z from 'zod/mini';
import { PlateauError } from '@/lib/model/failure';
import { withFailuresApart } from './failures-apart';
import { withMarksApart } from './marks-in-drafts';
import { withSumsOnly } from './sums-only';
import { parseRecord } from './parse-record';
import { STORE_NAMES, type StoreName } from './records';
import type { Dump, StoredRecord } from './repository';
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

/** Step n brings a record that was exported as version n + 1 to version n + 2. */
const STEPS: readonly { readonly store: StoreName; readonly change: (value: unknown) => unknown }[] = [
  // A failure for each work, where one stood for all.
  { store: 'state', change: withFailuresApart },
  // The verdict of a vital sign in the vital sign alone.
  { store: 'reports', change: withVerdictsInVitals },
  // Rates follow from what was measured, and are no longer kept beside it.
  { store: 'snapshots', change: withSumsOnly },
  // Marks that no name can hold, where names were taken for Markdown.
  { store: 'drafts', change: withMarksApart },
  // What files held: no export before held any.
  { store: 'files', change: (value) => value },
];
export const EXPORT_VERSION = STEPS.length + 1;

/**
 * A record that was exported as some version, as it is now.
 *
 * @throws PlateauError `bad-input` where it does not parse
 */
export function currentRecord({ store, key, value }: StoredRecord, version: number): StoredRecord {
  const now = STEPS.slice(version - 1).reduce(
    (earlier, step) => (step.store === store ? step.change(earlier) : earlier),
    value,
  );
  const parsed = parseRecord(store, now);
  if (!parsed.ok) throw notAnExport(`A record of "${store}" does not parse: ${parsed.problem}.`, { store, key });
  return { store, key, value: now };
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
  const current = (store: StoreName) =>
    written.data[store].map(({ key, value }) => ({ key, value: currentRecord({ store, key, value }, version).value }));
  return { ...written.data, ...Object.fromEntries(STORE_NAMES.map((store) => [store, current(store)])) };
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
