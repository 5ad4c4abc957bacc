import type { Day } from '@/lib/model/day';
import { compactDay, dayFromCompact } from '../table/row-table';
import type { Period } from '@/lib/model/period';

/** The days of which the export holds a finished table. A day that is still streaming in is not among them. */
export class ExportDays {
  private readonly compact: readonly string[];

  constructor(tables: readonly string[]) {
    this.compact = tables.flatMap((name) => /^events_(\d{8})$/.exec(name)?.[1] ?? []).sort();
  }

  /** The table of the last day, which has every column that the export ever gained; null where there is none. */
  get newest(): string | null {
    const last = this.compact.at(-1);
    return last === undefined ? null : `events_${last}`;
  }

  get first(): Day | null {
    const first = this.compact[0];
    return first === undefined ? null : dayFromCompact(first);
  }

  /** Days within a period, as the `date` dimension writes them. */
  within({ from, to }: Period): readonly string[] {
    const [first, last] = [compactDay(from), compactDay(to)];
    return this.compact.filter((day) => first <= day && day <= last);
  }
}
