import type * as z from 'zod/mini';
import { type RecordOf, RECORDS, type StoreName } from './records';

type Schemas = { readonly [Store in StoreName]: z.ZodMiniType<RecordOf<Store>> };
const SCHEMAS: Schemas = RECORDS;

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  /** Where it went wrong, without the value itself. */
  | { readonly ok: false; readonly problem: string };

/** Reads a stored value as a record of a store. */
export function parseRecord<Store extends StoreName>(store: Store, value: unknown): Parsed<RecordOf<Store>> {
  const parsed = SCHEMAS[store].safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, problem: issue ? `${issue.path.join('.')}: ${issue.code}` : 'unknown' };
}
