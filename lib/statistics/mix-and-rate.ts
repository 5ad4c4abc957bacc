/** A segment's two sums in the two periods: a rate is numerator / denominator. */
export interface SegmentSums {
  readonly segment: string;
  readonly before: { readonly numerator: number; readonly denominator: number };
  readonly after: { readonly numerator: number; readonly denominator: number };
}

/** A segment's part in the change of a whole rate. */
export interface MixAndRate {
  readonly segment: string;
  /** What its changed share of the whole adds, measured from the whole's own rate. */
  readonly mix: number;
  /** What the change of its own rate adds. */
  readonly rate: number;
}

/**
 * Splits the change of a whole rate R = Σ wᵢ rᵢ (wᵢ a segment's share of the denominator) into mix and
 * rate effects, exactly (Shapley midpoint): rate effect Δrᵢ · (wᵢ₀ + wᵢ₁)/2, mix effect
 * Δwᵢ · ((rᵢ₀ + rᵢ₁)/2 − (R₀ + R₁)/2). Mix and rate effects of all segments add up to R₁ − R₀, whatever the signs. A
 * segment without a rate of its own in one period (it appears, it vanishes, it is all refunds and no orders) has no rate
 * effect: its whole part, numerator ÷ the whole's denominator less its share × the whole's middle rate, is mix.
 * Empty when a period's denominators add up to nothing.
 *
 * @example splitMixAndRate([{ segment: 'mobile', before: { numerator: 1, denominator: 100 }, after: { numerator: 2, denominator: 100 } }]); // [{ segment: 'mobile', mix: 0, rate: 0.01 }]
 */
export function splitMixAndRate(segments: readonly SegmentSums[]): MixAndRate[] {
  const wholeBefore = sumsOf(segments, 'before');
  const wholeAfter = sumsOf(segments, 'after');
  if (wholeBefore.denominator === 0 || wholeAfter.denominator === 0) return [];
  const middle = (rate(wholeBefore) + rate(wholeAfter)) / 2;
  return segments.map(({ segment, before, after }) => {
    const shareBefore = before.denominator / wholeBefore.denominator;
    const shareAfter = after.denominator / wholeAfter.denominator;
    if (before.denominator === 0 || after.denominator === 0) {
      const part = after.numerator / wholeAfter.denominator - before.numerator / wholeBefore.denominator;
      return { segment, mix: part - (shareAfter - shareBefore) * middle, rate: 0 };
    }
    return {
      segment,
      mix: (shareAfter - shareBefore) * ((rate(before) + rate(after)) / 2 - middle),
      rate: (rate(after) - rate(before)) * ((shareBefore + shareAfter) / 2),
    };
  });
}

/**
 * The sums of all segments in one period; zeros of none.
 *
 * @example sumsOf([], 'before'); // { numerator: 0, denominator: 0 }
 */
export function sumsOf(segments: readonly SegmentSums[], period: 'before' | 'after') {
  let numerator = 0;
  let denominator = 0;
  for (const segment of segments) {
    numerator += segment[period].numerator;
    denominator += segment[period].denominator;
  }
  return { numerator, denominator };
}

const rate = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  denominator === 0 ? 0 : numerator / denominator;

/** A segment under one twentieth of either period's denominator is no part of the rule, and no exception to it. */
const SMALLEST_SHARE = 0.05;

/**
 * Simpson's reversal (Simpson 1951, Journal of the Royal Statistical Society B 13:238): the segments that matter, where
 * there are at least two and all of them went one way while the whole rate went the other. Empty otherwise.
 *
 * @example reversedSegments([]); // []
 */
export function reversedSegments(segments: readonly SegmentSums[]): string[] {
  const [before, after] = [sumsOf(segments, 'before'), sumsOf(segments, 'after')];
  const whole = Math.sign(rate(after) - rate(before));
  const matters = segments.filter(
    (segment) =>
      segment.before.denominator > 0 &&
      segment.after.denominator > 0 &&
      segment.before.denominator >= SMALLEST_SHARE * before.denominator &&
      segment.after.denominator >= SMALLEST_SHARE * after.denominator,
  );
  const isReversed =
    whole !== 0 &&
    matters.length > 1 &&
    matters.every((segment) => Math.sign(rate(segment.after) - rate(segment.before)) === -whole);
  return isReversed ? matters.map(({ segment }) => segment) : [];
}
