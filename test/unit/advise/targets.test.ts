import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leverFactor, leversOf } from '@/lib/advise/targets';
import type { Finding } from '@/lib/model/finding';
import { estimate, figure, finding } from '../draft/sample-parts';

describe('leverFactor', () => {
  it('says what three or four equal levers must each give', () => {
    expect(leverFactor(3e6, 1e7, 3)).toBeCloseTo(1.494, 3);
    expect(leverFactor(3e6, 1e7, 4)).toBeCloseTo(1.351, 3);
  });

  it('has no answer without a start, an end or a lever', () => {
    expect(leverFactor(0, 1e7, 3)).toBeNull();
    expect(leverFactor(3e6, 1e7, 0)).toBeNull();
  });
});

const pace = (gaps: Readonly<Record<string, number>>, to = 1e7): Finding =>
  finding({
    kind: 'pace',
    metric: 'totalRevenue',
    dimension: null,
    segment: null,
    direction: 'down',
    confidence: 0.95,
    weight: 0.8,
    figures: {
      from: figure(3e6, 'currency'),
      to: figure(to, 'currency'),
      ...Object.fromEntries(Object.entries(gaps).map(([metric, gap]) => [`${metric}Gap`, figure(gap, 'change')])),
    },
  });
const segmentGap = finding({
  kind: 'gap',
  metric: 'purchaseRate',
  dimension: 'deviceCategory',
  segment: 'mobile',
  direction: 'down',
  confidence: 0.95,
  weight: 0.4,
  figures: { size: figure(-0.02, 'rate', { interval: estimate(-0.02, -0.03, -0.01) }) },
});
const named = (findings: readonly Finding[], metric: string) =>
  leversOf(findings).find((lever) => lever.metric === metric);

describe('leversOf', () => {
  it('asks most of the lever that lies farthest below its own best', () => {
    const findings = [pace({ sessions: 0, purchaseRate: 0.3, averageOrderValue: 0.1 })];
    expect(named(findings, 'sessions')).toMatchObject({ within: 1, weighted: 1 });
    expect(named(findings, 'purchaseRate')?.within).toBeCloseTo(1.3, 12);
    const share = Math.log(1.3) / Math.log(1.3 * 1.1);
    expect(named(findings, 'purchaseRate')?.weighted).toBeCloseTo((10 / 3) ** share, 9);
    expect(named(findings, 'averageOrderValue')?.equal).toBeCloseTo(1.494, 3);
  });

  it('takes the gap between segments for conversion where that is wider', () => {
    const wider = named([pace({ sessions: 0, purchaseRate: 0.3 }), segmentGap], 'purchaseRate');
    expect(wider?.within).toBeCloseTo(1.4, 12);
    expect(wider?.evidence).toEqual(segmentGap.figures['size']?.provenance);
    expect(named([pace({ sessions: 0, purchaseRate: 0.5 }), segmentGap], 'purchaseRate')?.within).toBeCloseTo(1.5, 12);
  });

  it('weighs by nothing where all stand at their best, and asks for nothing where none is wanted', () => {
    expect(leversOf([pace({ sessions: 0, purchaseRate: 0.001 })]).map(({ weighted }) => weighted)).toEqual([
      null,
      null,
    ]);
    expect(leversOf([pace({ sessions: 0.2, purchaseRate: 0 }, 2e6)])).toEqual([]);
    expect(leversOf([])).toEqual([]);
  });

  it('multiplies to the target, either way', () => {
    const gap = fc.double({ min: 0.01, max: 2, noNaN: true });
    fc.assert(
      fc.property(gap, gap, gap, (sessions, purchaseRate, averageOrderValue) => {
        const levers = leversOf([pace({ sessions, purchaseRate, averageOrderValue })]);
        const product = (of: (lever: (typeof levers)[number]) => number) =>
          levers.reduce((whole, lever) => whole * of(lever), 1);
        expect(product(({ equal }) => equal)).toBeCloseTo(10 / 3, 9);
        expect(product(({ weighted }) => weighted ?? 0)).toBeCloseTo(10 / 3, 9);
      }),
    );
  });
});
