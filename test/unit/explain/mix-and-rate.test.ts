import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReversed, type SegmentSums, splitMixAndRate, sumsOf } from '@/lib/explain/mix-and-rate';

const sums = fc
  .tuple(fc.nat({ max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, rate]) => ({ denominator, numerator: Math.round(denominator * rate) }));
const segments = fc.array(fc.record({ segment: fc.string(), before: sums, after: sums }), {
  minLength: 1,
  maxLength: 12,
});
const rateOf = (of: readonly SegmentSums[], period: 'before' | 'after') => {
  const { numerator, denominator } = sumsOf(of, period);
  return numerator / denominator;
};

describe('splitMixAndRate', () => {
  it('adds up to the change of the whole rate, with new and vanished segments', () => {
    fc.assert(
      fc.property(segments, (cut) => {
        const effects = splitMixAndRate(cut);
        if (effects.length === 0) return;
        const total = effects.reduce((all, { mix, rate }) => all + mix + rate, 0);
        expect(total).toBeCloseTo(rateOf(cut, 'after') - rateOf(cut, 'before'), 9);
      }),
    );
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

describe('isReversed', () => {
  const reversed: SegmentSums[] = [
    { segment: 'mobile', before: { numerator: 10, denominator: 1000 }, after: { numerator: 44, denominator: 4000 } },
    { segment: 'desktop', before: { numerator: 60, denominator: 2000 }, after: { numerator: 62, denominator: 2000 } },
  ];

  it('finds a whole that falls while each segment rises', () => {
    expect(isReversed(reversed)).toBe(true);
  });

  it('is not misled by a cut that goes the same way', () => {
    expect(isReversed(reversed.map((each) => ({ ...each, before: each.after, after: each.after })))).toBe(false);
    expect(isReversed(reversed.slice(0, 1))).toBe(false);
  });
});
