import type { RowTable } from '@/lib/collect/table/row-table';

interface Texts {
  readonly codeOf: Map<string, number>;
  readonly codes: number[];
}

/** Collects rows, column by column; a row of zeros is no row, as at Google. */
export class TableWriter {
  private readonly texts: readonly Texts[];
  private readonly columns: readonly number[][];
  private length = 0;

  constructor(
    private readonly dimensions: readonly string[],
    private readonly metrics: readonly string[],
  ) {
    this.texts = dimensions.map(() => ({ codeOf: new Map(), codes: [] }));
    this.columns = metrics.map(() => []);
  }

  add(keys: readonly string[], values: readonly number[]): void {
    if (values.every((value) => value === 0)) return;
    this.length += 1;
    this.texts.forEach(({ codeOf, codes }, index) => {
      const key = keys[index] ?? '';
      const code = codeOf.get(key) ?? codeOf.size;
      if (code === codeOf.size) codeOf.set(key, code);
      codes.push(code);
    });
    this.columns.forEach((column, index) => column.push(values[index] ?? Number.NaN));
  }

  get size(): number {
    return this.length;
  }

  table(returningPool?: number): RowTable {
    const { length, dimensions, metrics, texts, columns } = this;
    return {
      length,
      dimensions: Object.fromEntries(
        texts.map(({ codeOf, codes }, index) => [
          dimensions[index] ?? '',
          { values: [...codeOf.keys()], codes: Uint32Array.from(codes) },
        ]),
      ),
      metrics: Object.fromEntries(columns.map((column, index) => [metrics[index] ?? '', Float64Array.from(column)])),
      ...(returningPool !== undefined && { returningPool }),
    };
  }
}
