import { describe, expect, it } from 'vitest';
import { contextOf, explain } from '@/lib/explain/explain';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { daysBetween } from '@/lib/model/day';
import { shopSnapshot } from '../shop-snapshot';

const DAYS = 728;

function explained(asOf: string) {
  const start = DAYS - 1 - daysBetween('2026-05-13', asOf);
  const cell = (channel: string, sessions: (i: number) => number) => {
    return { device: 'mobile', channel, sessions, rate: () => 0.02, orderValue: () => 50 };
  };
  const snapshot = shopSnapshot({
    days: DAYS,
    asOf,
    cells: [
      cell('Organic Search', () => 900),
      cell('Referral', (i) => (i < start ? 400 : 250)),
      cell('AI Assistant', (i) => (i < start ? 0 : 150)),
    ],
  });
  return explain(contextOf({ snapshot, diagnoses: {}, settings: DEFAULT_SETTINGS, memory: EMPTY_MEMORY, today: asOf }));
}

const isCode = ({ segment }: { segment: string | null }) => segment === 'channel-reclassified';

describe('the channel of AI assistants', () => {
  it('is said while last year had none, and every comparison by channel carries it', () => {
    const findings = explained('2026-09-30');
    const flag = findings.find(isCode);
    expect(flag?.health?.share).toBeCloseTo(150 / 1300, 1);
    const cuts = findings.filter(
      ({ kind, dimension }) => kind === 'segments' && dimension === 'sessionDefaultChannelGroup',
    );
    expect(cuts.length).toBeGreaterThan(0);
    for (const { health } of cuts) expect(health).toBe(flag?.health);
    const byDevice = findings.filter(({ dimension }) => dimension === 'deviceCategory');
    for (const { health } of byDevice) expect(health).toBeUndefined();
  });

  it('is not said before that day, nor once both years have it', () => {
    expect(explained('2026-05-10').some(isCode)).toBe(false);
    expect(explained('2027-07-31').some(isCode)).toBe(false);
  });
});
