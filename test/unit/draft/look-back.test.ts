import { describe, expect, it } from 'vitest';
import { lookBackOn, lookBacksOf } from '@/lib/draft/look-back';
import { addDays } from '@/lib/model/day';
import type { PreFlight } from '@/lib/model/pre-flight';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopSnapshot } from '../explain/shop-snapshot';

const AS_OF = '2026-11-30';
const DAYS = 120;
const SEND = '2026-11-10';
const dayOf = (i: number) => addDays(AS_OF, 1 - DAYS + i);
const isWeek = (i: number) => dayOf(i) >= SEND && dayOf(i) <= addDays(SEND, 6);

/** A shop whose mailing doubles the visits by email for a week, at the given conversion. */
const shop = (rate: number): Snapshot =>
  shopSnapshot({
    days: DAYS,
    asOf: AS_OF,
    cells: [
      {
        device: 'mobile',
        channel: 'Email',
        sessions: (i) => (isWeek(i) ? 800 : 400),
        rate: (i) => (isWeek(i) ? rate : 0.03),
        orderValue: () => 50,
      },
      { device: 'mobile', channel: 'Direct', sessions: () => 500, rate: () => 0.02, orderValue: () => 50 },
    ],
  });

const send: PreFlight = {
  id: 's1',
  propertyId: '1',
  campaign: 'Soldes d’hiver',
  sendOn: SEND,
  points: [],
  lookedBackOn: null,
};

describe('the look back on a send', () => {
  it('stands its week beside the mean of the four before, with the least and the most of them', () => {
    const seen = lookBackOn(send, shop(0.03));
    expect(seen?.period).toEqual({ from: SEND, to: '2026-11-16' });
    const { sessions, least, most } = seen?.usual ?? {};
    expect((seen?.sessions.value ?? 0) / (sessions?.value ?? 1)).toBeCloseTo(2, 1);
    expect(least?.value).toBeLessThanOrEqual(sessions?.value ?? 0);
    expect(most?.value).toBeGreaterThanOrEqual(sessions?.value ?? 0);
  });

  it('adds up: its figure is the sum of the rows of its days', () => {
    const snapshot = shop(0.03);
    const table = snapshot.tables.find(({ dimensions }) => dimensions[0] === 'sessionDefaultChannelGroup');
    const row = table?.rows.find(({ keys }) => keys[0] === 'Email')?.metrics['sessions'] ?? [];
    const sum = row.filter((_, i) => isWeek(i)).reduce((all, value) => all + value, 0);
    expect(lookBackOn(send, snapshot)?.sessions.value).toBe(sum);
  });

  it.each([
    [0.01, 'lower'],
    [0.06, 'higher'],
    [0.0301, 'unclear'],
  ] as const)('judges a conversion of %f against the usual 3%%: %s', (rate, verdict) => {
    expect(lookBackOn(send, shop(rate))?.conversion?.verdict).toBe(verdict);
  });

  it('is not there before the week was read, nor without four weeks before, nor for a channel without rows', () => {
    expect(lookBackOn({ ...send, sendOn: '2026-11-26' }, shop(0.03))).toBeNull();
    expect(lookBackOn({ ...send, sendOn: dayOf(10) }, shop(0.03))).toBeNull();
    expect(lookBackOn({ ...send, channel: 'SMS' }, shop(0.03))).toBeNull();
  });

  it('counts the visits under the campaign’s own name, as links spell it', () => {
    const snapshot = shop(0.03);
    const [first] = snapshot.tables;
    if (!first) throw new Error('The shop has no table.');
    // Ten weeks from Monday, the last one beginning on 23 November.
    const start = '2026-09-21';
    const campaigns: Snapshot['tables'][number] = {
      dimensions: ['sessionCampaignName'],
      step: 'week',
      start,
      length: 10,
      rows: [
        { keys: ['soldes_d’hiver_2026'], metrics: { sessions: [0, 0, 0, 0, 0, 0, 0, 310, 25, 0] } },
        { keys: ['bienvenue'], metrics: { sessions: Array.from({ length: 10 }, () => 40) } },
      ],
      provenance: first.provenance,
    };
    const seen = lookBackOn(send, { ...snapshot, tables: [...snapshot.tables, campaigns] });
    expect(seen?.named?.value).toBe(335);
    expect(lookBackOn(send, snapshot)?.named).toBeNull();
  });

  it('is made for the sends of the property alone, latest first', () => {
    const preFlights = [send, { ...send, id: 's2', sendOn: '2026-11-17' }, { ...send, id: 's3', propertyId: '2' }];
    expect(lookBacksOf({ preFlights }, shop(0.03)).map(({ preFlightId }) => preFlightId)).toEqual(['s2', 's1']);
    expect(lookBacksOf({}, shop(0.03))).toEqual([]);
  });
});
