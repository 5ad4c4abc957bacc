import { describe, expect, it } from 'vitest';
import { peakFindings } from '@/lib/explain/findings/peak';
import { daysBetween } from '@/lib/model/day';
import { shopSnapshot } from '../shop-snapshot';
import { contextWith } from '../weekly-tables';
import { contextOf } from '../snapshot-with';

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

describe('peakFindings, by hand', () => {
  /** A hundred orders a week, save in the weeks so many ahead, which came out higher in each of three years. */
  const coming = (high: Readonly<Record<number, number>>) => {
    const days = Array.from({ length: 1092 }, (_, day) => {
      const week = Math.floor(day / 7);
      return day % 7 === 6 ? (high[(week + 1) % 52] ?? 100) : 0;
    });
    return peakFindings(
      contextOf({ length: 1092, days: { ecommercePurchases: days } }, { outcome: 'ecommercePurchases' }),
    );
  };
  /** Weeks from one to another, ahead. */
  const weeks = (from: number, to: number) =>
    Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, 200]));

  it.each([
    ['just over a third more', { 10: 134 }, ['2026-06-01']],
    ['just under a third more', { 10: 133 }, []],
    ['three weeks ahead', { 3: 200 }, ['2026-04-13']],
    ['two weeks ahead: too late', { 2: 200 }, []],
    ['a climb twelve weeks ahead', { 12: 200 }, ['2026-06-15']],
    ['a climb thirteen weeks ahead: too early', { 13: 200 }, []],
    ['a peak 25 weeks ahead, of a climb that begins in time', { ...weeks(9, 24), 25: 210 }, ['2026-09-14']],
    ['a peak in the last week that is foreseen', { ...weeks(10, 25), 26: 210 }, []],
  ])('%s', (_, high, expected) => expect(coming(high).map(({ period }) => period.from)).toEqual(expected));

  it.each([
    ['a week with just over a quarter of the climb', { 9: 126, 10: 200 }, 57],
    ['not one with a quarter', { 9: 125, 10: 200 }, 64],
    ['at most seventeen weeks', { ...weeks(1, 19), 20: 210 }, 15],
  ])('begins the climb with %s', (_, high, days) => {
    const [finding] = coming(high);
    expect(finding?.figures['rampWeek']?.value).toBe(days);
    expect(finding?.figures['prepareBy']?.value).toBe(days - 56);
  });

  it('weighs what the weeks above the usual bring, as a share of a usual year', () => {
    const [finding] = coming({ 10: 200, 11: 150 });
    expect(finding).toMatchObject({ direction: 'up', confidence: 0.95 });
    expect(finding?.weight).toBeCloseTo(150 / 5200, 9);
    expect(finding?.figures['peak']?.value).toBeCloseTo(200, 9);
    expect(finding?.figures['usual']?.value).toBe(100);
    expect(finding?.figures['change']?.value).toBeCloseTo(1, 9);
    expect(finding?.figures['peakWeek']?.value).toBe(64);
  });
});
