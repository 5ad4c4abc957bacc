import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlateauError } from '@/lib/model/failure';
import { EMPTY_MEMORY, Memory } from '@/lib/model/memory';

/** What was said of a property, as the last run left it; empty before the first. */
export async function readMemory(folder: string, propertyId: string): Promise<Memory> {
  const file = fileOf(folder, propertyId);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return EMPTY_MEMORY;
    throw error;
  }
  try {
    return Memory.parse(JSON.parse(text));
  } catch (cause) {
    throw new PlateauError('bad-input', `${file} does not hold what Plateau kept there`, { cause, details: { file } });
  }
}

/** Keeps it for the next run. A run that is cut off leaves the old file whole. */
export async function writeMemory(folder: string, propertyId: string, memory: Memory): Promise<void> {
  const file = fileOf(folder, propertyId);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, `${JSON.stringify(memory, null, 2)}\n`);
  await rename(`${file}.new`, file);
}

function fileOf(folder: string, propertyId: string): string {
  return join(folder, `memory-${propertyId}.json`);
}
