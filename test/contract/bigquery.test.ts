import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bigQuerySource } from '@/lib/collect/bigquery/bigquery-source';
import { collect } from '@/lib/collect/collect';
import type { GoogleReport } from '@/lib/collect/report';
import type { ReportRequest } from '@/lib/collect/request';
import type { AnalyticsSource } from '@/lib/collect/source';
import { answer } from '@/lib/collect/table/answer';
import { PROPERTY } from './export/asked-of';
import { type LocalExport, localExport } from './export/duckdb-engine';
import { KEY_EVENTS, madeUpShop } from './export/shop';

/** Three days before it, on a Sunday, ends what is read. */
const NOW = new Date('2026-05-27T10:00:00Z');
const TODAY = '2026-05-27';

const shop = madeUpShop('2026-02-10', 104, 7);
let local: LocalExport;
beforeAll(async () => {
  local = await localExport(shop.exported);
});
afterAll(() => local.close());

const sourceOf = ({ engine }: LocalExport, keyEvents: readonly string[] = KEY_EVENTS): AnalyticsSource =>
  bigQuerySource({ engine, property: PROPERTY, keyEvents, now: () => NOW });

/** A source whose every question and answer is written down. */
function watched(source: AnalyticsSource) {
  const heard: { readonly request: ReportRequest; readonly report: GoogleReport | undefined }[] = [];
  return {
    heard,
    source: {
      ...source,
      runReports: async (id: string, requests: readonly ReportRequest[]) => {
        const told = await source.runReports(id, requests);
        heard.push(...requests.map((request, at) => ({ request, report: told.reports[at] })));
        return told;
      },
    },
  };
}

const namesOf = ({ dimensions = [], metrics = [] }: ReportRequest) =>
  `${metrics.map(({ name }) => name).join(', ')} by ${dimensions.map(({ name }) => name).join(', ')}`;

describe('the export of a made-up shop', () => {
  it('answers every question of a reading and of its renewal as the shop truly was', async () => {
    const { source, heard } = watched(sourceOf(local));
    const kept = await collect(source, PROPERTY.id, { now: new Date('2026-05-13T10:00:00Z') });
    await collect(source, PROPERTY.id, { now: NOW, kept });
    expect(heard.length).toBeGreaterThan(50);
    for (const { request, report } of heard) {
      const truth = answer(shop.truthFor(request), request, { property: PROPERTY, today: TODAY });
      expect({ asked: namesOf(request), rows: report?.rows, rowCount: report?.rowCount }).toEqual({
        asked: namesOf(request),
        rows: truth.rows,
        rowCount: truth.rowCount,
      });
    }
    const empty = heard.filter(({ report }) => report?.rows.length === 0);
    expect(empty.map(({ request }) => namesOf(request))).toEqual([]);
    expect(heard.reduce((sum, { report }) => sum + (report?.rows.length ?? 0), 0)).toBeGreaterThan(5000);
  });

  it('is read once for a report and the week before it', async () => {
    const own = await localExport(shop.exported);
    const source = sourceOf(own);
    const snapshot = await collect(source, PROPERTY.id, { now: NOW });
    await collect(source, PROPERTY.id, { now: new Date('2026-05-20T10:00:00Z') });
    expect(own.asked.filter(({ sql }) => sql.includes(own.engine.dialect.events))).toHaveLength(1);
    expect(snapshot.cost.requests).toBeGreaterThan(20);
    own.close();
  });

  it('leaves a day without a table without an answer, and says so', async () => {
    const { events_20260401: _, events_20260402: __, ...tables } = shop.exported;
    const gappy = await localExport({ ...tables, events_intraday_20260402: shop.exported['events_20260402'] ?? [] });
    const snapshot = await collect(sourceOf(gappy), PROPERTY.id, { now: NOW });
    const { start, numerator } = snapshot.totals['sessions'] ?? { start: '', numerator: [] };
    expect(start).toBe('2026-02-10');
    expect(numerator.flatMap((value, day) => (value === null ? [day] : []))).toEqual([50, 51]);
    expect(snapshot.health).toContainEqual(
      expect.objectContaining({ code: 'gap', period: { from: '2026-04-01', to: '2026-04-02' } }),
    );
    gappy.close();
  });

  it('says what it does not hold, and asks for the key events where nobody named them', async () => {
    const snapshot = await collect(sourceOf(local, []), PROPERTY.id, { now: NOW });
    expect(snapshot.source).toBe('bigquery');
    expect(snapshot.notMeasured.toSorted()).toEqual(['firstTimePurchasers', 'itemDiscountAmount', 'keyEvents']);
    expect(snapshot.totals).not.toHaveProperty('keyEvents');
    const codes = snapshot.health.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['raw-export', 'key-events-unnamed', 'not-exported']));
    expect(codes).not.toContain('no-key-events');
    const named = await collect(sourceOf(local), PROPERTY.id, { now: NOW });
    expect(named.health.map(({ code }) => code)).not.toContain('key-events-unnamed');
  });
});
