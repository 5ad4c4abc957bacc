import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentFilter } from './question';

/** The values that a property's own cuts hold, so that a campaign or a page may be asked for by its name. */
export function knownValues({ tables }: Pick<Snapshot, 'tables'>): SegmentFilter[] {
  return tables.flatMap(({ dimensions, rows }) => {
    const [dimension] = dimensions;
    if (dimension === undefined || dimensions.length > 1) return [];
    return rows.flatMap(({ keys: [value = ''] }) =>
      value === '' || value.startsWith('(') ? [] : [{ dimension, value }],
    );
  });
}
