import { EXPORT_VERSION } from '@/lib/storage/export-file';
import { STORE_NAMES } from '@/lib/storage/records';
import type { Dump, StoredRecord } from '@/lib/storage/repository';

/** An export as Plateau wrote it until it wrote them line by line: one JSON text. */
export function writeExport(stores: Dump, now: Date): string {
  return JSON.stringify({ format: 'plateau', version: EXPORT_VERSION, exportedAt: now.toISOString(), stores });
}

/** The records of all stores, to be put in place. */
export function recordsOf(dump: Dump): () => StoredRecord[] {
  return () => STORE_NAMES.flatMap((store) => dump[store].map(({ key, value }) => ({ store, key, value })));
}
