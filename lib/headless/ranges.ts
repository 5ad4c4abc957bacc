import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BenchmarkTable, readBenchmarkTable } from '@/lib/collect/csv/benchmark-table';
import { PlateauError } from '@/lib/model/failure';

/** The published ranges of a CSV file; an empty table where no file was named. */
export async function readRanges(path: string | undefined): Promise<BenchmarkTable> {
  if (path === undefined) return { benchmarks: [], refused: [] };
  const file = basename(path);
  try {
    return readBenchmarkTable({ name: file, content: await readFile(path) });
  } catch (cause) {
    if (cause instanceof PlateauError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    throw new PlateauError('bad-input', `${path} cannot be read (${code}).`, { cause, details: { file } });
  }
}
