import { bigQuerySource } from '@/lib/collect/bigquery/bigquery-source';
import type { ReportRequest } from '@/lib/collect/request';
import type { Property } from '@/lib/model/property';
import { type ExportTables, localExport } from './duckdb-engine';
import type { ExportEvent } from './export-event';

export const PROPERTY: Property = {
  id: '42',
  displayName: 'Maison',
  account: '',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
};

interface Circumstances {
  readonly keyEvents?: readonly string[];
  readonly currency?: string;
  readonly columns?: Readonly<Record<string, unknown>>;
  readonly request?: Partial<ReportRequest>;
}

/** Events laid into one table a day. */
export function byDay(...events: readonly ExportEvent[]): ExportTables {
  return Object.fromEntries(Map.groupBy(events, ({ event_date }) => `events_${event_date}`));
}

/** The rows that an export of these tables answers, each as its keys and figures in one text: `20260301 Direct: 3, 1`. */
export async function askedOf(
  tables: ExportTables,
  dimensions: readonly string[],
  metrics: readonly string[],
  { keyEvents = [], currency = 'EUR', columns, request }: Circumstances = {},
): Promise<string[]> {
  const local = await localExport(tables, columns);
  try {
    const source = bigQuerySource({ engine: local.engine, property: { ...PROPERTY, currency }, keyEvents });
    const { reports } = await source.runReports(PROPERTY.id, [
      {
        dimensions: dimensions.map((name) => ({ name })),
        metrics: metrics.map((name) => ({ name })),
        dateRanges: [{ startDate: '2026-03-01', endDate: '2026-03-31' }],
        keepEmptyRows: true,
        ...request,
      },
    ]);
    return (reports[0]?.rows ?? []).map((row) => {
      const keys = row.dimensionValues.map(({ value }) => value).join(' ');
      return `${keys}: ${row.metricValues.map(({ value }) => value).join(', ')}`;
    });
  } finally {
    local.close();
  }
}
