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
 * Δwᵢ · ((rᵢ₀ + rᵢ₁)/2 − (R₀ + R₁)/2). Mix and rate effects of all segments add up to R₁ − R₀. A
 * segment that appears or vanishes has no rate of its own in one period: its whole part is mix.
 * Empty when a period's denominators add up to nothing.
 *
 * @example splitMixAndRate([{ segment: 'mobile', before: { numerator: 1, denominator: 100 }, after: { numerator: 2, denominator: 100 } }])
 * // [{ segment: 'mobile', mix: 0, rate: 0.01 }]
 */
export function splitMixAndRate(segments: readonly SegmentSums[]): MixAndRate[] {
  const wholeBefore = sumsOf(segments, 'before');
  const wholeAfter = sumsOf(segments, 'after');
  if (wholeBefore.denominator === 0 || wholeAfter.denominator === 0) return [];
  const middle = (rate(wholeBefore) + rate(wholeAfter)) / 2;
  return segments.map(({ segment, before, after }) => {
    const shareBefore = before.denominator / wholeBefore.denominator;
    const shareAfter = after.denominator / wholeAfter.denominator;
    const rateBefore = before.denominator > 0 ? rate(before) : rate(after);
    const rateAfter = after.denominator > 0 ? rate(after) : rateBefore;
    return {
      segment,
      mix: (shareAfter - shareBefore) * ((rateBefore + rateAfter) / 2 - middle),
      rate: (rateAfter - rateBefore) * ((shareBefore + shareAfter) / 2),
    };
  });
}

/** The sums of all segments in one period. */
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

/**
 * Simpson's reversal: the whole rate goes one way while every segment that matters (at least 5% of
 * either period's denominator) goes the other.
 */
export function isReversed(segments: readonly SegmentSums[]): boolean {
  const [before, after] = [sumsOf(segments, 'before'), sumsOf(segments, 'after')];
  const whole = Math.sign(rate(after) - rate(before));
  const matters = segments.filter(
    (segment) =>
      segment.before.denominator >= before.denominator / 20 && segment.after.denominator >= after.denominator / 20,
  );
  return (
    whole !== 0 &&
    matters.length > 1 &&
    matters.every((segment) => Math.sign(rate(segment.after) - rate(segment.before)) === -whole)
  );
}
