import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { GoogleReport, GoogleRow } from '@/lib/collect/report';
import type { AnalyticsSource } from '@/lib/collect/source';
import { demoSource } from '@/lib/demo/demo-source';
import { TODAY } from './sample';

const NOW = new Date('2026-11-22T10:00:00Z');
const A_WEEK_AGO = new Date('2026-11-15T10:00:00Z');
type Change = (report: GoogleReport) => GoogleReport;

/** The demonstration shop, whose answers are changed on their way. */
function changed(change: Change): AnalyticsSource {
  const source = demoSource(TODAY);
  return {
    ...source,
    runReports: async (id, requests) => {
      const { reports, cost } = await source.runReports(id, requests);
      return { reports: reports.map(change), cost };
    },
  };
}
const read = (change: Change, kept?: Awaited<ReturnType<typeof collect>>) =>
  collect(changed(change), '1', { now: NOW, historyMonths: 13, kept });
const none: Change = (report) => report;
const first = ({ dimensionHeaders }: GoogleReport) => dimensionHeaders[0]?.name ?? '';
const isCut = (report: GoogleReport) => report.dimensionHeaders.length > 1;
const scaled = (row: GoogleRow, by: number): GoogleRow => ({
  ...row,
  metricValues: row.metricValues.map(({ value }) => ({ value: String(Number(value) * by) })),
});
const short =
  (when: (report: GoogleReport) => boolean, by = 0.6): Change =>
  (report) =>
    when(report) ? { ...report, rows: report.rows.map((row) => scaled(row, by)) } : report;
/** So much of every figure stands in a row without a day. */
const dayless =
  (when: (report: GoogleReport) => boolean, share: number, metadata = {}): Change =>
  (report) => {
    if (!when(report) || report.rows.length === 0) return report;
    const sums = report.metricHeaders.map((_, at) =>
      report.rows.reduce((sum, row) => sum + Number(row.metricValues[at]?.value) * share, 0),
    );
    const other = {
      dimensionValues: report.dimensionHeaders.map(() => ({ value: '(other)' })),
      metricValues: sums.map((sum) => ({ value: String(sum) })),
    };
    return {
      ...report,
      rows: [...report.rows.map((row) => scaled(row, 1 - share)), other],
      ...(report.metadata && { metadata: { ...report.metadata, ...metadata } }),
    };
  };
const byDay = (report: GoogleReport) => first(report) === 'date' && !isCut(report);
const cutsOf = (snapshot: Awaited<ReturnType<typeof collect>>) =>
  snapshot.tables
    .filter(({ rows }) => 'sessions' in (rows[0]?.metrics ?? {}))
    .map(({ dimensions }) => dimensions.join());

describe('rows without a day', () => {
  it.each([{}, { dataLossFromOtherRow: true }])(
    'refuse the reading where they are much of the totals: %o',
    async (flag) => {
      await expect(read(dayless(byDay, 0.4, flag))).rejects.toMatchObject({
        code: 'without-day',
        options: { details: { value: 40 } },
      });
    },
  );

  it('are told where they are next to nothing, and nothing else changes', async () => {
    const { health, totals } = await read(dayless(byDay, 0.004));
    expect(health).toContainEqual(expect.objectContaining({ code: 'without-day', severity: 'note', dimensions: [] }));
    expect(totals['sessions']).toBeDefined();
  });

  it('leave out the breakdowns that they are in, and no others', async () => {
    const whole = await read(none);
    const { tables, health, totals } = await read(
      dayless((report) => isCut(report) && report.dimensionHeaders[1]?.name === 'country', 0.4),
    );
    const names = whole.tables.map(({ dimensions }) => dimensions.join());
    expect(tables.map(({ dimensions }) => dimensions.join())).toEqual(
      names.filter((name) => !name.startsWith('country')),
    );
    expect(health).toContainEqual(
      expect.objectContaining({
        code: 'without-day',
        dimensions: expect.arrayContaining(['country']),
        share: expect.closeTo(0.4),
      }),
    );
    expect(totals).toEqual(whole.totals);
  });
});

describe('parts that are short of the total', () => {
  it('are all left out where every breakdown is, without a word of Google’s', async () => {
    const snapshot = await read(short((report) => isCut(report)));
    expect(cutsOf(snapshot)).toEqual([]);
    expect(snapshot.health).toContainEqual(
      expect.objectContaining({ code: 'parts-left-out', severity: 'warn', share: expect.closeTo(0.4, 1) }),
    );
    expect(snapshot.totals).toEqual((await read(none)).totals);
  });

  it('are all left out where what Google ranks is as short', async () => {
    const isAnyCut = ({ dimensionHeaders }: GoogleReport) =>
      !['date', 'yearMonth', 'isoYearIsoWeek'].includes(dimensionHeaders.at(-1)?.name ?? '');
    // Visits do not add up over search terms, so that nothing says whether those rows are short.
    expect(cutsOf(await read(short(isAnyCut)))).toEqual(['searchTerm']);
  });

  it('are left out alone where one breakdown is', async () => {
    for (const name of ['deviceCategory', 'country', 'landingPage']) {
      const { tables } = await read(short((report) => isCut(report) && report.dimensionHeaders[1]?.name === name));
      expect(tables.map(({ dimensions }) => dimensions.join())).not.toContain(name);
      expect(tables.length).toBeGreaterThanOrEqual(12);
    }
  });

  it('are left out where a renewal is, and are read in whole afterwards', async () => {
    const kept = await collect(demoSource(TODAY), '1', { now: A_WEEK_AGO, historyMonths: 13 });
    const renewed = await read(
      short((report) => isCut(report)),
      kept,
    );
    expect(cutsOf(renewed)).toEqual([]);
    const well = await read(none, renewed);
    expect(well.tables.map(({ rows }) => rows)).toEqual((await read(none)).tables.map(({ rows }) => rows));
  });

  it('hold where they are a little off, and are told', async () => {
    const { tables, health } = await read(
      short((report) => report.dimensionHeaders[1]?.name === 'deviceCategory', 0.96),
    );
    expect(tables.map(({ dimensions }) => dimensions.join())).toContain('deviceCategory');
    expect(health).toContainEqual(expect.objectContaining({ code: 'parts-differ', dimensions: ['deviceCategory'] }));
  });

  it('are no matter where all is well', async () => {
    const kept = await collect(demoSource(TODAY), '1', { now: A_WEEK_AGO, historyMonths: 13 });
    for (const { health, tables } of [await read(none), await read(none, kept)]) {
      expect(health.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['parts-differ']));
      expect(health.map(({ code }) => code)).not.toEqual(expect.arrayContaining(['parts-left-out']));
      expect(tables).toHaveLength(15);
    }
  });
});
