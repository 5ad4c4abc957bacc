/** Answers that are not to what was asked, through both adapters: none is taken for the property's figures. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { LARGEST_ANSWER } from '@/lib/collect/retry';
import type { AnalyticsSource } from '@/lib/collect/source';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Emulator, type ReportChange, startEmulator } from '@/test/emulator/emulator';
import { dimensionsOf, type WireReport } from '@/test/emulator/wire-report';
import { ADAPTERS, NOW, outcomeOf } from './adapters';

const SHOP = '1';
const A_WEEK_AGO = new Date('2026-11-15T10:00:00Z');
let emulator: Emulator;
let token: string;

beforeAll(async () => {
  emulator = await startEmulator({ now: () => NOW });
  token = emulator.identity.grant();
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.stop());

const request = {
  dimensions: [{ name: 'date' }],
  metrics: [{ name: 'sessions' }, { name: 'totalRevenue' }],
  dateRanges: [{ startDate: '2026-11-01', endDate: '2026-11-07' }],
};
const firstOnly =
  (change: (report: WireReport) => unknown): ReportChange =>
  (report, at) =>
    at === 0 ? change(report) : report;
const rowsOf = (report: WireReport, pick: (rows: NonNullable<WireReport['rows']>) => unknown[]) => ({
  ...report,
  rows: pick(report.rows ?? []),
});
const valued = (report: WireReport, value: string) =>
  rowsOf(report, ([first, ...rest]) => [{ ...first, metricValues: [{ value }, { value: '1' }] }, ...rest]);

const REFUSED: readonly (readonly [string, ReportChange, string])[] = [
  ['no report', firstOnly(() => ({})), 'nothing-given'],
  ['no rows of those that were counted', firstOnly((report) => rowsOf(report, () => [])), 'nothing-given'],
  ['fewer rows than were counted', firstOnly((report) => rowsOf(report, (rows) => rows.slice(1))), 'nothing-given'],
  ['more rows than were counted', firstOnly((report) => ({ ...report, rowCount: 3 })), 'another-answer'],
  [
    'a row twice',
    firstOnly((report) => rowsOf(report, ([first, , ...rest]) => [first, first, ...rest])),
    'another-answer',
  ],
  [
    'metrics in another order',
    firstOnly((report) => ({ ...report, metricHeaders: report.metricHeaders?.toReversed() })),
    'another-answer',
  ],
  [
    'a dimension more',
    firstOnly((report) => ({
      ...rowsOf(report, (rows) =>
        rows.map((row) => ({ ...row, dimensionValues: [...(row.dimensionValues ?? []), { value: 'France' }] })),
      ),
      dimensionHeaders: [{ name: 'date' }, { name: 'country' }],
    })),
    'another-answer',
  ],
  [
    'a cell less',
    firstOnly((report) =>
      rowsOf(report, ([first, ...rest]) => [{ ...first, metricValues: [{ value: '1' }] }, ...rest]),
    ),
    'another-answer',
  ],
  ['a figure without end', firstOnly((report) => valued(report, '1e999')), 'another-answer'],
  ['a figure that is none', firstOnly((report) => valued(report, 'NaN')), 'another-answer'],
  ['a figure without text', firstOnly((report) => valued(report, '')), 'another-answer'],
  [
    'another year',
    firstOnly((report) =>
      rowsOf(report, ([first, ...rest]) => [{ ...first, dimensionValues: [{ value: '20251101' }] }, ...rest]),
    ),
    'another-answer',
  ],
];

const FINE: readonly (readonly [string, ReportChange])[] = [
  ['as it is', (report) => report],
  ['with rows in another order', (report) => rowsOf(report, (rows) => rows.toReversed())],
  [
    'with figures in scientific notation',
    (report) =>
      rowsOf(report, (rows) =>
        rows.map((row) => ({
          ...row,
          metricValues: row.metricValues?.map(({ value }) => ({ value: Number(value).toExponential().toUpperCase() })),
        })),
      ),
  ],
  ['with a metric type that is newer than the client', (report) => newerType(report)],
  ['without rows, of a property that has none', (report) => ({ ...report, rows: [], rowCount: 0 })],
  ['with fields that nobody knows yet', (report) => ({ ...report, somethingNew: { a: 1 } })],
  ['without metadata', (report) => ({ ...report, metadata: undefined })],
];

function newerType(report: WireReport): unknown {
  return { ...report, metricHeaders: report.metricHeaders?.map(({ name }) => ({ name, type: 77 })) };
}

describe.each(ADAPTERS)('$name', ({ at }) => {
  const source = (): AnalyticsSource => at(emulator.origin, token);

  it.each(REFUSED)('refuses %s', async (_, change, code) => {
    emulator.change(change);
    expect(await outcomeOf(() => source().runReports(SHOP, [request]))).toMatchObject({ code });
  });

  it('refuses reports in another order, and fewer of them', async () => {
    const other = { ...request, metrics: [{ name: 'newUsers' }] };
    const kept: WireReport[] = [];
    emulator.change((report) => {
      kept.push(report);
      return report;
    });
    await source().runReports(SHOP, [request, other]);
    emulator.change((_, place) => kept[1 - place]);
    expect(await outcomeOf(() => source().runReports(SHOP, [request, other]))).toMatchObject({
      code: 'another-answer',
    });
  });

  it.each(FINE)('reads an answer %s', async (_, change) => {
    emulator.change(change);
    expect(await outcomeOf(() => source().runReports(SHOP, [request]))).toHaveProperty('result');
  });

  it('goes on when lines are cut one after the other, at the start of an answer or within it', async () => {
    for (const fault of [{ hangUp: true }, { cut: true }]) {
      emulator.reset();
      emulator.fail({ status: 0, times: 3, ...fault });
      expect(await outcomeOf(() => source().metadata(SHOP))).toHaveProperty('result');
      expect(emulator.requests).toHaveLength(4);
      emulator.fail({ status: 0, times: 4, ...fault });
      expect(await outcomeOf(() => source().metadata(SHOP))).toMatchObject({ code: 'offline' });
    }
  });

  it('reads a property while lines are cut under its requests', async () => {
    emulator.reset();
    for (const path of [/metadata/, /batchRunReports/]) emulator.fail({ status: 0, hangUp: true, times: 3, path });
    expect(await outcomeOf(() => collect(source(), SHOP, { now: NOW, historyMonths: 2 }))).toHaveProperty('result');
  });

  it('ends where a page of accounts names itself as the next', async () => {
    emulator.fail({ status: 200, times: 99, body: { accountSummaries: [], nextPageToken: 'again' } });
    expect(await outcomeOf(() => source().properties())).toMatchObject({ code: 'another-answer' });
    expect(emulator.requests).toHaveLength(2);
  });

  it('reads accounts over several pages', async () => {
    const page = (n: number) => [{ displayName: `A${n}`, propertySummaries: [{ property: `properties/${n}` }] }];
    emulator.fail({ status: 200, body: { accountSummaries: page(1), nextPageToken: 'second' } });
    emulator.fail({ status: 200, body: { accountSummaries: [], nextPageToken: 'third' } });
    emulator.fail({ status: 200, body: { accountSummaries: page(3) } });
    expect((await source().properties()).map(({ id }) => id)).toEqual(['1', '3']);
  });

  it('reads no more of an answer than any that is asked for could have', async () => {
    emulator.fail({ status: 200, times: 9, body: { kind: 'x'.repeat(LARGEST_ANSWER) } });
    expect(await outcomeOf(() => source().runReports(SHOP, [request]))).toMatchObject({ code: 'answer-too-large' });
  });

  it('takes no amounts of another currency, and no days of another zone', async () => {
    const metadata =
      (more: object): ReportChange =>
      (report) => ({ ...report, metadata: { ...report.metadata, ...more } });
    for (const more of [{ currencyCode: 'USD' }, { timeZone: 'America/Los_Angeles' }]) {
      emulator.change(metadata(more));
      expect(await outcomeOf(() => collect(source(), SHOP, { now: NOW, historyMonths: 2 }))).toMatchObject({
        code: 'another-answer',
      });
    }
  });

  it('keeps what was read when a renewal is answered with nothing, and is well again afterwards', async () => {
    const options = { historyMonths: 13 };
    const kept = await collect(source(), SHOP, { now: A_WEEK_AGO, ...options });
    const fresh = await collect(source(), SHOP, { now: NOW, ...options });
    const silent: ReportChange = (report) => ({ ...report, rows: [], rowCount: 0 });
    const zero: ReportChange = (report) =>
      rowsOf(report, (rows) =>
        rows.map((row) => ({ ...row, metricValues: row.metricValues?.map(() => ({ value: '0' })) })),
      );
    const few: ReportChange = (report) =>
      dimensionsOf(report)[0] === 'date'
        ? { ...rowsOf(report, (rows) => rows.slice(0, 3)), rowCount: Math.min(3, report.rows?.length ?? 0) }
        : report;
    const cutsOnly: ReportChange = (report) => (dimensionsOf(report).length > 1 ? silent(report, 0) : report);
    for (const change of [silent, zero, few, cutsOnly]) {
      emulator.change(change);
      expect(await outcomeOf(() => collect(source(), SHOP, { now: NOW, kept, ...options }))).toMatchObject({
        code: 'nothing-given',
      });
    }
    emulator.change(null);
    const renewed = await collect(source(), SHOP, { now: NOW, kept, ...options });
    expect(figures(renewed)).toEqual(figures(fresh));
  });
});

const figures = ({ totals }: Snapshot) => Object.values(totals).map(({ metric, numerator }) => [metric, numerator]);
