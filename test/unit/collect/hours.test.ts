import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { GoogleReport } from '@/lib/collect/report';
import type { AnalyticsSource } from '@/lib/collect/source';
import { tablesSource } from '@/lib/collect/table/table-source';
import { generate } from '@/lib/demo/generate';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { HOURS_A_DAY } from '@/lib/model/hour';
import type { Snapshot } from '@/lib/model/snapshot';
import { lostHours } from '@/test/situations/lost-hours';
import type { Plot } from '@/test/situations/plot';
import { steadyShop } from '@/test/situations/steady-shop';
import { TODAY, watched } from './sample';

const MONTHS = 6;
const at = (day: Day) => new Date(`${day}T10:00:00Z`);
const none: Plot = (site) => site;
const afternoon = lostHours('2026-11-03T13', '2026-11-03T19');

function shop(plot: Plot, today: Day = TODAY, kind: 'demo' | 'csv' = 'demo') {
  const site = plot(steadyShop(), TODAY);
  return watched(tablesSource([{ property: site.property, tables: generate(site, today, MONTHS) }], kind, today));
}

const byHour = (asked: ReturnType<typeof watched>['asked']) =>
  asked.filter(({ dimensions }) => dimensions?.some(({ name }) => name === 'dateHour'));

async function read({ source, asked }: ReturnType<typeof shop>, today: Day = TODAY, kept?: Snapshot) {
  asked.length = 0;
  const [{ id = '' } = {}] = await source.properties();
  const snapshot = await collect(source, id, { now: at(today), historyMonths: MONTHS, kept });
  return { snapshot, hourly: byHour(asked) };
}

/** The source with something said of each answer by hour. */
function saying(source: AnalyticsSource, metadata: Partial<NonNullable<GoogleReport['metadata']>>): AnalyticsSource {
  return {
    ...source,
    runReports: async (id, requests) => {
      const { reports, cost } = await source.runReports(id, requests);
      const told = reports.map((report) =>
        report.dimensionHeaders[0]?.name === 'dateHour' && report.metadata
          ? { ...report, metadata: { ...report.metadata, ...metadata } }
          : report,
      );
      return { reports: told, cost };
    },
  };
}

describe('visits by hour', () => {
  it('are not asked where no day is suspected: no request, and nothing kept', async () => {
    const { snapshot, hourly } = await read(shop(none));
    expect(hourly).toEqual([]);
    expect(snapshot.cost.requests).toBe(10);
    expect(snapshot).not.toHaveProperty('hours');
  });

  it('are asked in one request, of the suspected day and the week on either side', async () => {
    const { snapshot, hourly } = await read(shop(afternoon));
    expect(hourly).toMatchObject([
      {
        metrics: [{ name: 'sessions' }],
        dateRanges: [{ startDate: '2026-10-27', endDate: '2026-11-10' }],
        orderBys: [{ dimension: { dimensionName: 'dateHour' } }],
      },
    ]);
    expect(snapshot.cost.requests).toBe(11);
    expect(snapshot.hours).toMatchObject({ start: '2026-10-27' });
    expect(snapshot.hours?.visits).toHaveLength(15 * HOURS_A_DAY);
    const lost = snapshot.hours?.visits.slice(7 * HOURS_A_DAY + 12, 7 * HOURS_A_DAY + 20) ?? [];
    expect(lost.map((count) => (count ?? 0) > 0)).toEqual([true, ...Array.from({ length: 6 }, () => false), true]);
  });

  it('come to the visits of their day in the demonstration', async () => {
    const { hours, totals } = (await read(shop(afternoon))).snapshot;
    const sessions = totals['sessions'];
    if (!hours || !sessions) throw new Error('The shop has visits.');
    for (let day = 0; day < hours.visits.length / HOURS_A_DAY; day++) {
      const own = hours.visits.slice(day * HOURS_A_DAY, (day + 1) * HOURS_A_DAY);
      const total = sessions.numerator[daysBetween(sessions.start, addDays(hours.start, day))];
      expect(own.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(total);
    }
  });

  it('reach from the first suspected day to the last, and no further than the days that are complete', async () => {
    const late = lostHours('2026-11-18T09', '2026-11-18T20');
    const both: Plot = (site, today) => {
      const [one, other] = [afternoon(site, today), late(afternoon(site, today), today)];
      return { ...other, hours: (day) => (day < '2026-11-10' ? one : other).hours?.(day) };
    };
    const { hourly } = await read(shop(both));
    expect(hourly.map(({ dateRanges }) => dateRanges)).toEqual([[{ startDate: '2026-10-27', endDate: '2026-11-19' }]]);
  });

  it('are kept by a renewal, which asks again only where their day has changed', async () => {
    const before = await read(shop(afternoon, '2026-11-15'), '2026-11-15');
    expect(before.hourly).toHaveLength(1);
    const after = await read(shop(afternoon), TODAY, before.snapshot);
    expect(after.hourly).toEqual([]);
    expect(after.snapshot.hours).toEqual(before.snapshot.hours);
    // More of the same day was lost than Google said at first.
    const changed = await read(shop(lostHours('2026-11-03T13', '2026-11-03T22')), TODAY, before.snapshot);
    expect(changed.hourly).toHaveLength(1);
    expect(changed.snapshot.hours?.visits[7 * HOURS_A_DAY + 20]).toBe(0);
    expect(before.snapshot.hours?.visits[7 * HOURS_A_DAY + 20]).toBeGreaterThan(0);
  });

  it('are asked again where the day after a suspected one is new', async () => {
    // Of the last day that is complete only the morning was measured; the next one is as usual.
    const evening = lostHours('2026-11-12T12', '2026-11-13T00');
    const before = await read(shop(evening, '2026-11-15'), '2026-11-15');
    expect(before.snapshot).toMatchObject({ asOf: '2026-11-12' });
    expect(before.hourly).toHaveLength(1);
    expect((await read(shop(evening, '2026-11-15'), '2026-11-15', before.snapshot)).hourly).toEqual([]);
    const after = await read(shop(evening), TODAY, before.snapshot);
    expect(after.hourly).toHaveLength(1);
    expect((await read(shop(evening), TODAY, after.snapshot)).hourly).toEqual([]);
  });

  it('are forgotten ten weeks later', async () => {
    const { snapshot } = await read(shop(afternoon, '2026-11-15'), '2026-11-15');
    const visits = Array.from({ length: 3 * HOURS_A_DAY }, () => 5);
    const after = async (start: Day) =>
      (await read(shop(none), TODAY, { ...snapshot, hours: { start, visits } })).snapshot.hours;
    expect(await after('2026-09-10')).toEqual({ start: '2026-09-11', visits: visits.slice(HOURS_A_DAY) });
    expect(await after('2026-09-08')).toBeUndefined();
  });

  it('say nothing where Google read a sample of them, withheld some or cut them off', async () => {
    for (const metadata of [
      { subjectToThresholding: true },
      { samplingMetadatas: [{ samplesReadCount: 1, samplingSpaceSize: 2 }] },
      { dataLossFromOtherRow: true },
    ]) {
      const { source, asked } = shop(afternoon);
      const { snapshot } = await read({ source: saying(source, metadata), asked });
      expect(snapshot.cost.requests).toBe(11);
      expect(snapshot).not.toHaveProperty('hours');
    }
  });

  it('are never asked of a file', async () => {
    const { snapshot, hourly } = await read(shop(afternoon, TODAY, 'csv'));
    expect(hourly).toEqual([]);
    expect(snapshot).not.toHaveProperty('hours');
  });
});
