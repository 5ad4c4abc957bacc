import { answer } from '@/lib/collect/table/answer';
import type { RowTable } from '@/lib/collect/table/row-table';
import { rowTable } from '../../row-table';
import type { GoogleReport } from '@/lib/collect/report';
import type { ReportRequest } from '@/lib/collect/request';
import type { AnalyticsSource } from '@/lib/collect/source';
import { addDays, type Day } from '@/lib/model/day';
import type { Property } from '@/lib/model/property';
import { compactDay } from '@/lib/collect/table/row-table';

export const TODAY: Day = '2026-11-22';

export const PROPERTY: Property = {
  id: '42',
  displayName: 'Sample',
  account: 'Account',
  timeZone: 'Europe/Paris',
  currency: 'EUR',
};

export function ask(tables: RowTable | readonly RowTable[], request: ReportRequest): GoogleReport {
  const all = 'length' in tables && 'metrics' in tables ? [tables] : [...tables];
  return answer(all, request, { property: PROPERTY, today: TODAY });
}

/** Rows as plain text, dimensions before metrics. */
export function cells(report: GoogleReport): string[][] {
  return report.rows.map((row) => [
    ...row.dimensionValues.map(({ value }) => value),
    ...row.metricValues.map(({ value }) => value ?? 'none'),
  ]);
}

export const named = (...names: string[]) => names.map((name) => ({ name }));
export const between = (startDate: string, endDate: string) => [{ startDate, endDate }];

/** A quiet little site: so many sessions every day, half of them on each device. */
export function steadyTable(
  from: Day,
  days: number,
  options: { skip?: readonly Day[]; perDay?: number } = {},
): RowTable {
  const { skip = [], perDay = 100 } = options;
  const rows = Array.from({ length: days }, (_, index) => addDays(from, index))
    .filter((day) => !skip.includes(day))
    .flatMap((day) =>
      ['desktop', 'mobile'].map((device) => ({ keys: [compactDay(day), device], values: [perDay / 2, 4, 200] })),
    );
  return rowTable(['date', 'deviceCategory'], ['sessions', 'ecommercePurchases', 'totalRevenue'], rows);
}

/** A source that writes down what it is asked. */
export function watched(source: AnalyticsSource): { source: AnalyticsSource; asked: ReportRequest[] } {
  const asked: ReportRequest[] = [];
  return {
    asked,
    source: {
      ...source,
      runReports: (id, requests) => {
        asked.push(...requests);
        return source.runReports(id, requests);
      },
    },
  };
}
