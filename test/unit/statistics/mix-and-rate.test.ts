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

  it('has nothing to say of a cut without denominators', () => {
    const none = { numerator: 0, denominator: 0 };
    expect(splitMixAndRate([{ segment: 'a', before: none, after: none }])).toEqual([]);
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
});
