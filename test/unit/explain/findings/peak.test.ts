import { describe, expect, it } from 'vitest';
import { peakFindings } from '@/lib/explain/findings/peak';
import { daysBetween } from '@/lib/model/day';
import { shopSnapshot } from '../shop-snapshot';
import { contextWith } from '../weekly-tables';

/** Orders peak around 20 December, twice as many as usual; the climb takes six weeks. */
const december = (day: string) => Math.exp(-((daysBetween(day.slice(0, 4) + '-12-13', day) / 21) ** 2) / 2);

function found(asOf: string, days = 1092, height = 1.2) {
  const snapshot = shopSnapshot({
    days,
    asOf,
    cells: [
      {
        device: 'mobile',
        channel: 'Direct',
        sessions: (i) => 900 * (1 + height * december(dayOf(asOf, days, i))),
        rate: () => 0.03,
        orderValue: () => 50,
      },
    ],
  });
  return peakFindings(contextWith([], { snapshot, today: asOf }));
}

const dayOf = (asOf: string, days: number, i: number) =>
  new Date(Date.parse(asOf) - (days - 1 - i) * 86_400_000).toISOString().slice(0, 10);

describe('peakFindings', () => {
  it('foresees the season with its interval, the climb to it, and the day to begin on', () => {
    const [finding] = found('2026-09-26');
    expect(finding).toMatchObject({ kind: 'peak', metric: 'totalRevenue', segment: null, direction: 'up' });
    expect(finding?.period.from.slice(0, 7)).toBe('2026-12');
    const { peak, usual, rampWeek, peakWeek, prepareBy } = finding?.figures ?? {};
    expect((peak?.value ?? 0) / (usual?.value ?? 1)).toBeGreaterThan(1.5);
    expect(peak?.interval?.low).toBeGreaterThan(usual?.value ?? 0);
    expect(rampWeek?.provenance.period.from).toSatisfy((day: string) => day > '2026-10-25' && day < '2026-12-05');
    expect(peakWeek?.value).toBeGreaterThan(rampWeek?.value ?? 0);
    expect((rampWeek?.value ?? 0) - (prepareBy?.value ?? 0)).toBe(56);
  });

  it('is silent while the season is far, once it is upon us, and where there is none', () => {
    expect(found('2026-06-27')).toEqual([]);
    expect(found('2026-12-19')).toEqual([]);
    expect(found('2026-09-26', 1092, 0)).toEqual([]);
  });

  it('is silent where the season was never seen', () => {
    expect(found('2026-09-26', 280)).toEqual([]);
  });
});
