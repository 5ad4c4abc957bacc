import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { GoogleReport, type ReportMetadata } from '@/lib/collect/report';
import type { RowTable } from '@/lib/collect/table/row-table';
import { tableSource } from '@/lib/collect/table/table-source';
import { truncationFlags } from '@/lib/collect/truncation';
import { lostPeriodsOf } from '@/lib/measure/lost/lost-periods';
import { diagnose } from '@/lib/diagnose/diagnose';
import type { Day } from '@/lib/model/day';
import { PROPERTY, steadyTable, TODAY } from './sample';

const NOW = new Date('2026-11-22T10:00:00Z');
const HISTORY = { from: '2025-06-01', to: '2026-11-19' };
const PROPERTY_TYPE = { dataTruncationType: 'DATA_TRUNCATION_TYPE_PROPERTY', dataTruncationMessage: '' };

const reason = (date: string, ...ranges: [Day, Day][]) => ({
  ...PROPERTY_TYPE,
  dataTruncationDate: date,
  dataTruncationDateRanges: ranges.map(([startDate, endDate]) => ({ startDate, endDate })),
});
const report = (given: object) =>
  GoogleReport.parse({
    dimensionHeaders: [{ name: 'date' }],
    metricHeaders: [{ name: 'sessions' }],
    metadata: { dataTruncationReasons: [given] },
  });
const periods = (given: object) => truncationFlags(report(given), HISTORY).map(({ period }) => period);

describe('what Google says of truncated days', () => {
  it.each([
    ['a date', { dataTruncationDate: '2025-09-01' }, [{ from: '2025-06-01', to: '2025-08-31' }]],
    ['a compact date', { dataTruncationDate: '20250901' }, [{ from: '2025-06-01', to: '2025-08-31' }]],
    ['ranges', reason('2025-09-01', ['2025-05-01', '2025-08-15']), [{ from: '2025-06-01', to: '2025-08-15' }]],
    [
      'ranges without a date',
      { dataTruncationDateRanges: [{ startDate: '2025-07-01', endDate: '2025-07-31' }] },
      [{ from: '2025-07-01', to: '2025-07-31' }],
    ],
    ['a type by number, as Google’s client gives it', { dataTruncationType: 8, dataTruncationDate: null }, [undefined]],
    ['nothing that can be read', { dataTruncationDate: 'once' }, [undefined]],
    ['a date before all that was asked', { dataTruncationDate: '2025-06-01' }, []],
    ['ranges before all that was asked', reason('2025-01-01', ['2024-01-01', '2024-12-31']), []],
  ])('may be %s', (_, given, expected) => {
    expect(periods(given)).toEqual(expected);
  });
});

describe('truncated days', () => {
  const flags: Partial<ReportMetadata> = { dataTruncationReasons: [reason('2025-12-01')] };
  const read = (table: RowTable, kept?: Awaited<ReturnType<typeof collect>>, now = NOW) =>
    collect(tableSource([table], PROPERTY, 'demo', TODAY), '42', { now, kept });

  it('are not in the history where all is truncated, even where Google gives rows of them', async () => {
    const snapshot = await read({ ...steadyTable('2025-06-01', 539), flags });
    expect(snapshot.totals['sessions']?.start).toBe('2025-12-01');
    expect(snapshot.tables[0]?.start).toBe('2025-12-01');
    expect(snapshot.health).toContainEqual(
      expect.objectContaining({ code: 'truncated', period: { from: '2023-11-20', to: '2025-11-30' } }),
    );
  });

  it('are without an answer for the metrics that are truncated, and lost to every comparison', async () => {
    const whole = steadyTable('2025-06-01', 539);
    const { totals, ...rest } = await read({ ...whole });
    const period = { from: '2025-06-01', to: '2026-05-31' };
    const health = [
      {
        code: 'truncated' as const,
        severity: 'warn' as const,
        metrics: ['totalRevenue' as const],
        dimensions: [],
        period,
      },
    ];
    // A renewal is not told again of days that it does not ask for.
    const renewed = await read(whole, { ...rest, totals, health });
    const { numerator = [] } = renewed.totals['totalRevenue'] ?? {};
    expect(numerator.slice(0, 366)).toEqual([...Array.from({ length: 365 }, () => null), 400]);
    expect(renewed.totals['sessions']?.numerator[0]).toBe(100);
    expect(renewed.health).toContainEqual(expect.objectContaining({ code: 'truncated', period }));
    expect(lostPeriodsOf('totalRevenue', renewed, {})).toEqual([period]);
    expect(lostPeriodsOf('sessions', renewed, {})).toEqual([]);
    const again = await read(whole, renewed);
    expect(again.totals).toEqual(renewed.totals);
  });

  it('are no rise from nothing', async () => {
    const days = Array.from({ length: 539 }, (_, index) => index);
    const table = steadyTable('2025-06-01', days.length);
    const { totals, ...rest } = await read(table);
    const health = [
      {
        code: 'truncated' as const,
        severity: 'warn' as const,
        metrics: ['totalRevenue' as const],
        dimensions: [],
        period: { from: '2025-06-01', to: '2025-12-31' },
      },
    ];
    const renewed = await read(table, { ...rest, totals, health });
    const series = renewed.totals['totalRevenue'];
    expect(series && diagnose(series)).toMatchObject({ verdict: 'stagnating', since: '2026-01-01', events: [] });
  });

  it('leave everything as it is where Google speaks of none', async () => {
    const table = steadyTable('2025-06-01', 539);
    const before = { dataTruncationReasons: [reason('2020-01-01')] };
    expect(await read({ ...table, flags: before })).toEqual(await read({ ...table, flags: {} }));
  });
});
