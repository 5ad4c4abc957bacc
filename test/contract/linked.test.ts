import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import type { AnalyticsSource } from '@/lib/collect/source';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { propertyIn } from '@/test/situations/demo-snapshot';
import {
  type FoundPage,
  linkedAds,
  linkedSearch,
  type Spending,
  spending,
  withoutCosts,
} from '@/test/situations/linked';
import { steadyShop } from '@/test/situations/steady-shop';
import { ADAPTERS, NOW } from './adapters';

const TODAY = '2026-11-22';
const PLANS: readonly Spending[] = [
  {
    channel: 'Paid Search',
    sessions: 300,
    cost: () => 180,
    varies: 0.35,
    elasticity: 0.8,
    intent: 1.2,
    campaigns: [
      { name: 'marque', visits: 0.6, cost: 0.4, intent: 1.5 },
      { name: 'generique', visits: 0.4, cost: 0.6 },
    ],
  },
];
const PAGES: readonly FoundPage[] = [
  { path: '/', impressions: () => 900, position: () => 3, clickRate: () => 0.1 },
  { path: '/guide-lin?p=1', impressions: () => 300, position: () => 9, clickRate: () => 0.02 },
];
const shop = propertyIn({ site: (today) => spending(PLANS)(steadyShop(), today), months: 14 });
const as = (id: string, property: typeof shop) => ({ ...property, property: { ...property.property, id } });
const linked = linkedSearch(linkedAds(shop, PLANS, TODAY), PAGES, TODAY);
const PROPERTIES = { linked: '11', costsBlocked: '12', unlinked: '13' } as const;

let emulator: Emulator;
let sources: AnalyticsSource[];

beforeAll(async () => {
  emulator = await startEmulator({
    now: () => NOW,
    properties: [
      as(PROPERTIES.linked, linked),
      as(PROPERTIES.costsBlocked, withoutCosts(linked)),
      as(PROPERTIES.unlinked, shop),
    ],
  });
  const token = emulator.identity.grant();
  sources = ADAPTERS.map((adapter) => adapter.at(emulator.origin, token, 60_000));
});
beforeEach(() => emulator.reset());
afterAll(() => emulator.stop());

const readBy = (source: AnalyticsSource, id: string, kept?: Snapshot, now = NOW) =>
  collect(source, id, { now, historyMonths: 13, ...(kept && { kept }) });
const cutOf = ({ tables }: Snapshot, dimensions: string) =>
  tables.find((table) => table.dimensions.join() === dimensions);
const ADS = 'sessionCampaignName,sessionDefaultChannelGroup';
const SEARCH = 'landingPagePlusQueryString';
const sumOf = (column: readonly number[] = []) => column.reduce((sum, value) => sum + value, 0);

describe('what links to Google Ads and Search Console bring', () => {
  it('is read alike by plain HTTP and by Google’s own client', async () => {
    const read: Snapshot[] = [];
    for (const source of sources) read.push(await readBy(source, PROPERTIES.linked));
    const [rest, client] = read;
    expect(rest?.tables).toEqual(client?.tables);
    expect(rest && cutOf(rest, ADS)?.rows.map(({ keys }) => keys)).toEqual([
      ['generique', 'Paid Search'],
      ['marque', 'Paid Search'],
    ]);
  });

  it('asks Google for a mean place, and adds up places', async () => {
    const [source] = sources;
    const snapshot = source && (await readBy(source, PROPERTIES.linked));
    const asked = emulator.requests.map(({ body }) => JSON.stringify(body));
    expect(asked.some((body) => body.includes('organicGoogleSearchAveragePosition'))).toBe(true);
    expect(asked.some((body) => body.includes('searchPositionSum'))).toBe(false);
    const row = snapshot && cutOf(snapshot, SEARCH)?.rows.find(({ keys }) => keys[0] === '/');
    const { searchPositionSum: places = [], organicGoogleSearchImpressions: shown = [] } = row?.metrics ?? {};
    expect(places.every((sum) => Number.isInteger(sum))).toBe(true);
    expect(sumOf(places) / sumOf(shown)).toBeCloseTo(3, 1);
  });

  it('says that a cost may not be read, and takes it for no zero', async () => {
    for (const source of sources) {
      const snapshot = await readBy(source, PROPERTIES.costsBlocked);
      expect(snapshot.health).toContainEqual(
        expect.objectContaining({ code: 'restricted', severity: 'note', metrics: ['advertiserAdCost'] }),
      );
      expect(cutOf(snapshot, ADS)).toBeUndefined();
      expect(emulator.requests.map(({ body }) => JSON.stringify(body)).join()).not.toContain('advertiserAdCost');
      expect(cutOf(snapshot, SEARCH)).toBeDefined();
    }
  });

  it('is missing without a word where nothing is linked', async () => {
    const [source] = sources;
    const snapshot = source && (await readBy(source, PROPERTIES.unlinked));
    expect(snapshot?.health.map(({ code }) => code)).toEqual([]);
    expect(snapshot?.notMeasured).toEqual([]);
  });

  it('keeps to twelve requests and sixty tokens a week', async () => {
    const [source] = sources;
    const first = source && (await readBy(source, PROPERTIES.linked));
    const later = first && (await readBy(source, PROPERTIES.linked, first, new Date('2026-11-29T10:00:00Z')));
    expect(later?.cost.requests).toBeLessThanOrEqual(12);
    expect(later?.cost.tokens).toBeLessThanOrEqual(60);
    expect(later && cutOf(later, ADS)?.rows.length).toBe(2);
  });
});
