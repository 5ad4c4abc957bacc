import { describe, expect, it } from 'vitest';
import { joinAssistants } from '@/lib/measure/comparable/assistants/join-assistants';
import type { MetricId } from '@/lib/model/metric';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import { course, snapshotWith, type TableOf } from '../../explain/snapshot-with';

const DAYS = 84;
/** Google named the channel 28 days ago. */
const until = (before: number, after = 0) => course(before, [28, after]);
const CUT = ['sessionDefaultChannelGroup', 'sessionSourceMedium', 'sessionCampaignName'] as const;

const ASSISTANTS: TableOf = {
  by: CUT,
  within: 'assistants',
  step: 'day',
  steps: DAYS,
  rows: {
    'Referral | chatgpt.com / referral | (referral)': { sessions: until(6), totalRevenue: until(60) },
    'Unassigned | chatgpt.com / (not set) | (not set)': { sessions: until(2), totalRevenue: until(0) },
    'AI Assistant | chatgpt.com / ai-assistant | (ai-assistant)': {
      sessions: until(0, 8),
      totalRevenue: until(0, 60),
    },
    'Paid Other | chatgpt.com / cpc | gpt-ads': { sessions: until(1, 1), totalRevenue: until(5, 5) },
    'Referral | perplexity.ai / referral | (referral)': { sessions: until(3, 3), totalRevenue: until(9, 9) },
  },
};
const week = (value: (day: number) => number) => (weeks: number) =>
  Array.from({ length: weeks }, (_, at) => 7 * value(at < weeks - 4 ? 0 : 1));
const weekly = (before: number, after = 0) => week((at) => (at === 0 ? before : after));

const TABLES: readonly TableOf[] = [
  ASSISTANTS,
  {
    by: 'sessionDefaultChannelGroup',
    step: 'day',
    steps: DAYS,
    rows: {
      Referral: { sessions: until(30, 24), totalRevenue: until(300, 240) },
      Unassigned: { sessions: until(5, 3), totalRevenue: until(4, 4) },
      'AI Assistant': { sessions: until(0, 8), totalRevenue: until(0, 60) },
      'Paid Other': { sessions: until(1, 1), totalRevenue: until(5, 5) },
    },
  },
  {
    by: 'sessionSourceMedium',
    steps: DAYS / 7,
    rows: {
      'google / organic': { sessions: weekly(40, 40) },
      'chatgpt.com / referral': { sessions: weekly(6) },
      'perplexity.ai / referral': { sessions: weekly(3, 3) },
      '(rest)': { sessions: weekly(20, 26) },
    },
  },
  {
    by: 'sessionCampaignName',
    steps: DAYS / 7,
    rows: { '(referral)': { sessions: weekly(27, 21) }, '(rest)': { sessions: weekly(9, 15) } },
  },
];

const rowOf = (snapshot: Snapshot, dimension: string, key: string, metric: MetricId = 'sessions') => {
  const table = tableOf(snapshot, dimension);
  return table?.rows.find(({ keys }) => keys[0] === key)?.metrics[metric];
};
const tableOf = ({ tables }: Snapshot, dimension: string) =>
  tables.find(({ dimensions, within }) => within === undefined && dimensions.join() === dimension);
const sums = (table: SegmentTable | undefined, metric: MetricId) =>
  Array.from({ length: table?.length ?? 0 }, (_, step) =>
    (table?.rows ?? []).reduce((sum, { metrics }) => sum + (metrics[metric]?.[step] ?? 0), 0),
  );

describe('joinAssistants', () => {
  const before = snapshotWith({ length: DAYS, tables: TABLES });
  const joined = joinAssistants(before);

  it('gives a channel the same visits on every day, out of the channels in which they stood', () => {
    expect(rowOf(joined, 'sessionDefaultChannelGroup', 'AI Assistant')).toEqual(Array(DAYS).fill(8));
    expect(rowOf(joined, 'sessionDefaultChannelGroup', 'Referral')).toEqual(Array(DAYS).fill(24));
    expect(rowOf(joined, 'sessionDefaultChannelGroup', 'Unassigned')).toEqual(Array(DAYS).fill(3));
    expect(rowOf(joined, 'sessionDefaultChannelGroup', 'AI Assistant', 'totalRevenue')).toEqual(Array(DAYS).fill(60));
  });

  it('joins sources by host, the rest giving what it held of them', () => {
    expect(rowOf(joined, 'sessionSourceMedium', 'chatgpt.com / ai-assistant')).toEqual(Array(12).fill(56));
    expect(rowOf(joined, 'sessionSourceMedium', 'chatgpt.com / referral')).toEqual(Array(12).fill(0));
    expect(rowOf(joined, 'sessionSourceMedium', '(rest)')).toEqual(Array(12).fill(7 * 18));
  });

  it('gives the campaign the same name on every day', () => {
    expect(rowOf(joined, 'sessionCampaignName', '(ai-assistant)')).toEqual(Array(12).fill(56));
    expect(rowOf(joined, 'sessionCampaignName', '(referral)')).toEqual(Array(12).fill(7 * 21));
  });

  it('leaves whom Google does not regroup, and what advertisements bring', () => {
    expect(rowOf(joined, 'sessionSourceMedium', 'perplexity.ai / referral')).toEqual(
      rowOf(before, 'sessionSourceMedium', 'perplexity.ai / referral'),
    );
    expect(rowOf(joined, 'sessionDefaultChannelGroup', 'Paid Other')).toEqual(Array(DAYS).fill(1));
  });

  it.each(['sessionDefaultChannelGroup', 'sessionSourceMedium', 'sessionCampaignName'])(
    'keeps every sum of %s',
    (by) => {
      expect(sums(tableOf(joined, by), 'sessions')).toEqual(sums(tableOf(before, by), 'sessions'));
      expect(tableOf(joined, by)?.provenance.method).toBe('AI assistants apart on all days');
    },
  );

  it('takes no more out of a row than it holds', () => {
    const [assistants, channels, ...others] = TABLES;
    const thin = { ...channels, rows: { ...channels?.rows, Referral: { sessions: until(4, 24) } } } as TableOf;
    const after = joinAssistants(snapshotWith({ length: DAYS, tables: [assistants as TableOf, thin, ...others] }));
    expect(rowOf(after, 'sessionDefaultChannelGroup', 'Referral')?.[0]).toBe(0);
    expect(rowOf(after, 'sessionDefaultChannelGroup', 'AI Assistant')?.[0]).toBe(6);
  });

  it('changes nothing where Google has regrouped nothing, or the visits were not read', () => {
    const [assistants, ...others] = TABLES;
    const yet = Object.entries(assistants?.rows ?? {}).filter(([key]) => !key.startsWith('AI Assistant'));
    const early = snapshotWith({
      length: DAYS,
      tables: [{ ...(assistants as TableOf), rows: Object.fromEntries(yet) }, ...others],
    });
    expect(joinAssistants(early)).toBe(early);
    const unread = snapshotWith({ length: DAYS, tables: others });
    expect(joinAssistants(unread)).toBe(unread);
  });
});

describe('visits of assistants that are as many as ever', () => {
  it('are a channel that began with the first of them, beside one that lost nothing', async () => {
    const [steady, joined] = [
      await demoSnapshot(),
      joinAssistants(await demoSnapshot({ situation: 'assistants-channel' })),
    ];
    const sum = (column: readonly number[] | undefined, from: number, to?: number) =>
      (column ?? []).slice(from, to).reduce((all, value) => all + value, 0);
    const assistants = rowOf(joined, 'sessionDefaultChannelGroup', 'AI Assistant');
    expect(sum(assistants, -392, -364) / sum(assistants, -28)).toBeGreaterThan(0.85);
    expect(sum(assistants, -392, -364) / sum(assistants, -28)).toBeLessThan(1.15);
    // What is left of links from other sites are theirs, and those of an assistant that Google does not regroup.
    const others = sum(rowOf(joined, 'sessionDefaultChannelGroup', 'Referral'), -392, -364);
    const usual = sum(rowOf(steady, 'sessionDefaultChannelGroup', 'Referral'), -392, -364);
    expect(others / usual).toBeLessThan(1.35);
  });
});
