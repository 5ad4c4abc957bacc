import type { Day } from '@/lib/model/day';
import { PlateauError } from '@/lib/model/failure';
import type { Property } from '@/lib/model/property';
import { runInBatches } from '../batches';
import type { SetupAnswer } from '../setup/setup-answer';
import type { AnalyticsSource } from '../source';
import { answer } from './answer';
import type { RowTable } from './row-table';
import { type Tabled, tableMetadata } from './table-metadata';

/** A property with the tables that its reports are answered from. */
export interface TabledProperty extends Tabled {
  readonly property: Property;
  /** How it is set up, where that can be asked. */
  readonly setup?: SetupAnswer;
}

/** One property whose reports are answered from tables of rows. Several tables with different dimensions may stand side by side. */
export function tableSource(
  tables: readonly RowTable[],
  property: Property,
  kind: 'csv' | 'demo',
  today: Day,
): AnalyticsSource {
  return tablesSource([{ property, tables }], kind, today);
}

/** The same for several properties. */
export function tablesSource(entries: readonly TabledProperty[], kind: 'csv' | 'demo', today: Day): AnalyticsSource {
  const entryOf = (id: string): TabledProperty => {
    const entry = entries.find(({ property }) => property.id === id);
    if (entry) return entry;
    throw new PlateauError('unknown-property', `There is no property ${id}.`, { details: { property: id } });
  };
  return {
    kind,
    properties: async () => entries.map(({ property: { id, displayName, account } }) => ({ id, displayName, account })),
    property: async (id) => entryOf(id).property,
    metadata: async (id) => tableMetadata(entryOf(id)),
    setup: async (id) => entryOf(id).setup ?? null,
    runReports: async (id, requests) => {
      const { tables, property } = entryOf(id);
      return runInBatches(requests, async (batch) =>
        batch.map((request) => answer(tables, request, { property, today })),
      );
    },
  };
}
