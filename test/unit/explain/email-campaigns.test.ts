import type { DimensionId } from '@/lib/model/dimension';
import { describe, expect, it } from 'vitest';
import { campaignRepetitionFindings } from '@/lib/explain/findings/campaign-repetition';
import { emailAutomationFindings } from '@/lib/explain/findings/email-automation';
import { emailCampaigns } from '@/lib/explain/email-campaigns';
import type { Period } from '@/lib/model/period';
import { contextWith, type TableSpec, weeklyTable } from './weekly-tables';

const CHANNEL = 'sessionDefaultChannelGroup';
const CAMPAIGN = 'sessionCampaignName';
const QUARTER: Period = { from: '2025-12-29', to: '2026-03-22' };

type Rows = TableSpec['rows'];

const row = (keys: readonly string[], sessions: number, orders = 0): Rows[number] => ({
  keys,
  metrics: { sessions, ecommercePurchases: orders, totalRevenue: orders * 50 },
});
const table = (dimensions: readonly DimensionId[], rows: Rows) => weeklyTable({ dimensions, rows });

/** A shop whose channels are these, and whose campaigns are cut by name, with their channel where it is known. */
function shopWith(channels: Rows, campaigns: Rows, pairs?: Rows) {
  const tables = [table([CHANNEL], channels), table([CAMPAIGN], campaigns)];
  const context = contextWith(pairs ? [...tables, table([CHANNEL, CAMPAIGN], pairs)] : tables);
  // The stuck shop's own channels are cut by day, and would stand before these.
  const own = context.snapshot.tables.filter(({ dimensions, step }) => dimensions[0] !== CHANNEL || step === 'week');
  return { ...context, snapshot: { ...context.snapshot, tables: own } };
}
const names = ({ snapshot }: ReturnType<typeof shopWith>) =>
  emailCampaigns(snapshot, [QUARTER])?.rows.map(({ keys }) => keys[0]);

const EMAIL = row(['Email'], 300, 20);
const LETTER = row(['lettre-du-mardi'], 200, 15);

describe('emailCampaigns', () => {
  it('takes those of the channel, where campaigns are cut by channel too', () => {
    const pairs = [
      row(['Email', 'lettre-du-mardi'], 200),
      row(['Email', '(not set)'], 90),
      row(['Paid Social', 'panier'], 80),
    ];
    expect(names(shopWith([EMAIL], [LETTER, row(['panier'], 80)], pairs))).toEqual(['lettre-du-mardi']);
  });

  it('leaves out, of names alone, advertisements and whatever brings more than email does', () => {
    const others = ['meta-panier', 'Google Shopping', 'leads-b2b', '(direct)', '(rest)'].map((name) => row([name], 80));
    expect(names(shopWith([EMAIL], [LETTER, row(['salon-du-meuble'], 900), ...others]))).toEqual([
      'lettre-du-mardi',
      'leads-b2b',
    ]);
  });

  it('finds none where no visit comes by email, and doubts none where channels are not known', () => {
    expect(names(shopWith([row(['Direct'], 500)], [LETTER]))).toEqual([]);
    expect(names(shopWith([], [LETTER]))).toEqual([]);
    const { snapshot } = shopWith([EMAIL], [LETTER]);
    const only = snapshot.tables.filter(({ dimensions }) => dimensions[0] === CAMPAIGN);
    expect(emailCampaigns({ ...snapshot, tables: only }, [QUARTER])?.rows).toHaveLength(1);
    expect(emailCampaigns({ ...snapshot, tables: [] }, [QUARTER])).toBeNull();
  });
});

describe('what rests on them', () => {
  const falling = (week: number) => (week < 60 ? 240 : 120);
  const sent = (name: string): Rows[number] => ({ keys: [name], metrics: { sessions: falling } });

  it('an advertisement that brings less is no letter that wears out', () => {
    const channels = [row(['Email'], 300), row(['Paid Social'], 400)];
    expect(campaignRepetitionFindings(shopWith(channels, [sent('meta-printemps')]))).toEqual([]);
    expect(campaignRepetitionFindings(shopWith(channels, [sent('lettre-printemps')]))).toHaveLength(1);
    const pairs = [{ ...sent('lettre-printemps'), keys: ['Paid Social', 'lettre-printemps'] }];
    expect(campaignRepetitionFindings(shopWith(channels, [sent('lettre-printemps')], pairs))).toEqual([]);
  });

  it('an advertisement for abandoned carts sends no message', () => {
    const ad = row(['retargeting-panier'], 100, 15);
    expect(emailAutomationFindings(shopWith([EMAIL], [LETTER, ad]))[0]?.direction).toBe('unknown');
    expect(emailAutomationFindings(shopWith([EMAIL], [LETTER, row(['panier'], 100, 15)]))).toEqual([]);
    const pairs = [row(['Email', 'lettre-du-mardi'], 200, 15), row(['Paid Social', 'panier'], 100, 15)];
    expect(emailAutomationFindings(shopWith([EMAIL], [LETTER, row(['panier'], 100, 15)], pairs))[0]).toMatchObject({
      direction: 'unknown',
    });
  });
});
