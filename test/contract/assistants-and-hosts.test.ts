import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/lib/collect/collect';
import { tablesSource } from '@/lib/collect/table/table-source';
import { ASSISTANT_SOURCES } from '@/lib/model/assistants';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Emulator, startEmulator } from '@/test/emulator/emulator';
import { propertyIn } from '@/test/situations/demo-snapshot';
import { ADAPTERS, NOW } from './adapters';

const A_WEEK_AGO = new Date('2026-11-15T10:00:00Z');
const SHOP = propertyIn({ situation: ['assistants-channel', 'staging'], months: 10 });
const { id } = SHOP.property;
let emulator: Emulator;
let now = NOW;

beforeAll(async () => {
  emulator = await startEmulator({ properties: [SHOP], now: () => now });
});
afterAll(() => emulator.stop());

const tableOf = ({ tables }: Snapshot, dimensions: string, within?: string) =>
  tables.find((table) => table.within === within && table.dimensions.join() === dimensions);
const read = (at: number, kept?: Snapshot) => {
  emulator.reset();
  const source = ADAPTERS[at]?.at(emulator.origin, emulator.identity.grant());
  if (!source) throw new Error(`There is no adapter ${at}.`);
  return collect(source, id, { now, historyMonths: 9, ...(kept && { kept }) });
};

describe('visits of assistants and hosts', () => {
  it('are asked alike over plain HTTP, through Google’s own client and in memory', async () => {
    now = NOW;
    const [rest, client] = [await read(0), await read(1)];
    expect(client).toEqual(rest);
    const memory = await collect(tablesSource([SHOP], 'demo', '2026-11-22'), id, { now, historyMonths: 9 });
    expect(rest.tables.map(({ rows }) => rows)).toEqual(memory.tables.map(({ rows }) => rows));
    const assistants = tableOf(
      rest,
      'sessionDefaultChannelGroup,sessionSourceMedium,sessionCampaignName',
      'assistants',
    );
    expect(assistants?.rows.map(({ keys }) => keys.join(' | ')).toSorted()).toEqual([
      'AI Assistant | chatgpt.com / ai-assistant | (ai-assistant)',
      'Referral | chatgpt.com / referral | (referral)',
      'Referral | perplexity.ai / referral | (referral)',
    ]);
    expect(tableOf(rest, 'landingPage', 'assistants')?.rows.length).toBeGreaterThan(3);
    const hosts = tableOf(rest, 'hostName,sessionDefaultChannelGroup')?.rows.map(({ keys: [host] }) => host);
    expect(new Set(hosts)).toEqual(new Set(['www.lienart.example', 'staging.lienart.example']));
    expect(rest.health.filter(({ code }) => code.startsWith('parts') || code === 'refused')).toEqual([]);
  });

  it('cost two requests and a few tokens a week', async () => {
    now = A_WEEK_AGO;
    const first = await read(0);
    now = NOW;
    const weekly = await read(0, first);
    expect(weekly.cost.requests).toBeLessThanOrEqual(12);
    expect(weekly.cost.tokens).toBeLessThanOrEqual(60);
    const whole = await read(0);
    for (const by of ['landingPage', 'sessionDefaultChannelGroup,sessionSourceMedium,sessionCampaignName'])
      expect(
        tableOf(weekly, by, 'assistants')
          ?.rows.map(({ keys, metrics }) => [keys, metrics])
          .toSorted(),
      ).toEqual(
        tableOf(whole, by, 'assistants')
          ?.rows.map(({ keys, metrics }) => [keys, metrics])
          .toSorted(),
      );
  });

  it('are each one source in lower case, which no other assistant has', () => {
    expect(new Set(ASSISTANT_SOURCES).size).toBe(ASSISTANT_SOURCES.length);
    for (const source of ASSISTANT_SOURCES) expect(source).toBe(source.toLowerCase());
  });
});
