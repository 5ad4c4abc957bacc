import type { RowTable } from '@/lib/collect/table/row-table';
import type { TabledProperty } from '@/lib/collect/table/table-source';
import { atelierBrume } from '@/lib/demo/atelier-brume';
import { generate } from '@/lib/demo/generate';
import type { Day } from '@/lib/model/day';

const MONTHS = 4;
const FIRST_ID = 1000;

/** Many properties of a few months each; they share their figures, which are drawn once. */
export function lightProperties(count: number, today: Day): TabledProperty[] {
  const site = atelierBrume();
  let tables: readonly RowTable[] | undefined;
  return Array.from({ length: count }, (_, index) => ({
    property: { ...site.property, id: String(FIRST_ID + index), displayName: `Shop ${index}` },
    get tables() {
      return (tables ??= generate(site, today, MONTHS));
    },
  }));
}
