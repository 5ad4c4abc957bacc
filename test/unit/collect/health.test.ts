import { describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { ReportMetadata } from '@/lib/collect/report';
import { rowTable } from '../../row-table';
import { tableSource } from '@/lib/collect/table/table-source';
import { diagnose } from '@/lib/diagnose/diagnose';
import { languagePack } from '@/lib/language/all-languages';
import { addDays } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { dailyCounts } from '../diagnose/series-for-tests';
import { PROPERTY, steadyTable, TODAY } from './sample';

const NOW = new Date('2026-11-22T10:00:00Z');

async function healthWith(flags: Partial<ReportMetadata>): Promise<HealthFlag[]> {
  const table = { ...steadyTable('2025-06-01', 539), flags };
  return (await collect(tableSource([table], PROPERTY, 'demo', TODAY), '42', { now: NOW })).health;
}
const codes = (flags: readonly HealthFlag[]) => flags.map(({ code }) => code);

describe('what Google says of its own answer', () => {
  it('is carried on', async () => {
    const sampled = { samplesReadCount: 300, samplingSpaceSize: 1000 };
    expect(await healthWith({ samplingMetadatas: [sampled] })).toContainEqual(
      expect.objectContaining({ code: 'sampled', severity: 'warn', share: 0.3 }),
    );
    expect(codes(await healthWith({ subjectToThresholding: true }))).toContain('thresholded');
    expect(codes(await healthWith({ dataLossFromOtherRow: true }))).toContain('other-row');
    const restriction = { metricName: 'totalRevenue', restrictedMetricTypes: ['REVENUE_DATA'] };
    expect(await healthWith({ schemaRestrictionResponse: { activeMetricRestrictions: [restriction] } })).toContainEqual(
      expect.objectContaining({ code: 'restricted', severity: 'block', metrics: ['totalRevenue'] }),
    );
  });

  it('reaches the provenance of every series', async () => {
    const flags = { subjectToThresholding: true, samplingMetadatas: [{ samplesReadCount: 1, samplingSpaceSize: 4 }] };
    const table = { ...steadyTable('2025-06-01', 539), flags };
    const { totals } = await collect(tableSource([table], PROPERTY, 'demo', TODAY), '42', { now: NOW });
    expect(totals['sessions']?.provenance).toMatchObject({ sampledShare: 0.25, thresholded: true });
  });
});

describe('what the data themselves show', () => {
  const healthOf = async (table: Parameters<typeof tableSource>[0][number]) =>
    (await collect(tableSource([table], PROPERTY, 'demo', TODAY), '42', { now: NOW })).health;

  it('is silent where all is well, but for what is not measured', async () => {
    expect(codes(await healthOf(steadyTable('2025-06-01', 539)))).toEqual(['not-measured', 'no-key-events']);
  });

  it('is a short history', async () => {
    expect(await healthOf(steadyTable('2026-09-01', 82))).toContainEqual(
      expect.objectContaining({ code: 'short-history', severity: 'warn' }),
    );
    expect(await healthOf(steadyTable('2026-03-01', 266))).toContainEqual(
      expect.objectContaining({ code: 'short-history', severity: 'note' }),
    );
  });

  it('is a short history up to thirteen months, by the rule of the verdict and in the words for how long it lasts', async () => {
    const { dates } = languagePack('en');
    for (let read = 380; read <= 410; read++) {
      const table = steadyTable(addDays('2025-06-01', 539 - read), read);
      const { health, totals } = await collect(tableSource([table], PROPERTY, 'demo', TODAY), '42', { now: NOW });
      const days = totals['sessions']?.numerator.length ?? 0;
      const isShort = codes(health).includes('short-history');
      const { notes } = diagnose(dailyCounts({ days }));
      expect([days, notes.some(({ code }) => code === 'one-season-only')]).toEqual([days, isShort]);
      expect([days, isShort]).toEqual([days, days < 393]);
      // What has lasted for thirteen months is no history of less.
      expect(isShort && dates.leastDuration(days - 1) === '13 months').toBe(false);
    }
  });

  it('is no gap where the site rests every Saturday, or is so quiet that days pass without a visit', async () => {
    const saturdays = Array.from({ length: 77 }, (_, week) => addDays('2025-06-07', week * 7));
    expect(codes(await healthOf(steadyTable('2025-06-01', 539, { skip: saturdays })))).not.toContain('gap');
    expect(codes(await healthOf(steadyTable('2025-06-01', 539, { skip: ['2026-03-03'], perDay: 6 })))).not.toContain(
      'gap',
    );
    expect(codes(await healthOf(steadyTable('2025-06-01', 539, { skip: ['2026-03-03'] })))).toContain('gap');
  });

  it('is a warning while it is news, and a note two months after', async () => {
    const severities = async (day: string) =>
      (await healthOf(steadyTable('2025-06-01', 539, { skip: [day] })))
        .filter(({ code }) => code === 'gap')
        .map(({ severity }) => severity);
    expect(await severities('2026-11-03')).toEqual(['warn']);
    expect(await severities('2026-07-07')).toEqual(['note']);
  });

  it('is no gap that matters when it is more than a year old', async () => {
    expect(codes(await healthOf(steadyTable('2025-06-01', 539, { skip: ['2025-08-05'] })))).not.toContain('gap');
  });

  it('is stale when nothing has come for a week', async () => {
    expect(codes(await healthOf(steadyTable('2025-06-01', 520)))).toContain('stale');
  });

  it('is traffic without a name', async () => {
    const days = Array.from({ length: 400 }, (_, index) => addDays('2025-10-18', index).replaceAll('-', ''));
    const channels = (unassigned: number) =>
      rowTable(
        ['date', 'sessionDefaultChannelGroup'],
        ['sessions'],
        days.flatMap((day) => [
          { keys: [day, 'Direct'], values: [100 - unassigned] },
          { keys: [day, 'Unassigned'], values: [unassigned] },
        ]),
      );
    expect(await healthOf(channels(12))).toContainEqual(
      expect.objectContaining({ code: 'unassigned-share', share: 0.12, dimensions: ['sessionDefaultChannelGroup'] }),
    );
    expect(codes(await healthOf(channels(2)))).not.toContain('unassigned-share');
  });
});
