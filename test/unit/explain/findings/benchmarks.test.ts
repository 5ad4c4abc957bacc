import type { MetricId } from '@/lib/model/metric';
import { describe, expect, it } from 'vitest';
import { benchmarkFindings } from '@/lib/explain/findings/benchmarks';
import type { Context } from '@/lib/explain/context';
import { ownRate } from '@/lib/measure/own-rates';
import type { Benchmark } from '@/lib/model/benchmark';
import { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { stuckShop } from '../shop-snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import { contextOf, per28 } from '../snapshot-with';

const snapshot = { ...stuckShop(), property: { ...stuckShop().property, industry: 'HOME_AND_GARDEN' } };
const published = (low: number, high: number, more: Partial<Benchmark> = {}): Benchmark => ({
  metric: 'purchaseRate',
  industry: '',
  low,
  high,
  origin: { kind: 'imported', source: { name: 'Survey', url: 'https://survey.example', date: '2026-01' } },
  ...more,
});
const findings = (...benchmarks: Benchmark[]) =>
  benchmarkFindings({
    snapshot,
    diagnoses: {},
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: '2026-03-31',
    window: windowUntil(snapshot.asOf),
    comparison: null,
    outcome: 'totalRevenue',
    benchmarks,
  } satisfies Context);
const own = ownRate({ snapshot, window: windowUntil(snapshot.asOf) }, 'purchaseRate');
if (!own) throw new Error('the shop has a conversion');

describe('benchmarkFindings', () => {
  it('says a rate whose whole interval lies below the range, with the range and its source', () => {
    const [finding] = findings(published(2 * own.high, 3 * own.high));
    expect(finding).toMatchObject({ kind: 'benchmark', metric: 'purchaseRate', direction: 'down', dimension: null });
    expect(finding?.figures['own']?.interval).toEqual(own);
    expect(finding?.figures['low']?.value).toBe(2 * own.high);
    expect(finding?.weight).toBeCloseTo(1 - own.estimate / (2 * own.high), 12);
    expect(finding?.benchmark?.origin).toMatchObject({ source: { name: 'Survey', date: '2026-01' } });
    expect(Finding.safeParse(finding).success).toBe(true);
  });

  it('says one above it', () => {
    expect(findings(published(own.low / 3, own.low / 2)).map(({ direction }) => direction)).toEqual(['up']);
  });

  it('says nothing where the interval touches the range', () => {
    expect(findings(published(own.estimate + 1e-6, 1))).toEqual([]);
    expect(findings(published(0, own.estimate - 1e-6))).toEqual([]);
  });

  it('leaves out other industries, other currencies and ranges that are none', () => {
    expect(findings(published(0.5, 0.9, { industry: 'FINANCE' }))).toEqual([]);
    expect(findings(published(0.9, 0.5))).toEqual([]);
    const basket = { metric: 'averageOrderValue' as const, currency: 'GBP' };
    expect(findings(published(900, 1000, basket))).toEqual([]);
    expect(findings(published(900, 1000, { ...basket, currency: 'EUR' }))).toHaveLength(1);
  });

  it('says each side once, by the range that was measured in the same way', () => {
    const others = published(0.5, 0.6, {
      industry: 'HOME_AND_GARDEN',
      origin: { kind: 'other-properties', properties: 4 },
    });
    const [finding, ...more] = findings(published(0.7, 0.8), published(0.6, 0.7), others);
    expect(more).toEqual([]);
    expect(finding?.figures['properties']?.value).toBe(4);
  });

  it('prefers the industry to all industries, and the later of two', () => {
    const dated = (date: string, low: number, industry: string) =>
      published(low, 1, {
        industry,
        origin: { kind: 'imported', source: { name: 'S', url: 'https://s.example', date } },
      });
    const chosen = findings(
      dated('2026', 0.5, ''),
      dated('2024', 0.6, 'HOME_AND_GARDEN'),
      dated('2025', 0.7, 'HOME_AND_GARDEN'),
    );
    expect(chosen.map(({ figures }) => figures['low']?.value)).toEqual([0.7]);
  });

  it('has nothing at stake in a rate that the outcome is no product of', () => {
    const totals = { ...snapshot.totals, engagedSessions: snapshot.totals['sessions'] };
    const { engagedSessions } = totals;
    if (!engagedSessions) throw new Error('the shop has visits');
    const [finding] = benchmarkFindings({
      snapshot: { ...snapshot, totals: { ...snapshot.totals, engagedSessions } },
      diagnoses: {},
      settings: DEFAULT_SETTINGS,
      memory: EMPTY_MEMORY,
      today: '2026-03-31',
      window: windowUntil(snapshot.asOf),
      comparison: null,
      outcome: 'totalRevenue',
      benchmarks: [published(0.1, 0.2, { metric: 'engagementRate' })],
    });
    expect(finding).toMatchObject({ direction: 'up', weight: 0 });
  });
});

describe('ownRate', () => {
  it('is at least as wide as counting alone', () => {
    expect(own.high - own.low).toBeGreaterThan(0);
    expect(own.low).toBeLessThan(own.estimate);
    expect(own.high).toBeGreaterThan(own.estimate);
  });

  it('is not told of volumes, nor of what was not measured', () => {
    expect(ownRate({ snapshot, window: windowUntil(snapshot.asOf) }, 'sessions')).toBeNull();
    expect(ownRate({ snapshot, window: windowUntil(snapshot.asOf) }, 'bounceRate')).toBeNull();
  });
});

describe('benchmarkFindings, by hand', () => {
  /** A hundred orders in a thousand visits, at 50 each: σ = 1/√100, so that the rate lies between 10% ÷ and × e^0.16449. */
  const beside = (benchmark: Benchmark, outcome: MetricId = 'totalRevenue') =>
    benchmarkFindings(
      contextOf(
        { days: { sessions: per28(1000), ecommercePurchases: per28(100), totalRevenue: per28(5000) } },
        { outcome, benchmarks: [benchmark] },
      ),
    ).map(({ direction, weight, confidence }) => [direction, Number(weight.toFixed(6)), confidence]);
  const basket = (low: number, high: number) => published(low, high, { metric: 'averageOrderValue', currency: 'EUR' });

  it.each([
    ['a range that begins just above 11.788%', beside(published(0.117_88, 0.2)), [['down', 0.151_68, 0.95]]],
    ['one that begins just below', beside(published(0.117_87, 0.2)), []],
    ['a range that ends just below 8.483%', beside(published(0, 0.084_83)), [['up', 0.1517, 0.95]]],
    ['one that ends just above', beside(published(0, 0.084_84)), []],
    ['half of a range', beside(published(0.2, 0.3)), [['down', 0.5, 0.95]]],
    ['twice a range', beside(published(0, 0.05)), [['up', 0.5, 0.95]]],
    ['a range of one value', beside(published(0.2, 0.2)), [['down', 0.5, 0.95]]],
    ['a basket under its range', beside(basket(62.5, 80)), [['down', 0.2, 0.95]]],
    ['a basket where the property lives on visits', beside(basket(62.5, 80), 'sessions'), [['down', 0, 0.95]]],
  ])('%s', (_, said, expected) => expect(said).toEqual(expected));
});
