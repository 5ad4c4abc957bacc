import type { RowTable } from '@/lib/collect/table/row-table';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { atelierBrume } from '@/lib/demo/atelier-brume';
import { generate } from '@/lib/demo/generate';
import type { Day } from '@/lib/model/day';

const FIRST_ID = 1000;

/** What was drawn already, by its day and length. */
const drawn = new Map<string, readonly RowTable[]>();

/** Many properties of some months each; they share their figures, which are drawn once in a process. */
export function lightProperties(count: number, today: Day, months = 4): TabledProperty[] {
  const site = atelierBrume();
  const key = `${today} ${months}`;
  return Array.from({ length: count }, (_, index) => ({
    property: { ...site.property, id: String(FIRST_ID + index), displayName: `Shop ${index}` },
    get tables() {
      const tables = drawn.get(key) ?? generate(site, today, months);
      drawn.set(key, tables);
      return tables;
    },
  }));
}
