import { type ReadonlySignal, signal } from '@preact/signals';
import type { BenchmarkTable } from '@/lib/collect/csv/benchmark-table';
import type { Benchmark } from '@/lib/model/benchmark';
import type { Page } from '../page/page';
import { createResource, type Resource } from '../page/resource';

export interface BenchmarkState {
  readonly kept: Resource<readonly Benchmark[]>;
  /** What the last file held; null before. */
  readonly table: ReadonlySignal<BenchmarkTable | null>;
  readonly open: () => Promise<unknown>;
  /** Takes over the rows that can be checked; the others are shown with their reason. */
  readonly importFile: (file: File) => Promise<void>;
  /** True once it is gone. */
  readonly remove: (benchmark: Benchmark) => Promise<boolean>;
}

export function createBenchmarkState(page: Page): BenchmarkState {
  const kept = createResource<readonly Benchmark[]>();
  const table = signal<BenchmarkTable | null>(null);
  const save = (benchmarks: readonly Benchmark[]) =>
    kept.run(() => page.ask('saveBenchmarks', { benchmarks: [...benchmarks] }));
  return {
    kept,
    table,
    open: () => kept.run(() => page.ask('benchmarks', {})),
    async importFile(file) {
      table.value = null;
      await kept.run(async () => {
        // Reading tables takes a library that nothing else on this page needs.
        const { readBenchmarkTable } = await import('@/lib/collect/csv/benchmark-table');
        const read = readBenchmarkTable({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) });
        const benchmarks = withAdded(kept.value.value ?? [], read.benchmarks);
        const saved = await page.ask('saveBenchmarks', { benchmarks });
        table.value = read;
        return saved;
      });
    },
    remove: async (benchmark) => (await save((kept.value.value ?? []).filter((each) => each !== benchmark))) !== null,
  };
}

/** The same source may be brought in again: its newer row takes the place of the one before. */
function withAdded(kept: readonly Benchmark[], added: readonly Benchmark[]): Benchmark[] {
  return [...new Map([...kept, ...added].map((each) => [keyOf(each), each])).values()];
}

/** What makes two ranges the same: the rate, the industry, and who published it when. */
export function keyOf({ metric, industry, currency, origin }: Benchmark): string {
  const source = origin.kind === 'imported' ? [origin.source.url, origin.source.date] : [];
  return [metric, industry, currency ?? '', ...source].join('|');
}
