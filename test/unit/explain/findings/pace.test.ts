import { describe, expect, it } from 'vitest';
import { paceFindings } from '@/lib/explain/findings/pace';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { Target } from '@/lib/model/target';
import { contextOf, diagnosisOf } from '../snapshot-with';

const target = (more: Partial<Target>): Target => ({
  metric: 'purchaseRate',
  from: 0.02,
  to: 0.02 * 1.01 ** 12,
  months: 12,
  startsOn: '2026-03-01',
  ...more,
});
/** Where growth between so much and so much a month leads. */
const found = (low: number, high: number, more: Partial<Target> = {}) => {
  const wanted = target(more);
  const monthlyGrowth = { estimate: (low + high) / 2, low, high, level: 0.9 };
  return paceFindings(
    contextOf(
      { length: 728, days: { sessions: 100, ecommercePurchases: 2 } },
      {
        settings: { ...DEFAULT_SETTINGS, target: wanted },
        diagnoses: { [wanted.metric]: diagnosisOf({ monthlyGrowth }) },
      },
    ),
  );
};

describe('paceFindings', () => {
  it.each([
    ['all of the interval grows as asked', found(0.0101, 0.03), ['up', 0.95, 0.8]],
    ['its low end grows a little less', found(0.0099, 0.03), ['unknown', 0.5, 0.8]],
    ['its high end grows a little more', found(-0.01, 0.0101), ['unknown', 0.5, 0.8]],
    ['all of it grows less', found(-0.01, 0.0099), ['down', 0.95, 0.8]],
  ])('of a rate, by growth: %s', (_, findings, expected) => {
    expect(findings.map(({ direction, confidence, weight }) => [direction, confidence, weight])).toEqual([expected]);
  });

  it('says the growth that is asked and that there is', () => {
    const [finding] = found(0.0101, 0.03);
    expect(finding?.figures['asked']?.value).toBeCloseTo(0.01, 9);
    expect(finding?.figures['size']?.value).toBeCloseTo(0.020_05, 9);
    expect(finding?.figures['size']?.interval).toMatchObject({ low: 0.0101, high: 0.03 });
  });

  it('holds the growth before the last turn, where one is told', () => {
    const before = { estimate: 0.05, low: 0.04, high: 0.06, level: 0.9 };
    const turn = {
      verdict: 'slowed' as const,
      probability: 0.9,
      at: '2026-01-05',
      from: '2026-01-01',
      to: '2026-01-09',
      before,
    };
    const wanted = target({});
    const monthlyGrowth = { estimate: 0.02, low: 0.01, high: 0.03, level: 0.9 };
    const settings = { ...DEFAULT_SETTINGS, target: wanted };
    const sizeBefore = (more: object) =>
      paceFindings(
        contextOf(
          { length: 728, days: { sessions: 100, ecommercePurchases: 2 } },
          { settings, diagnoses: { [wanted.metric]: diagnosisOf({ monthlyGrowth, ...more }) } },
        ),
      )[0]?.figures['sizeBefore'];
    expect(sizeBefore({ turn })).toMatchObject({ value: 0.05, interval: before });
    expect(sizeBefore({ turn: null })).toBeUndefined();
  });

  it('of a count, by the amount at the end: up from its low end on, down beyond its high end', () => {
    const visits = (to: number) => found(0, 0.01, { metric: 'sessions', from: 36_400, to })[0];
    const { low, high } = visits(40_000)?.figures['runRateAtEnd']?.interval ?? { low: 0, high: 0 };
    expect(low).toBeGreaterThan(20_000);
    const directions = [low, low + 1, high, high + 1].map((to) => visits(to)?.direction);
    expect(directions).toEqual(['up', 'unknown', 'unknown', 'down']);
  });

  it('takes the run rate where the chosen reading asks for twelve months and there are fewer', () => {
    const asked = (months: number) => {
      const [finding] = found(0, 0.01, {
        metric: 'sessions',
        from: 36_400,
        to: 72_800,
        months,
        reading: 'lastTwelveMonths',
      });
      return [finding?.figures['asked']?.value, finding?.figures['runRate']?.value];
    };
    const [short, runRate] = asked(11);
    expect(short).toBe(runRate);
    const [year, other] = asked(12);
    expect(year).not.toBe(other);
  });

  it('is silent without a target, or of none that has readings', () => {
    expect(paceFindings(contextOf({}))).toEqual([]);
    expect(found(0, 0.01, { from: 0 })).toEqual([]);
  });
});
