/** What goes wrong between a person and Google, told by both adapters through the emulator itself. */
import { afterEach, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { rowTable } from '../row-table';
import { type Emulator, type EmulatorOptions, startEmulator } from '@/test/emulator/emulator';
import { restSource } from '@/lib/collect/rest/rest-source';
import { ADAPTERS, NOW, outcomeOf } from './adapters';

const SHOP = '1';
const property = { id: '7', displayName: 'Seven', account: 'A', timeZone: 'Europe/Paris', currency: 'EUR' };
const sessions = { metrics: [{ name: 'sessions' }], dateRanges: [{ startDate: '7daysAgo', endDate: 'yesterday' }] };
let emulator: Emulator | undefined;

async function start(options: EmulatorOptions = {}): Promise<Emulator> {
  emulator = await startEmulator({ now: () => NOW, properties: [{ property, tables: [] }], ...options });
  return emulator;
}
afterEach(() => emulator?.stop());

describe.each(ADAPTERS)('$name', ({ at }) => {
  it('tells an expired token', async () => {
    const { origin, identity } = await start();
    const token = identity.grant();
    identity.expire(token);
    expect(await outcomeOf(() => at(origin, token).properties())).toMatchObject({
      code: 'expired-token',
      retry: { when: 'after-action' },
    });
  });

  it('tells a consent that was withdrawn', async () => {
    const { origin, identity } = await start();
    const token = identity.grant();
    identity.revoke(token);
    expect(await outcomeOf(() => at(origin, token).property('7'))).toMatchObject({ code: 'expired-token' });
  });

  it('tells a property that is not this person’s', async () => {
    const { origin, identity } = await start();
    const source = at(origin, identity.grant());
    expect(await outcomeOf(() => source.property('8'))).toMatchObject({
      code: 'forbidden-property',
      details: { property: '8' },
    });
    expect(await outcomeOf(() => source.runReports('8', [sessions]))).toMatchObject({ code: 'forbidden-property' });
    expect(await outcomeOf(() => collect(source, '8', { now: NOW }))).toMatchObject({ code: 'forbidden-property' });
  });

  it('reads a property without any data as empty', async () => {
    const tables = [rowTable(['date', 'country'], ['sessions', 'totalRevenue'], [])];
    const { origin, identity } = await start({ properties: [{ property, tables }] });
    const snapshot = await collect(at(origin, identity.grant()), '7', { now: NOW });
    expect(snapshot).toMatchObject({ totals: {}, tables: [], health: [{ code: 'empty' }] });
  });

  it('reads a property without a shop as one that measures no sales', async () => {
    const { origin, identity } = await startEmulator({ now: () => NOW });
    const snapshot = await collect(at(origin, identity.grant()), '2', { now: NOW });
    expect(snapshot.notMeasured).toContain('totalRevenue');
    expect(snapshot.health.map(({ code }) => code)).toContain('no-ecommerce');
  });

  it('tells a spent quota, by the hour and by the day, and does not ask again', async () => {
    const hourly = await startEmulator({ now: () => NOW, limits: { tokensPerProjectPerHour: 1 } });
    const source = at(hourly.origin, hourly.identity.grant());
    expect(await outcomeOf(() => source.runReports(SHOP, [sessions]))).toHaveProperty('result');
    const again = await outcomeOf(() => source.runReports(SHOP, [sessions]));
    expect(again).toMatchObject({ code: 'quota-hour', retry: { when: 'later', at: '2026-11-22T11:00:00.000Z' } });
    expect(hourly.requests).toHaveLength(1);
    await hourly.stop();

    const daily = await startEmulator({ now: () => NOW, limits: { tokensPerDay: 0 } });
    expect(await outcomeOf(() => at(daily.origin, daily.identity.grant()).runReports(SHOP, [sessions]))).toMatchObject({
      code: 'quota-day',
      retry: { when: 'later', at: '2026-11-23T08:00:00.000Z' },
    });
    expect(daily.requests).toHaveLength(1);
    await daily.stop();
  });

  it('stays under what a property takes at once', async () => {
    const busy = await startEmulator({ now: () => NOW, delay: 10 });
    const source = at(busy.origin, busy.identity.grant());
    await source.runReports(
      SHOP,
      Array.from({ length: 60 }, () => sessions),
    );
    expect(busy.requests).toHaveLength(12);
    expect(busy.mostAtOnce).toBeLessThanOrEqual(4);
    await busy.stop();
  });
});

describe('a token', () => {
  it('is renewed once in the middle of a reading, and goes to Google alone', async () => {
    const google = await startEmulator({ now: () => NOW });
    const first = google.identity.grant();
    const second = google.identity.grant();
    let current = first;
    const source = restSource({
      token: async () => current,
      renew: async () => (current = second),
      dataOrigin: google.origin,
      adminOrigin: google.origin,
      now: () => NOW,
      pause: () => 0,
    });
    await source.property(SHOP);
    google.identity.expire(first);
    const snapshot = await collect(source, SHOP, { now: NOW, historyMonths: 2 });
    expect(snapshot.totals['sessions']?.numerator.length).toBeGreaterThan(50);
    expect(google.requests.every(({ url, body }) => !`${url} ${body}`.includes('ya29'))).toBe(true);
    await google.stop();
  });
});
