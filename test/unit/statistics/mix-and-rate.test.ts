import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reversedSegments, type SegmentSums, splitMixAndRate, sumsOf } from '@/lib/statistics/mix-and-rate';

/** What a segment may hold: nothing at all, visits and orders, refunds beyond the orders, money without any visit. */
const sums = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ numerator: 0, denominator: 0 }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.nat({ max: 100_000 }), fc.double({ min: -1, max: 3, noNaN: true }))
      .map(([denominator, rate]) => ({ denominator, numerator: denominator * rate })),
  },
  {
    weight: 1,
    arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((numerator) => ({ numerator, denominator: 0 })),
  },
);
const segments = fc.array(fc.record({ segment: fc.string(), before: sums, after: sums }), {
  minLength: 1,
  maxLength: 40,
});
const rateOf = (of: readonly SegmentSums[], period: 'before' | 'after') => {
  const { numerator, denominator } = sumsOf(of, period);
  return numerator / denominator;
};

/** Below it, numbers lose their digits one by one: nothing is exact to a share of itself. */
const SMALLEST_NORMAL = 2 ** -1022;

describe('splitMixAndRate', () => {
  it('adds up to the change of the whole rate, with zeros, refunds, new and vanished segments', () => {
    fc.assert(
      fc.property(segments, (cut) => {
        const effects = splitMixAndRate(cut);
        if (effects.length === 0) return;
        const [after, before] = [rateOf(cut, 'after'), rateOf(cut, 'before')];
        const change = after - before;
        // The difference of two rates that agree to their last bits has no digits left to agree with.
        const lastBits = 8 * Number.EPSILON * (Math.abs(after) + Math.abs(before));
        const total = effects.reduce((all, { mix, rate }) => all + mix + rate, 0);
        const scale = effects.reduce((all, { mix, rate }) => all + Math.abs(mix) + Math.abs(rate), Math.abs(change));
        expect(Math.abs(total - change)).toBeLessThanOrEqual(1e-9 * scale + lastBits + SMALLEST_NORMAL);
      }),
      { numRuns: 10_000 },
    );
  });

  it('gives a segment without a rate in one period no rate effect', () => {
    const [refunds] = splitMixAndRate([
      { segment: 'refunds', before: { numerator: 500, denominator: 10 }, after: { numerator: -80, denominator: 0 } },
      { segment: 'shop', before: { numerator: 900, denominator: 20 }, after: { numerator: 900, denominator: 20 } },
    ]);
    expect(refunds?.rate).toBe(0);
  });

  it('calls a mere change of shares mix', () => {
    const effects = splitMixAndRate([
      { segment: 'mobile', before: { numerator: 1, denominator: 100 }, after: { numerator: 3, denominator: 300 } },
      { segment: 'desktop', before: { numerator: 3, denominator: 100 }, after: { numerator: 3, denominator: 100 } },
    ]);
    for (const { rate } of effects) expect(rate).toBeCloseTo(0, 12);
    expect(effects.reduce((all, { mix }) => all + mix, 0)).toBeCloseTo(0.015 - 0.02, 12);
  });

  it('is the midpoint formula, as worked by hand', () => {
    // Shares 0.2 → 0.6 and 0.8 → 0.4, rates 0.1 → 0.2 and 0.3 → 0.4; the whole 0.26 → 0.28, its middle 0.27.
    const [mobile, desktop] = splitMixAndRate([
      { segment: 'mobile', before: { numerator: 2, denominator: 20 }, after: { numerator: 24, denominator: 120 } },
      { segment: 'desktop', before: { numerator: 24, denominator: 80 }, after: { numerator: 32, denominator: 80 } },
    ]);
    expect(mobile?.mix).toBeCloseTo(0.4 * (0.15 - 0.27), 12);
    expect(mobile?.rate).toBeCloseTo(0.1 * 0.4, 12);
    expect(desktop?.mix).toBeCloseTo(-0.4 * (0.35 - 0.27), 12);
    expect(desktop?.rate).toBeCloseTo(0.1 * 0.6, 12);
  });

  it('gives a segment that appears its distance from the middle', () => {
    // The whole 0.1 → 0.2, its middle 0.15; the new one has a share of one half and adds 0.15 to the whole.
    const [shop, fresh] = splitMixAndRate([
      { segment: 'shop', before: { numerator: 10, denominator: 100 }, after: { numerator: 5, denominator: 50 } },
      { segment: 'new', before: { numerator: 0, denominator: 0 }, after: { numerator: 15, denominator: 50 } },
    ]);
    expect(fresh).toEqual({ segment: 'new', mix: expect.closeTo(0.15 - 0.5 * 0.15, 12), rate: 0 });
    expect(shop?.mix).toBeCloseTo(-0.5 * (0.1 - 0.15), 12);
  });

  it('has nothing to say of a cut without denominators', () => {
    const none = { numerator: 0, denominator: 0 };
    const some = { numerator: 1, denominator: 2 };
    expect(splitMixAndRate([{ segment: 'a', before: none, after: none }])).toEqual([]);
    expect(splitMixAndRate([{ segment: 'a', before: some, after: none }])).toEqual([]);
    expect(splitMixAndRate([{ segment: 'a', before: none, after: some }])).toEqual([]);
    expect(splitMixAndRate([])).toEqual([]);
  });
});

describe('reversedSegments', () => {
  const reversed: SegmentSums[] = [
    { segment: 'mobile', before: { numerator: 10, denominator: 1000 }, after: { numerator: 44, denominator: 4000 } },
    { segment: 'desktop', before: { numerator: 60, denominator: 2000 }, after: { numerator: 62, denominator: 2000 } },
  ];

  it('finds a whole that falls while each segment rises', () => {
    expect(reversedSegments(reversed)).toEqual(['mobile', 'desktop']);
  });

  it('is not misled by a cut that goes the same way', () => {
    expect(reversedSegments(reversed.map((each) => ({ ...each, before: each.after })))).toEqual([]);
    expect(reversedSegments(reversed.slice(0, 1))).toEqual([]);
  });

  it('passes over a segment of less than a twentieth, and heeds one of just a twentieth', () => {
    // The small one falls while the others rise, as the whole does.
    const withSmall = (before: number, after: number) => [
      ...reversed,
      {
        segment: 'tablet',
        before: { numerator: before * 0.02, denominator: before },
        after: { numerator: after * 0.01, denominator: after },
      },
    ];
    expect(reversedSegments(withSmall(100, 200))).toEqual(['mobile', 'desktop']);
    expect(reversedSegments(withSmall(200, 300))).toEqual(['mobile', 'desktop']);
    expect(reversedSegments(withSmall(157, 315))).toEqual(['mobile', 'desktop']);
    expect(reversedSegments(withSmall(158, 316))).toEqual([]);
  });

  it('finds a whole that rises while each segment falls, and none where one stands still', () => {
    const back = reversed.map(({ segment, before, after }) => ({ segment, before: after, after: before }));
    expect(reversedSegments(back)).toEqual(['mobile', 'desktop']);
    const still = reversed.map((each, i) =>
      i === 0 ? { ...each, after: { numerator: 40, denominator: 4000 } } : each,
    );
    expect(reversedSegments(still)).toEqual([]);
    expect(reversedSegments([])).toEqual([]);
  });
});
