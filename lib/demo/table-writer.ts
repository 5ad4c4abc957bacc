import { dimensionColumn, type RowTable } from '@/lib/collect/table/row-table';
import type { Counts } from './counts';

/** Collects rows of counts and hands them over as a table of columns. */
export class TableWriter {
  private readonly keys: (readonly string[])[] = [];
  private readonly rows: Counts[] = [];

  constructor(private readonly dimensions: readonly string[]) {}

  add(keys: readonly string[], counts: Counts): void {
    if (counts.sessions === 0) return;
    this.keys.push(keys);
    this.rows.push(counts);
  }

  table(returningPool: number): RowTable {
    return {
      length: this.rows.length,
      dimensions: Object.fromEntries(
        this.dimensions.map((name, index) => [name, dimensionColumn(this.keys.map((keys) => keys[index] ?? ''))]),
      ),
      metrics: {
        sessions: this.column((row) => row.sessions),
        engagedSessions: this.column((row) => row.engagedSessions),
        totalUsers: this.column((row) => row.totalUsers),
        newUsers: this.column((row) => row.newUsers),
        keyEvents: this.column((row) => row.keyEvents),
        ecommercePurchases: this.column((row) => row.ecommercePurchases),
        totalRevenue: this.column((row) => row.revenueCents / 100),
        addToCarts: this.column((row) => row.addToCarts),
        checkouts: this.column((row) => row.checkouts),
      },
      returningPool,
    };
  }

  private column(read: (counts: Counts) => number): Float64Array {
    return new Float64Array(this.rows.map(read));
  }
}
