import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { GoogleReport } from '@/lib/collect/report';
import { demoSource } from '@/lib/demo/demo-source';
import { addDays, daysBetween, type Day } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import { TODAY } from './sample';

const at = (day: Day) => new Date(`${day}T10:00:00Z`);
type Change = (report: GoogleReport) => GoogleReport;

/** The demonstration shop read on a day, its answers changed on their way. */
async function read(day: Day, change: Change = (report) => report, kept?: Snapshot) {
  const source = demoSource(TODAY);
  return collect(
    {
      ...source,
      runReports: async (id, requests) => {
        const { reports, cost } = await source.runReports(id, requests);
        return { reports: reports.map(change), cost };
      },
    },
    '1',
    { now: at(day), historyMonths: 13, kept },
  );
}
const without =
  (...days: readonly Day[]): Change =>
  (report) => {
    if (report.dimensionHeaders[0]?.name !== 'date') return report;
    const gone = new Set(days.map((day) => day.replaceAll('-', '')));
    return { ...report, rows: report.rows.filter(({ dimensionValues }) => !gone.has(dimensionValues[0]?.value ?? '')) };
  };
const scaled =
  (metric: string, by: number, isOf: (day: string) => boolean): Change =>
  (report) => {
    const place = report.metricHeaders.findIndex(({ name }) => name === metric);
    const isTotal = report.dimensionHeaders.length === 1 && report.dimensionHeaders[0]?.name === 'date';
    if (place < 0 || !isTotal) return report;
    const rows = report.rows.map((row) => ({
      ...row,
      metricValues: row.metricValues.map(({ value }, column) => ({
        value:
          column === place && isOf(row.dimensionValues[0]?.value ?? '') ? String(Number(value) * by) : (value ?? ''),
      })),
    }));
    return { ...report, rows };
  };
const valueOn = ({ totals }: Snapshot, metric: 'sessions' | 'totalRevenue', day: Day) => {
  const series = totals[metric];
  return series?.numerator[daysBetween(series.start, day)];
};
const flagsOf = ({ health }: Snapshot, code: string) => health.filter((flag) => flag.code === code);

const GONE: Day = addDays(TODAY, -10);
const BEFORE: Day = addDays(TODAY, -4);

describe('a day that Google takes back for good', () => {
  it('is kept, told once and for all, and stops no renewal', async () => {
    const gone = addDays(TODAY, -30);
    let snapshot = await read(addDays(TODAY, -24));
    const had = valueOn(snapshot, 'sessions', gone);
    expect(had).toBeGreaterThan(100);
    for (const days of [22, 21, 20, 4, 3]) {
      const day = addDays(TODAY, -days);
      snapshot = await read(day, without(gone), snapshot);
      expect(snapshot.asOf).toBe(addDays(day, -3));
      expect(valueOn(snapshot, 'sessions', gone)).toBe(had);
      expect(flagsOf(snapshot, 'taken-back')).toMatchObject([{ severity: 'warn', period: { from: gone, to: gone } }]);
    }
  });

  it('is as before when it is given again', async () => {
    const short = await read(addDays(TODAY, -1), without(GONE), await read(BEFORE));
    const well = await read(TODAY, undefined, short);
    const fresh = await read(TODAY);
    expect(well.totals['sessions']?.numerator).toEqual(fresh.totals['sessions']?.numerator);
    expect(flagsOf(well, 'taken-back')).toEqual([]);
  });
});

describe('a day that is told otherwise', () => {
  const change = scaled('sessions', 0.5, (day) => day === GONE.replaceAll('-', ''));

  it('is told with both amounts, for a month', async () => {
    const kept = await read(BEFORE);
    const had = Number(valueOn(kept, 'sessions', GONE));
    const renewed = await read(TODAY, change, kept);
    const told = { metrics: ['sessions'], period: { from: GONE, to: GONE }, before: had, after: had * 0.5 };
    expect(flagsOf(renewed, 'restated')).toMatchObject([told]);
    expect(valueOn(renewed, 'sessions', GONE)).toBe(had * 0.5);
    expect(flagsOf(await read(TODAY, change, renewed), 'restated')).toMatchObject([told]);
  });
});

describe('figures that contradict each other', () => {
  const [first, last] = [addDays(TODAY, -20), addDays(TODAY, -12)].map((day) => day.replaceAll('-', ''));
  const cents = scaled('totalRevenue', 100, (day) => day >= (first ?? '') && day <= (last ?? ''));

  it('are not told for their days, and are read again until they agree', async () => {
    const broken = await read(TODAY, cents);
    const period = { from: addDays(TODAY, -20), to: addDays(TODAY, -12) };
    expect(flagsOf(broken, 'odd-amounts')).toMatchObject([{ severity: 'block', period }]);
    expect(valueOn(broken, 'totalRevenue', period.from)).toBeNull();
    expect(valueOn(broken, 'totalRevenue', addDays(period.from, -1))).toBeGreaterThan(0);
    expect(valueOn(broken, 'sessions', period.from)).toBeGreaterThan(0);
    for (const { rows } of broken.tables) expect(Object.keys(rows[0]?.metrics ?? {})).not.toContain('totalRevenue');
    const [well, fresh] = [await read(TODAY, undefined, broken), await read(TODAY)];
    expect(well.totals).toEqual(fresh.totals);
    expect(flagsOf(well, 'odd-amounts')).toEqual([]);
    const byDevice = ({ tables }: Snapshot) => tables.find(({ dimensions }) => dimensions.join() === 'deviceCategory');
    expect(byDevice(well)?.rows).toEqual(byDevice(fresh)?.rows);
  });

  it('are not told at all where nothing tells which are right', async () => {
    const broken = await read(
      TODAY,
      scaled('totalRevenue', 100, (day) => day > (last ?? '')),
    );
    expect(broken.totals).not.toHaveProperty('totalRevenue');
    expect(broken.totals).toHaveProperty('ecommercePurchases');
    expect(broken.health).toContainEqual(
      expect.objectContaining({ code: 'odd-amounts', metrics: ['totalRevenue', 'ecommercePurchases'] }),
    );
  });

  it('are not told at all where most days are such', async () => {
    const broken = await read(
      TODAY,
      scaled('ecommercePurchases', 1000, () => true),
    );
    expect(broken.totals).not.toHaveProperty('ecommercePurchases');
    expect(broken.totals).not.toHaveProperty('sessions');
    expect(broken.totals).toHaveProperty('totalRevenue');
    expect(broken.notMeasured).not.toContain('sessions');
    expect(flagsOf(broken, 'impossible')).toMatchObject([{ metrics: ['ecommercePurchases', 'sessions'] }]);
  });
});
