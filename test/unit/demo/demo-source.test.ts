import { describe, expect, it } from 'vitest';
import { cells, named } from '../collect/sample';
import type { ReportRequest } from '@/lib/collect/request';
import { demoProperties, demoSource } from '@/lib/demo/demo-source';
import { addDays, type Day } from '@/lib/model/day';

const TODAY: Day = '2026-11-22';
const SHOP = '1';
const WORKSHOP = '2';
const METRICS = [
  'sessions',
  'engagedSessions',
  'newUsers',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
  'addToCarts',
  'checkouts',
];
const source = demoSource(TODAY);

async function ask(id: string, request: ReportRequest): Promise<string[][]> {
  const { reports } = await source.runReports(id, [request]);
  return reports[0] ? cells(reports[0]) : [];
}
async function sumOf(
  id: string,
  metric: string,
  from: Day,
  to: Day,
  where: Record<string, string> = {},
): Promise<number> {
  const expressions = Object.entries(where).map(([fieldName, value]) => ({
    filter: { fieldName, stringFilter: { value } },
  }));
  const rows = await ask(id, {
    metrics: named(metric),
    dateRanges: [{ startDate: from, endDate: to }],
    ...(expressions.length > 0 && { dimensionFilter: { andGroup: { expressions } } }),
  });
  return Number(rows[0]?.[0] ?? 0);
}
const lastYear: [Day, Day] = [addDays(TODAY, -365), addDays(TODAY, -1)];

describe('the demonstration', () => {
  it('has a shop and a workshop', async () => {
    expect(await source.properties()).toEqual([
      { id: SHOP, displayName: 'Maison Lienart', account: 'Plateau' },
      { id: WORKSHOP, displayName: 'Atelier Brume', account: 'Plateau' },
    ]);
    expect(await source.property(SHOP)).toMatchObject({ timeZone: 'Europe/Paris', currency: 'EUR' });
    expect(await source.property(WORKSHOP)).toMatchObject({ timeZone: 'Europe/Brussels', currency: 'EUR' });
  });

  it('is the same each time, and a day keeps its figures as time goes on', async () => {
    const request: ReportRequest = {
      dimensions: named('date', 'sessionDefaultChannelGroup'),
      metrics: named('sessions', 'totalRevenue'),
      dateRanges: [{ startDate: '2026-10-01', endDate: '2026-10-31' }],
    };
    const again = await demoSource(TODAY).runReports(SHOP, [request]);
    const before = await demoSource('2026-11-05').runReports(SHOP, [request]);
    expect(again.reports).toEqual((await source.runReports(SHOP, [request])).reports);
    expect(before.reports[0]?.rows).toEqual(again.reports[0]?.rows);
  });

  it('holds three years, up to yesterday', async () => {
    const days = await ask(SHOP, {
      dimensions: named('date'),
      metrics: named('sessions'),
      dateRanges: [{ startDate: '2000-01-01', endDate: 'today' }],
      orderBys: [{ dimension: { dimensionName: 'date' } }],
    });
    expect(days[0]?.[0]).toBe('20231101');
    expect(days.at(-1)?.[0]).toBe('20261121');
  });

  it.each([SHOP, WORKSHOP])('%s agrees with itself to the unit, cut by cut', async (id) => {
    const dateRanges = [{ startDate: '2026-01-01', endDate: '2026-11-21' }];
    const whole = await ask(id, { metrics: named(...METRICS), dateRanges });
    const cuts = [
      'sessionDefaultChannelGroup',
      'deviceCategory',
      'newVsReturning',
      'country',
      'landingPage',
      'sessionCampaignName',
      'sessionSourceMedium',
      'browser',
      ...(id === SHOP ? ['searchTerm'] : []),
    ];
    for (const dimension of cuts) {
      const rows = await ask(id, { dimensions: named(dimension), metrics: named(...METRICS), dateRanges });
      const sums = METRICS.map((_, index) => rows.reduce((sum, row) => sum + Number(row[index + 1]), 0));
      sums.forEach((sum, index) => expect(sum).toBeCloseTo(Number(whole[0]?.[index]), 6));
    }
  });

  it.each([SHOP, WORKSHOP])('%s has the visits of a day in its hours, few of them by night', async (id) => {
    const dateRanges = [{ startDate: '2026-03-01', endDate: '2026-11-21' }];
    const by = (name: string) => ask(id, { dimensions: named(name), metrics: named('sessions'), dateRanges });
    const [days, hours] = [await by('date'), await by('dateHour')];
    const sumOver = (rows: readonly string[][], test: (key: string) => boolean) =>
      rows.reduce((sum, [key = '', count]) => sum + (test(key) ? Number(count) : 0), 0);
    for (const [day = '', count] of days) expect(sumOver(hours, (hour) => hour.startsWith(day))).toBe(Number(count));
    expect(hours.every(([hour = '']) => /^2026\d{4}([01]\d|2[0-3])$/.test(hour))).toBe(true);
    const all = sumOver(hours, () => true);
    expect(sumOver(hours, (hour) => Number(hour.slice(8)) < 6) / all).toBeLessThan(0.1);
  });

  it('never has more of a later step than of an earlier one', () => {
    const contradictions = demoProperties(TODAY)
      .flatMap(({ tables }) => tables)
      .flatMap(({ metrics, length }) =>
        Array.from({ length }, (_, row) => (name: string) => metrics[name]?.[row] ?? Number.NaN).filter(
          (at) =>
            at('engagedSessions') > at('sessions') ||
            at('addToCarts') < at('checkouts') ||
            at('checkouts') < at('ecommercePurchases') ||
            at('keyEvents') < at('ecommercePurchases'),
        ),
      );
    expect(contradictions).toHaveLength(0);
  });
});

describe('Maison Lienart', () => {
  it('sells some three million euros a year', async () => {
    const revenue = await sumOf(SHOP, 'totalRevenue', ...lastYear);
    const sessions = await sumOf(SHOP, 'sessions', ...lastYear);
    const purchases = await sumOf(SHOP, 'ecommercePurchases', ...lastYear);
    expect(revenue).toBeGreaterThan(2_800_000);
    expect(revenue).toBeLessThan(3_300_000);
    expect(sessions).toBeGreaterThan(1_100_000);
    expect(sessions).toBeLessThan(1_300_000);
    expect(purchases / sessions).toBeCloseTo(0.021, 2);
    expect(revenue / purchases).toBeGreaterThan(122);
    expect(revenue / purchases).toBeLessThan(128);
  });

  it('gains visits, above all mobile ones, and loses conversion', async () => {
    const [now, before]: [Day, Day][] = [
      ['2026-08-23', '2026-11-21'],
      ['2025-08-24', '2025-11-22'],
    ];
    const rate = async ([from, to]: [Day, Day], device: string) =>
      (await sumOf(SHOP, 'ecommercePurchases', from, to, { deviceCategory: device })) /
      (await sumOf(SHOP, 'sessions', from, to, { deviceCategory: device }));
    const share = async ([from, to]: [Day, Day]) =>
      (await sumOf(SHOP, 'sessions', from, to, { deviceCategory: 'mobile' })) /
      (await sumOf(SHOP, 'sessions', from, to));
    expect(await sumOf(SHOP, 'sessions', ...(now ?? lastYear))).toBeGreaterThan(
      1.15 * (await sumOf(SHOP, 'sessions', ...(before ?? lastYear))),
    );
    expect(await share(now ?? lastYear)).toBeGreaterThan((await share(before ?? lastYear)) + 0.04);
    expect(await rate(now ?? lastYear, 'mobile')).toBeLessThan(0.9 * (await rate(before ?? lastYear, 'mobile')));
    expect((await rate(now ?? lastYear, 'desktop')) / (await rate(now ?? lastYear, 'mobile'))).toBeGreaterThan(2.2);
  });

  it('sends its mailings again to fewer people each year', async () => {
    const visits = (year: number) =>
      sumOf(SHOP, 'sessions', `${year}-01-01`, `${year}-12-31`, { sessionCampaignName: `soldes-hiver-${year}` });
    expect(await visits(2025)).toBeLessThan(await visits(2024));
    expect(await visits(2026)).toBeLessThan(await visits(2025));
    expect(await visits(2026)).toBeGreaterThan(0);
  });

  it('measured nothing for three days five months ago', async () => {
    expect(await sumOf(SHOP, 'sessions', '2026-06-09', '2026-06-11')).toBe(0);
    expect(await sumOf(SHOP, 'sessions', '2026-06-08', '2026-06-08')).toBeGreaterThan(1000);
    expect(await sumOf(SHOP, 'sessions', '2026-06-12', '2026-06-12')).toBeGreaterThan(1000);
  });

  it('has its best day on Black Friday', async () => {
    const rows = await ask(SHOP, {
      dimensions: named('date'),
      metrics: named('totalRevenue'),
      dateRanges: [{ startDate: '2025-01-01', endDate: '2025-12-31' }],
      limit: 1,
    });
    expect(rows[0]?.[0]).toBe('20251128');
  });

  it('has fewer users in a month than its days have together', async () => {
    const dateRanges = [{ startDate: '2026-10-01', endDate: '2026-10-31' }];
    const days = await ask(SHOP, { dimensions: named('date'), metrics: named('totalUsers'), dateRanges });
    const added = days.reduce((sum, [, users]) => sum + Number(users), 0);
    const month = await sumOf(SHOP, 'totalUsers', '2026-10-01', '2026-10-31');
    expect(month).toBeLessThan(0.95 * added);
    expect(month).toBeGreaterThan(Math.max(...days.map(([, users]) => Number(users))));
  });
});

describe('Atelier Brume', () => {
  it('gets requests and sells nothing', async () => {
    expect(await sumOf(WORKSHOP, 'keyEvents', ...lastYear)).toBeGreaterThan(800);
    expect(await sumOf(WORKSHOP, 'totalRevenue', ...lastYear)).toBe(0);
  });
});
