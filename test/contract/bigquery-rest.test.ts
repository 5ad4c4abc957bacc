import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bigQueryEngine } from '@/lib/collect/bigquery/bigquery-engine';
import { bigQuerySource } from '@/lib/collect/bigquery/bigquery-source';
import { exportPlace } from '@/lib/collect/bigquery/export-place';
import type { SqlEngine } from '@/lib/collect/bigquery/sql-engine';
import { outcomeOf } from './adapters';
import { byDay, PROPERTY } from './export/asked-of';
import { type LocalExport, localExport } from './export/duckdb-engine';
import { exportEvent } from './export/export-event';
import { fakeBigQuery, PLACE, type Refusal } from './export/fake-bigquery';
import { anna, visit } from './export/people';

let local: LocalExport;
let google: Awaited<ReturnType<typeof fakeBigQuery>>;
beforeAll(async () => {
  const days = Array.from({ length: 8 }, (_, at) => `2026-03-0${at + 1}`);
  local = await localExport(byDay(...days.map((day) => exportEvent(day, 1, 'page_view', { ...anna, ...visit(1) }))));
  google = await fakeBigQuery(local);
});
afterEach(() => {
  google.queries.length = 0;
});
afterAll(async () => {
  await google.stop();
  local.close();
});

const NOW = new Date('2026-03-20T10:00:00Z');
const engineAt = (origin = google.origin, token = google.token, maxGigabytes = 5): SqlEngine =>
  bigQueryEngine({
    place: PLACE,
    origin,
    maxGigabytes,
    token: async () => token,
    pause: () => 0,
    timeout: 300_000,
    now: () => NOW,
  });
const sourceAt = (engine: SqlEngine) => bigQuerySource({ engine, property: PROPERTY, keyEvents: ["o'clock"] });
const REQUEST = {
  dimensions: [{ name: 'date' }],
  metrics: [{ name: 'sessions' }, { name: 'keyEvents' }],
  dateRanges: [{ startDate: '2026-03-01', endDate: '2026-03-08' }],
};

describe('the BigQuery API', () => {
  it('is asked page after page, through answers that are not there yet', async () => {
    const { reports, cost } = await sourceAt(engineAt()).runReports(PROPERTY.id, [REQUEST]);
    expect(reports[0]?.rows.map(({ dimensionValues }) => dimensionValues[0]?.value)).toEqual(
      Array.from({ length: 8 }, (_, at) => `2026030${at + 1}`),
    );
    expect(reports[0]?.rowCount).toBe(8);
    // The staging and the report.
    expect(cost.requests).toBe(2);
  });

  it('is told where, how much at most, and in which session', async () => {
    await sourceAt(engineAt()).runReports(PROPERTY.id, [REQUEST, REQUEST]);
    const [opening, staging, ...reports] = google.queries;
    expect(opening).toMatchObject({ query: 'SELECT 1', createSession: true, location: 'EU' });
    expect(staging?.query).toContain('`my-shop.analytics_42.events_2*`');
    expect(reports).toHaveLength(2);
    for (const query of [staging, ...reports])
      expect(query).toMatchObject({
        location: 'EU',
        maximumBytesBilled: '5000000000',
        connectionProperties: [{ key: 'session_id', value: 'S1' }],
      });
  });

  it('gets values as parameters, and reads the export once for all reports within its days', async () => {
    const source = sourceAt(engineAt());
    await source.runReports(PROPERTY.id, [REQUEST]);
    const { cost } = await source.runReports(PROPERTY.id, [
      { ...REQUEST, dateRanges: [{ startDate: '2026-03-02', endDate: '2026-03-03' }] },
    ]);
    expect(google.queries.filter(({ query }) => query.includes('events_2*'))).toHaveLength(1);
    expect(cost.requests).toBe(1);
    const report = google.queries.at(-1);
    expect(report?.query).not.toContain('clock');
    expect(report?.queryParameters).toEqual([
      { parameterType: { type: 'STRING' }, parameterValue: { value: "o'clock" } },
    ]);
  });

  it('tells all tables, and columns within records', async () => {
    expect(await engineAt().tables()).toHaveLength(8);
    expect(await engineAt().columns('events_20260308')).toEqual(
      expect.arrayContaining(['event_date', 'items', 'items.item_name', 'device.web_info.browser']),
    );
  });

  const REFUSALS: readonly (readonly [string, RegExp, Refusal, object])[] = [
    [
      'no access to the dataset',
      /^GET .*datasets/,
      { status: 403, reason: 'accessDenied', message: 'Access Denied: Dataset my-shop:analytics_42' },
      { code: 'bigquery-no-access', retry: { when: 'after-action' } },
    ],
    [
      'a dataset that is not there',
      /^GET .*datasets/,
      { status: 404, reason: 'notFound', message: 'Not found: Dataset my-shop:analytics_42' },
      { code: 'bigquery-no-dataset', details: { value: 'my-shop.analytics_42' } },
    ],
    [
      'no right to run queries',
      /^POST/,
      { status: 403, reason: 'accessDenied', message: 'User does not have bigquery.jobs.create permission' },
      { code: 'bigquery-no-access' },
    ],
    [
      'a spent quota',
      /^POST/,
      { status: 403, reason: 'quotaExceeded', message: 'Quota exceeded: Your project exceeded quota for query bytes' },
      // Midnight in California.
      { code: 'bigquery-quota', retry: { when: 'later', at: '2026-03-21T07:00:00.000Z' } },
    ],
    [
      'billing that is off',
      /^POST/,
      { status: 403, reason: 'billingNotEnabled', message: 'Billing has not been enabled for this project.' },
      { code: 'bigquery-billing' },
    ],
    [
      'an API that is not switched on',
      /^GET/,
      { status: 403, reason: 'accessNotConfigured', message: 'BigQuery API has not been used in project 1' },
      { code: 'bigquery-disabled' },
    ],
    [
      'more bytes than were allowed',
      /^POST/,
      {
        status: 400,
        reason: 'bytesBilledLimitExceeded',
        message: 'Query exceeded limit for bytes billed: 5000000000. 41234567890 or higher required.',
      },
      { code: 'bigquery-too-large', details: { value: '42' } },
    ],
    [
      'SQL that it does not take',
      /^POST/,
      { status: 400, reason: 'invalidQuery', message: 'Syntax error: Unexpected keyword AT at [1:1]' },
      { code: 'unexpected' },
    ],
    [
      'a refusal without words',
      /^POST/,
      { status: 404, reason: 'notFound', message: '' },
      { code: 'unreadable-answer' },
    ],
  ];
  it.each(REFUSALS)('says what %s means', async (_, path, refusal, expected) => {
    google.refuse(path, refusal);
    expect(await outcomeOf(() => sourceAt(engineAt()).runReports(PROPERTY.id, [REQUEST]))).toMatchObject(expected);
  });

  it('is asked again where it was busy, and after a failure by the same source', async () => {
    const source = sourceAt(engineAt());
    google.refuse(/^POST/, { status: 403, reason: 'rateLimitExceeded', message: 'Exceeded rate limits' });
    google.refuse(/^POST/, { status: 503, reason: 'backendError', message: 'Try again' });
    expect((await source.runReports(PROPERTY.id, [REQUEST])).reports[0]?.rows).toHaveLength(8);
    const other = sourceAt(engineAt());
    google.refuse(/^GET/, { status: 403, reason: 'accessDenied', message: 'Access Denied' });
    await expect(other.metadata(PROPERTY.id)).rejects.toMatchObject({ code: 'bigquery-no-access' });
    google.refuse(/^POST/, { status: 403, reason: 'accessDenied', message: 'Access Denied' });
    await expect(other.runReports(PROPERTY.id, [REQUEST])).rejects.toMatchObject({ code: 'bigquery-no-access' });
    expect((await other.runReports(PROPERTY.id, [REQUEST])).reports[0]?.rows).toHaveLength(8);
  });

  it('lets nothing but a currency into the SQL', async () => {
    const property = { ...PROPERTY, currency: "EUR' OR TRUE --" };
    const source = bigQuerySource({ engine: local.engine, property, keyEvents: [] });
    expect(await outcomeOf(() => source.metadata(PROPERTY.id))).toMatchObject({ code: 'bigquery-no-zone' });
  });

  it('refuses a bad token, and knows an empty dataset', async () => {
    const refused = await outcomeOf(() => sourceAt(engineAt(google.origin, 'ya29.bad')).metadata(PROPERTY.id));
    expect(refused).toMatchObject({ code: 'expired-token' });
    const empty = await localExport({ events_intraday_20260301: [] });
    expect(await outcomeOf(() => sourceAt(empty.engine).metadata(PROPERTY.id))).toMatchObject({
      code: 'bigquery-no-days',
    });
    empty.close();
  });
});

describe('the place of an export', () => {
  it.each([
    ['my-shop.analytics_42', { project: 'my-shop', dataset: 'analytics_42' }],
    ['example.com:old.events', { project: 'example.com:old', dataset: 'events' }],
    ['my-shop', undefined],
    ['my-shop.a.b', undefined],
    ['my-shop.a`; DROP', undefined],
    ["my'shop.a", undefined],
  ])('%s', (text, place) => {
    expect(exportPlace(text)).toEqual(place);
  });
});
