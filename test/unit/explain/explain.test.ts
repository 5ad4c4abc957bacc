import { describe, expect, it } from 'vitest';
import { diagnose } from '@/lib/diagnose/diagnose';
import { explain } from '@/lib/explain/explain';
import { OTHERS } from '@/lib/explain/segments';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { Finding, type FindingKind } from '@/lib/model/finding';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import { DEFAULT_SETTINGS, type PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { shopSnapshot, stuckShop } from './shop-snapshot';

const TODAY = '2026-03-31';
const diagnosesOf = (snapshot: Snapshot): Record<string, Diagnosis> =>
  Object.fromEntries(
    Object.entries(snapshot.totals).map(([metric, { kind, frequency, start, values, denominators = [] }]) => [
      metric,
      diagnose({ kind, frequency, start, values, ...(kind === 'rate' ? { denominators } : {}) }),
    ]),
  );

function explained(
  snapshot: Snapshot,
  { settings = DEFAULT_SETTINGS, memory = EMPTY_MEMORY }: { settings?: PropertySettings; memory?: Memory } = {},
): Finding[] {
  return explain({ snapshot, diagnoses: diagnosesOf(snapshot), settings, memory, today: TODAY });
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

  it('splits totals into segments that add up with the others', () => {
    const cuts = ofKind(stuck, 'segments');
    expect(cuts.length).toBeGreaterThan(0);
    for (const { parts = [], figures } of cuts) {
      expect(parts.at(-1)?.key).toBe(OTHERS);
      expect(sum(parts.map(({ contribution }) => contribution.value))).toBeCloseTo(
        figures['size']?.value ?? Number.NaN,
        6,
      );
    }
    expect(cuts.find(({ dimension }) => dimension === 'deviceCategory')?.segment).toBe('mobile');
  });

  it('sees mobile convert far below the rest, and what half of the gap is worth', () => {
    const gap = ofKind(stuck, 'gap').find(({ dimension }) => dimension === 'deviceCategory');
    expect(gap?.segment).toBe('mobile');
    const { segmentRate, othersRate, segmentSessions, worthHalf } = gap?.figures ?? {};
    const orders = ((othersRate?.value ?? 0) - (segmentRate?.value ?? 0)) * (segmentSessions?.value ?? 0);
    expect(worthHalf?.value).toBeGreaterThan((orders / 2) * 50);
    expect(worthHalf?.value).toBeLessThan((orders / 2) * 65);
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

  it('compares with the 28 days before when there is no year, and with nothing when there are not even those', () => {
    const short = (days: number) => ({ ...stuckShop(), ...shopSnapshot({ days, asOf: '2026-03-28', cells: CELLS }) });
    expect(ofKind(explained(short(120)), 'factors')[0]?.comparedWith).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    expect(ofKind(explained(short(40)), 'factors')).toEqual([]);
  });

  it('reads a target in each meaning', () => {
    const target = { metric: 'totalRevenue', from: 780_000, to: 1_560_000, months: 24, startsOn: '2026-01-01' };
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
