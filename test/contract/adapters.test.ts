import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { AnalyticsSource } from '@/lib/collect/source';
import { demoSource } from '@/lib/demo/demo-source';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import type { Fault } from '@/test/emulator/faults';
import { ADAPTERS, NOW, outcomeOf } from './adapters';
import { REQUESTS } from './requests';

const SHOP = '1';
/** Calls for how a property is set up, at a first reading: with one stream. */
const SETUP = 10;
let emulator: Emulator;
let sources: AnalyticsSource[];

beforeAll(async () => {
  emulator = await startEmulator({ now: () => NOW });
  const token = emulator.identity.grant();
  sources = ADAPTERS.map((adapter) => adapter.at(emulator.origin, token));
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.stop());

/** What each adapter makes of the same call; before each, the same is arranged. */
async function bothOutcomes(
  call: (source: AnalyticsSource) => Promise<unknown>,
  arrange = () => {},
): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (const source of sources) {
    emulator.reset();
    arrange();
    outcomes.push(await outcomeOf(() => call(source)));
  }
  return outcomes;
}

describe('plain HTTP and Google’s own client', () => {
  it.each(Object.entries(REQUESTS))('read %s alike', async (_, request) => {
    const [rest, client] = await bothOutcomes(async (source) => {
      const { reports } = await source.runReports(SHOP, [request]);
      // What is left of the quota differs from call to call.
      return reports.map((report) => ({ ...report, propertyQuota: undefined }));
    });
    expect(rest).toEqual(client);
  });

  it('read properties and metadata alike', async () => {
    for (const call of [
      (source: AnalyticsSource) => source.properties(),
      (source: AnalyticsSource) => source.property(SHOP),
      (source: AnalyticsSource) => source.metadata(SHOP),
    ]) {
      const [rest, client] = await bothOutcomes(call);
      expect(rest).toEqual(client);
      expect(rest).toHaveProperty('result');
    }
  });

  it('come to the same snapshot, which is the one that the demonstration has in memory', async () => {
    const [rest, client, demo] = await Promise.all(
      [...sources, demoSource('2026-11-22')].map((source) => collect(source, SHOP, { now: NOW, historyMonths: 13 })),
    );
    expect(rest).toEqual(client);
    expect(rest?.cost.requests).toBe(10 + SETUP);
    const figures = (snapshot: typeof demo) =>
      Object.values(snapshot?.totals ?? {}).map(({ metric, numerator: values }) => [metric, values]);
    expect(figures(rest)).toEqual(figures(demo));
    expect(rest?.tables.map(({ rows }) => rows)).toEqual(demo?.tables.map(({ rows }) => rows));
    expect(rest?.months && Object.values(rest.months).map(({ numerator: values }) => values)).toEqual(
      demo?.months && Object.values(demo.months).map(({ numerator: values }) => values),
    );
    expect(rest?.health).toEqual(demo?.health);
    expect(rest?.setup).toEqual(demo?.setup);
  });

  it('read the same hours around the outage of the demonstration', async () => {
    const then = new Date('2026-06-25T10:00:00Z');
    const [rest, client, demo] = await Promise.all(
      [...sources, demoSource('2026-11-22')].map((source) => collect(source, SHOP, { now: then, historyMonths: 6 })),
    );
    expect(rest?.cost.requests).toBe(11 + SETUP);
    expect(rest?.hours).toMatchObject({ start: '2026-06-02' });
    expect(rest?.hours).toEqual(demo?.hours);
    expect(client?.hours).toEqual(demo?.hours);
  });

  it('lose one table where Google refuses its question, and nothing else', async () => {
    const incomplete = emulator.properties.map((each) => ({
      property: each.property,
      // The two dimensions stand in tables of their own, and in none together.
      tables: each.tables.filter(
        ({ dimensions }) => !('sessionDefaultChannelGroup' in dimensions && 'landingPage' in dimensions),
      ),
    }));
    const other = await startEmulator({ now: () => NOW, properties: incomplete });
    const token = other.identity.grant();
    for (const adapter of ADAPTERS) {
      const snapshot = await collect(adapter.at(other.origin, token), SHOP, { now: NOW, historyMonths: 2 });
      expect(snapshot.tables.map(({ dimensions }) => dimensions.join())).not.toContain(
        'sessionDefaultChannelGroup,landingPage',
      );
      expect(snapshot.tables).toHaveLength(14);
      expect(snapshot.health).toContainEqual(
        expect.objectContaining({ code: 'refused', dimensions: ['sessionDefaultChannelGroup', 'landingPage'] }),
      );
    }
    await other.stop();
  });

  const FAULTS: readonly (readonly [string, Fault, string])[] = [
    ['a refused token', { status: 401, message: 'Request had invalid authentication credentials.' }, 'expired-token'],
    [
      'no permission',
      { status: 403, message: 'User does not have sufficient permissions for this property.' },
      'forbidden-property',
    ],
    [
      'a scope that is missing',
      { status: 403, message: 'insufficient scopes', reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' },
      'consent-refused',
    ],
    [
      'an API that is not switched on',
      { status: 403, message: 'has not been used in project', reason: 'SERVICE_DISABLED' },
      'api-disabled',
    ],
    ['nothing there', { status: 404, message: 'Not found.' }, 'unknown-property'],
    ['too many at once', { status: 429, message: 'Exhausted concurrent requests quota.' }, 'quota-concurrent'],
    [
      'an hour’s quota spent',
      { status: 429, message: 'Exhausted property tokens for a project per hour.' },
      'quota-hour',
    ],
    ['a day’s quota spent', { status: 429, message: 'Exhausted property tokens per day.' }, 'quota-day'],
    ['a broken server', { status: 500, message: 'Internal error encountered.' }, 'server-error'],
    ['a busy server', { status: 503, message: 'The service is currently unavailable.' }, 'server-error'],
    ['a gateway’s page', { status: 502, html: '<html><title>502</title></html>' }, 'server-error'],
    ['a page instead of an answer', { status: 200, html: '<!doctype html><title>Wi-Fi</title>' }, 'unreadable-answer'],
    ['a page instead of a refusal', { status: 403, html: '<!doctype html><title>Wi-Fi</title>' }, 'unreadable-answer'],
    ['an answer of another shape', { status: 200, body: { reports: 'none' } }, 'unreadable-answer'],
    ['an answer that is empty', { status: 200, body: {} }, 'nothing-given'],
    ['a line that is cut', { status: 0, hangUp: true }, 'offline'],
  ];

  it.each(FAULTS)('tell %s alike', async (_, fault, code) => {
    const request = Object.values(REQUESTS).slice(0, 1);
    const counts: number[] = [];
    const [rest, client] = await bothOutcomes(
      async (source) => {
        try {
          return await source.runReports(SHOP, request);
        } finally {
          counts.push(emulator.requests.length);
        }
      },
      () => emulator.fail({ ...fault, times: 99 }),
    );
    expect(rest).toMatchObject({ code });
    expect(rest).toEqual(client);
    expect(counts[0]).toBe(counts[1]);
  });

  it('wait for an answer only so long', async () => {
    const token = emulator.identity.grant();
    for (const adapter of ADAPTERS) {
      emulator.fail({ status: 0, silent: true });
      expect(await outcomeOf(() => adapter.at(emulator.origin, token, 200).metadata(SHOP))).toMatchObject({
        code: 'timeout',
      });
    }
  });

  it('know that nobody is there', async () => {
    const gone = await startEmulator({ now: () => NOW, properties: [] });
    await gone.stop();
    for (const adapter of ADAPTERS)
      expect(await outcomeOf(() => adapter.at(gone.origin, 'token').properties())).toMatchObject({ code: 'offline' });
  });

  it('go on after a fault that passes', async () => {
    const [rest, client] = await bothOutcomes(
      (source) => source.metadata(SHOP),
      () => {
        emulator.fail({ status: 503 });
        emulator.fail({ status: 429, message: 'Exhausted concurrent requests quota.' });
      },
    );
    expect(rest).toHaveProperty('result');
    expect(rest).toEqual(client);
  });
});
