import { type BenchmarkTable, readBenchmarkTable } from '@/lib/collect/csv/benchmark-table';
import { namedFile } from './text-file';

/** The published ranges of a CSV file; an empty table where no file was named. */
export async function readRanges(path: string | undefined): Promise<BenchmarkTable> {
  if (path === undefined) return { benchmarks: [], refused: [] };
  return readBenchmarkTable(await namedFile(path));
}
