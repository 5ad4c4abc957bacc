import { Metadata } from '../metadata';
import { CALENDAR_DIMENSIONS } from './calendar-dimensions';
import { areCompatible } from './compatible';
import { metricField, rateNames } from './fields';
import type { RowTable } from './row-table';

/** Rows, and what of them a person may not read: by metric, Google's reasons. */
export interface Tabled {
  readonly tables: readonly RowTable[];
  readonly blocked?: Readonly<Record<string, readonly string[]>>;
}

/** What tables can be asked for. */
export function tableMetadata({ tables, blocked = {} }: Tabled): Metadata {
  // Another dimension of the report may be the one that a table needs.
  const free = tables.map((table) => ({ ...table, needs: undefined }));
  const own = tables.flatMap((table) => Object.keys(table.dimensions));
  const dimensions = new Set([...own, ...(own.includes('date') ? CALENDAR_DIMENSIONS : [])]);
  const columns = new Set(tables.flatMap((table) => Object.keys(table.metrics)));
  const metrics = [...columns, ...rateNames()]
    .map((name) => metricField(name, tables))
    .filter((field) => field !== undefined && (!field.people || countsPeopleByDay(field.apiName, tables)));
  return Metadata.parse({
    dimensions: [...dimensions].map((apiName) => ({
      apiName,
      uiName: apiName,
      metrics: [...columns].filter((metric) => areCompatible(free, ['date', apiName], [metric])),
    })),
    metrics: metrics.map((field) => ({
      apiName: field?.apiName,
      uiName: field?.apiName,
      type: field?.type,
      ...(field && { blockedReasons: blocked[field.apiName] ?? [] }),
    })),
  });
}

/** Without a table that has one row a day, or a model of who comes back, persons a day are not known. */
function countsPeopleByDay(metric: string, tables: readonly RowTable[]): boolean {
  return tables.some(
    (table) =>
      metric in table.metrics && (table.returningPool !== undefined || Object.keys(table.dimensions).join() === 'date'),
  );
}
