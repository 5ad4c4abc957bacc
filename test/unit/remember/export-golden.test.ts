import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readExport } from '@/lib/remember/export-file';
import { STORE_NAMES } from '@/lib/remember/records';

const EXPORT_2 = join(import.meta.dirname, 'golden', 'export-2.json');

it('takes a record of every kind back from an export of version 2', async () => {
  const kept = readExport(await readFile(EXPORT_2, 'utf8'));
  expect(STORE_NAMES.filter((store) => kept[store].length === 0)).toEqual([]);
});
