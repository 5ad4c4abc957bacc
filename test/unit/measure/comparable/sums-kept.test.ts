import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinAssistants } from '@/lib/measure/comparable/assistants/join-assistants';
import { setAsideHosts } from '@/lib/measure/comparable/other-hosts/set-aside-hosts';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { SegmentTable } from '@/lib/model/table';
import { type Courses, snapshotWith, type TableOf } from '../../explain/snapshot-with';

const DAYS = 28;
const TOLD = { settings: DEFAULT_SETTINGS };
const days = (most: number) => fc.array(fc.nat(most), { minLength: DAYS, maxLength: DAYS });
const weeks = (most: number) => fc.array(fc.nat(most), { minLength: DAYS / 7, maxLength: DAYS / 7 });
const CHANNELS = ['Direct', 'Referral', 'AI Assistant'] as const;

const sumsOf = (table: SegmentTable | undefined) =>
  Array.from({ length: table?.length ?? 0 }, (_, step) =>
    (table?.rows ?? []).reduce((sum, { metrics }) => sum + (metrics.sessions?.[step] ?? 0), 0),
  );
/** How far two columns are apart, at the most. */
const apart = (a: readonly number[], b: readonly number[]) =>
  Math.max(Math.abs(a.length - b.length), ...a.map((value, at) => Math.abs(value - (b[at] ?? 0))));

describe('whatever rows hold', () => {
  it('visits that bear one name in place of two are as many, in every step of every cut', () => {
    const rows = fc.record({
      ai: days(50),
      referral: days(50),
      channels: fc.tuple(days(60), days(60), days(60)),
      sources: fc.tuple(weeks(300), weeks(300)),
    });
    fc.assert(
      fc.property(rows, ({ ai, referral, channels, sources }) => {
        const tables: TableOf[] = [
          {
            by: ['sessionDefaultChannelGroup', 'sessionSourceMedium', 'sessionCampaignName'],
            within: 'assistants',
            step: 'day',
            rows: {
              'AI Assistant | chatgpt.com / ai-assistant | (ai-assistant)': { sessions: ai },
              'Referral | chatgpt.com / referral | (referral)': { sessions: referral },
            },
          },
          {
            by: 'sessionDefaultChannelGroup',
            step: 'day',
            rows: Object.fromEntries(CHANNELS.map((name, at) => [name, { sessions: channels[at] ?? 0 }])),
          },
          {
            by: 'sessionSourceMedium',
            rows: { 'chatgpt.com / referral': { sessions: sources[0] }, '(rest)': { sessions: sources[1] } },
          },
        ];
        const before = snapshotWith({ length: DAYS, tables });
        const after = joinAssistants(before);
        before.tables.forEach((table, at) => expect(apart(sumsOf(after.tables[at]), sumsOf(table))).toBeLessThan(1e-4));
        for (const { rows: told } of after.tables)
          for (const { metrics } of told) expect(Math.min(0, ...(metrics.sessions ?? []))).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  it('what is set aside and what is left come to what Google shows, and every cut to what is left', () => {
    const rows = fc.record({
      shop: days(900),
      blog: days(300),
      staging: days(300),
      both: days(200),
      phones: days(600),
    });
    fc.assert(
      fc.property(rows, ({ shop, blog, staging, both, phones }) => {
        // Who goes from the shop to its blog is in the rows of both; nobody in the total twice.
        const total = shop.map((visits, day) => visits + (blog[day] ?? 0) + (staging[day] ?? 0) + (both[day] ?? 0));
        const on = (column: readonly number[]): Courses => ({ sessions: column });
        const plus = (column: readonly number[]) => column.map((visits, day) => visits + (both[day] ?? 0));
        const mobile = phones.map((visits, day) => Math.min(visits, total[day] ?? 0));
        const before = snapshotWith({
          length: DAYS,
          days: { sessions: total },
          tables: [
            {
              by: ['hostName', 'sessionDefaultChannelGroup'],
              step: 'day',
              rows: {
                'www.lienart.fr | Direct': on(plus(shop)),
                'blog.lienart.fr | Direct': on(plus(blog)),
                'staging.lienart.fr | Direct': on(staging),
              },
            },
            {
              by: 'deviceCategory',
              step: 'day',
              rows: { mobile: on(mobile), desktop: on(total.map((visits, day) => visits - (mobile[day] ?? 0))) },
            },
          ],
        });
        const { snapshot, setAside } = setAsideHosts(before, TOLD);
        const left = snapshot.totals.sessions?.numerator ?? [];
        const gone = left.map((_, day) =>
          setAside.reduce((sum, { totals }) => sum + (totals.sessions?.numerator[day] ?? 0), 0),
        );
        const kept = left.map((value) => value ?? 0);
        const together = kept.map((value, day) => value + (gone[day] ?? 0));
        expect(apart(together, total)).toBeLessThan(1e-4);
        expect(apart(sumsOf(snapshot.tables[1]), kept)).toBeLessThan(1e-3);
        expect(apart(gone, setAside.length > 0 ? staging : gone.map(() => 0))).toBeLessThan(1e-4);
      }),
      { numRuns: 60 },
    );
  });
});
