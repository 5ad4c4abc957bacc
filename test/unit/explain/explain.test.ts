import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { contextOf, explain } from '@/lib/explain/explain';
import { OTHERS } from '@/lib/explain/findings/segments';
import { metricsOf, seriesOf } from '@/lib/measure/series';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { Finding, type FindingKind } from '@/lib/model/finding';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopSnapshot, stuckShop } from './shop-snapshot';
import { factsOf } from '@/lib/explain/facts';
import { vitalsOf } from '@/lib/explain/vitals';

const TODAY = '2026-03-31';
const diagnosesOf = (snapshot: Snapshot): Record<string, Diagnosis> =>
  Object.fromEntries(
    metricsOf(snapshot).flatMap((metric) => {
      const series = seriesOf(snapshot, metric);
      return series ? [[metric, diagnose(series)]] : [];
    }),
  );

function explained(
  snapshot: Snapshot,
  { settings = DEFAULT_SETTINGS, memory = EMPTY_MEMORY }: { settings?: PropertySettings; memory?: Memory } = {},
): Finding[] {
  const context = contextOf({ snapshot, diagnoses: diagnosesOf(snapshot), settings, memory, today: TODAY });
  return [...explain(context), ...factsOf({ window: context.window, vitals: vitalsOf(context), findings: [] })];
}

const ofKind = (findings: readonly Finding[], kind: FindingKind) => findings.filter((each) => each.kind === kind);
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

const stuck = explained(stuckShop());

describe('explain', () => {
  it('answers with findings that the model accepts, each with its own id', () => {
    for (const finding of stuck) expect(Finding.safeParse(finding).error).toBeUndefined();
    expect(new Set(stuck.map(({ id }) => id)).size).toBe(stuck.length);
  });

  it('says the same of the same snapshot', () => {
    expect(explained(stuckShop())).toEqual(stuck);
  });

  it('gives every figure its query and its days', () => {
    for (const { figures, parts = [] } of stuck)
      for (const figure of [...Object.values(figures), ...parts.map(({ contribution }) => contribution)]) {
        expect(figure.provenance.query.metrics.length).toBeGreaterThan(0);
        expect(figure.value).toSatisfy(Number.isFinite);
      }
  });

  it('splits revenue into factors that add up, more visits against lower conversion', () => {
    const [factors] = ofKind(stuck, 'factors');
    const parts = factors?.parts ?? [];
    const change = (factors?.figures['after']?.value ?? 0) - (factors?.figures['before']?.value ?? 0);
    expect(sum(parts.map(({ contribution }) => contribution.value))).toBeCloseTo(change, 6);
    const [visits, conversion] = parts.map(({ contribution }) => contribution);
    expect(visits?.interval?.low).toBeGreaterThan(0);
    expect(conversion?.interval?.high).toBeLessThan(0);
  });

  it('splits totals into segments that add up, with the others where there are any', () => {
    const cuts = ofKind(stuck, 'segments');
    expect(cuts.length).toBeGreaterThan(0);
    for (const { parts = [], figures } of cuts) {
      const rest = parts.find(({ key }) => key === OTHERS);
      expect(rest === undefined || rest.before.value !== 0 || rest.after.value !== 0).toBe(true);
      expect(sum(parts.map(({ contribution }) => contribution.value))).toBeCloseTo(
        figures['size']?.value ?? Number.NaN,
        6,
      );
    }
    expect(cuts.find(({ dimension }) => dimension === 'deviceCategory')?.segment).toBe('mobile');
  });

  it('sees mobile convert far below the rest and below its own past, and what the past would be worth', () => {
    const gap = ofKind(stuck, 'gap').find(({ dimension }) => dimension === 'deviceCategory');
    expect(gap?.segment).toBe('mobile');
    const { segmentRate, segmentRateBefore, segmentSessions, worthRegained, worthBest } = gap?.figures ?? {};
    const orders = ((segmentRateBefore?.value ?? 0) - (segmentRate?.value ?? 0)) * (segmentSessions?.value ?? 0);
    expect(worthRegained?.value).toBeGreaterThan(orders * 50);
    expect(worthRegained?.value).toBeLessThan(orders * 65);
    expect(worthBest?.value).toBeGreaterThan(worthRegained?.value ?? 0);
    expect(gap?.figures['worthHalf']).toBeUndefined();
  });

  it('sees traffic and conversion go apart', () => {
    expect(ofKind(stuck, 'divergence').map(({ direction }) => direction)).toEqual(['down']);
  });

  it('says nothing of segments, gaps and divergences where nothing differs', () => {
    const even = (device: string, channel: string) => ({
      device,
      channel,
      sessions: () => 800,
      rate: () => 0.02,
      orderValue: () => 50,
    });
    const still = explained(
      shopSnapshot({ days: 728, asOf: '2026-03-28', cells: [even('mobile', 'Direct'), even('desktop', 'Email')] }),
    );
    for (const kind of ['segments', 'gap', 'divergence', 'break', 'concentration'] as const)
      expect([kind, ...ofKind(still, kind)]).toEqual([kind]);
  });

  it('compares with nothing where there is no year: four weeks beside the four before are two seasons', () => {
    const cells = CELLS.map((cell) => ({ ...cell, sessions: (i: number) => 900 + 10 * i }));
    const found = explained(shopSnapshot({ days: 300, asOf: '2026-03-28', cells }));
    for (const kind of ['factors', 'segments', 'funnel-step'] as const) expect(ofKind(found, kind)).toEqual([]);
  });

  it('claims a direction only where the total has surely moved, and still names the parts that have', () => {
    const [factors] = ofKind(stuck, 'factors');
    expect(factors?.figures['change']?.interval).toSatisfy(
      ({ low, high }: { low: number; high: number }) => low < 0 && high > 0,
    );
    expect(factors?.direction).toBe('unknown');
    for (const { direction, figures } of ofKind(stuck, 'segments')) {
      const { low = 0, high = 0 } = figures['change']?.interval ?? {};
      expect(direction === 'unknown').toBe(low <= 0 && high >= 0);
    }
  });

  it('has no others where the named segments are the whole', () => {
    const turning = (device: string, channel: string, slope: number) => ({
      device,
      channel,
      sessions: (i: number) => 900 + slope * i,
      rate: () => 0.02,
      orderValue: () => 50,
    });
    const cells = [turning('mobile', 'Direct', 0.9), turning('desktop', 'Email', -0.9)];
    const found = explained(shopSnapshot({ days: 728, asOf: '2026-03-28', cells }));
    const cut = ofKind(found, 'segments').find(
      ({ metric, dimension }) => metric === 'sessions' && dimension === 'deviceCategory',
    );
    expect(cut?.parts?.map(({ key }) => key).toSorted()).toEqual(['desktop', 'mobile']);
    expect(cut?.direction).toBe('unknown');
  });

  it('does not explain a change by a segment that only grew as all did', () => {
    const grown = (device: string, channel: string, base: number) => ({
      device,
      channel,
      sessions: (i: number) => base * (1 + i / 728),
      rate: () => 0.02,
      orderValue: () => 50,
    });
    const cells = [grown('mobile', 'Direct', 2000), grown('desktop', 'Email', 400)];
    const found = explained(shopSnapshot({ days: 728, asOf: '2026-03-28', cells }));
    expect(ofKind(found, 'verdict').find(({ metric }) => metric === 'sessions')?.direction).toBe('up');
    expect(ofKind(found, 'segments')).toEqual([]);
  });

  it('shows a step of the funnel as it is, as it was, and the difference', () => {
    const snapshot = stuckShop();
    const { checkouts } = snapshot.totals;
    if (!checkouts) throw new Error('the shop has checkouts');
    const numerator = checkouts.numerator.map((value, i) => (i < 600 ? value : Math.round((value ?? 0) * 1.3)));
    const [step] = ofKind(
      explained({ ...snapshot, totals: { ...snapshot.totals, checkouts: { ...checkouts, numerator } } }),
      'funnel-step',
    );
    const { before, after, difference } = step?.figures ?? {};
    expect(after?.value).toBeLessThan(before?.value ?? 0);
    expect(difference?.value).toBeCloseTo((after?.value ?? 0) - (before?.value ?? 0), 12);
    expect(difference?.interval?.high).toBeLessThan(0);
  });

  it('reads a target in each meaning', () => {
    const target = {
      metric: 'totalRevenue' as const,
      from: 780_000,
      to: 1_560_000,
      months: 24,
      startsOn: '2026-01-01',
    };
    const [pace] = ofKind(explained(stuckShop(), { settings: { ...DEFAULT_SETTINGS, target } }), 'pace');
    expect(pace?.direction).toBe('down');
    expect(pace?.figures['runRate']?.value).toBeCloseTo(2 ** (1 / 24) - 1, 9);
    expect(pace?.figures['projected']?.value).toBeLessThan(1_000_000);
  });

  it('asks what was changed at a step, until somebody says it', () => {
    const snapshot = shopSnapshot({
      days: 728,
      asOf: '2026-03-28',
      cells: [
        {
          device: 'mobile',
          channel: 'Direct',
          sessions: (i) => (i < 600 ? 900 : 550),
          rate: () => 0.02,
          orderValue: () => 50,
        },
      ],
    });
    const [step] = ofKind(explained(snapshot), 'break');
    expect(step?.asks).toBe('what-did-you-change');
    expect(step?.direction).toBe('down');
    const note = { id: 'n', propertyId: '1', from: step?.since ?? '', text: 'Bandeau de consentement' };
    const [known] = ofKind(explained(snapshot, { memory: { ...EMPTY_MEMORY, annotations: [note] } }), 'break');
    expect(known?.asks).toBeUndefined();
  });

  it('puts data health first', () => {
    const flagged: Snapshot = {
      ...stuckShop(),
      health: [{ code: 'sampled', severity: 'warn', metrics: ['sessions'], dimensions: [], share: 0.4 }],
    };
    expect(explained(flagged)[0]?.kind).toBe('data-health');
  });

  it('speaks of a snapshot with nothing in it without inventing anything', () => {
    const empty: Snapshot = { ...stuckShop(), totals: {}, tables: [] };
    expect(explained(empty)).toEqual([]);
  });
});

const CELLS = [{ device: 'mobile', channel: 'Direct', sessions: () => 900, rate: () => 0.02, orderValue: () => 50 }];
