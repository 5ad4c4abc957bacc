/** What stands in a backup, record by record. */
import { createReadStream } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { readBackup } from '@/lib/storage/backup-lines';

/** By store and key. */
export type Records = ReadonlyMap<string, unknown>;

export async function recordsOf(file: string): Promise<Records> {
  const records = new Map<string, unknown>();
  for await (const { store, key, value } of readBackup(createReadStream(file, 'utf8')))
    records.set(`${store}|${key}`, value);
  return records;
}

export interface Difference {
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Records with the field that is another. */
  readonly changed: readonly string[];
}

export function differenceOf(before: Records, after: Records): Difference {
  const names = [...before.keys()];
  return {
    missing: names.filter((name) => !after.has(name)),
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: names
      .filter((name) => after.has(name))
      .flatMap((name) => fieldsChanged(before.get(name), after.get(name)).map((field) => `${name} ${field}`)),
  };
}

/** What was granted belongs to a browser, and stays there whatever a backup says. */
const OF_THE_BROWSER = new Set(['mailGrant', 'outlookGrant', 'noteGrant']);

/** By the fields of either. A list may have become longer: the demonstration of an empty profile adds its own. */
function fieldsChanged(before: unknown, after: unknown): string[] {
  const [one, other] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (field) => !OF_THE_BROWSER.has(field) && !isWithin(one.get(field), other.get(field)),
  );
}

function isWithin(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return isDeepStrictEqual(before, after);
  return before.every((each) => after.some((other) => isDeepStrictEqual(each, other)));
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : [['', value]]);
