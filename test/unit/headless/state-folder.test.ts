import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMemory, writeMemory } from '@/lib/headless/state-folder';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plateau-'));
});
afterEach(() => rm(folder, { recursive: true }));

const memory: Memory = {
  ...EMPTY_MEMORY,
  annotations: [{ id: '1', propertyId: '7', from: '2026-01-01', text: 'soldes' }],
};

it('begins empty, keeps what was said, and each property apart', async () => {
  const deep = join(folder, 'a', 'b');
  expect(await readMemory(deep, '7')).toEqual(EMPTY_MEMORY);
  await writeMemory(deep, '7', memory);
  expect(await readMemory(deep, '7')).toEqual(memory);
  expect(await readMemory(deep, '8')).toEqual(EMPTY_MEMORY);
});

it('refuses a file that is none of its own, and leaves it', async () => {
  const file = join(folder, 'memory-7.json');
  await writeFile(file, '{"entries":1}');
  await expect(readMemory(folder, '7')).rejects.toMatchObject({ code: 'bad-input' });
  expect(await readFile(file, 'utf8')).toBe('{"entries":1}');
});
