import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type BenchmarkTable, readBenchmarkTable } from '@/lib/collect/csv/benchmark-table';
import { unreadable } from './text-file';

/** The published ranges of a CSV file; an empty table where no file was named. */
export async function readRanges(path: string | undefined): Promise<BenchmarkTable> {
  if (path === undefined) return { benchmarks: [], refused: [] };
  const content = await readFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
  return readBenchmarkTable({ name: basename(path), content });
}
