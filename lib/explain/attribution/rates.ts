import { median } from '@/lib/statistics/robust';
import { type AttributionCell, type AttributionRow, degreesOf, type Leaf, USUAL } from './leaves';
import { MEDIAN_CHI_SQUARE, spreadBetween } from './spread';
import { type SegmentSums, splitMixAndRate, sumsOf } from '@/lib/statistics/mix-and-rate';

/** A row's two periods side by side. */
interface Compared {
  readonly deviation: number;
  /** 1 / variance that counting gives the deviation; 0 for a row that tells nothing. */
  readonly precision: number;
  /** What a deviation of one means in the unit of the whole. */
  readonly scale: number;
}

/**
 * Rows of a rate, each with its own numerator and denominator in two periods. The excess and its variance are
 * those of Cochran, Mantel and Haenszel (1959, JNCI 22:719): with n denominators, k numerators and p the rate of
 * both periods, U = (n₀ k₁ − n₁ k₀) / n and V = p (1 − p) n₀ n₁ / n. They add up over rows however sparse, hold
 * the mix still, and say the same of successes and of failures. The deviation is U / V, Peto's log odds ratio.
 *
 * What is no proportion (money an order: numerators above denominators) has V = φ p n₀ n₁ / n, φ read from the rows;
 * its deviation is a log ratio. Rows vary by more than counting, by τ² each (DerSimonian & Laird 1986, Controlled
 * Clinical Trials 7:177): the weight is 1 / (1 / V + τ²). A row without a denominator in one period weighs nothing.
 *
 * @example rateLeaves([{ dimensions: {}, before: { value: 1, count: 100 }, after: { value: 3, count: 100 } }])[0]?.deviation // 1.02
 */
export function rateLeaves(rows: readonly AttributionRow[]): Leaf[] {
  const segments = rows.map(({ before, after }) => ({ segment: '', before: sumsIn(before), after: sumsIn(after) }));
  const effects = splitMixAndRate(segments);
  const compared = comparedRows(segments);
  const telling = compared.filter(({ precision }) => precision > 0);
  const spread = spreadBetween(telling);
  const degrees = USUAL.degrees + degreesOf(telling.length);
  return rows.map((row, i) => {
    const { deviation = 0, precision = 0, scale = 0 } = compared[i] ?? {};
    const { mix = 0, rate = 0 } = effects[i] ?? {};
    return { row, deviation, weight: precision / (1 + spread * precision), degrees, change: mix + rate, scale };
  });
}

const sumsIn = ({ value, count = 0 }: AttributionCell) => ({ numerator: value, denominator: count });

function comparedRows(segments: readonly SegmentSums[]): Compared[] {
  const [wholeBefore, wholeAfter] = [sumsOf(segments, 'before').denominator, sumsOf(segments, 'after').denominator];
  const isProportion = segments.every(
    ({ before, after }) => before.numerator <= before.denominator && after.numerator <= after.denominator,
  );
  const compared = segments.map(({ before, after }) => {
    const count = before.denominator + after.denominator;
    const rate = (before.numerator + after.numerator) / count;
    const each = isProportion ? rate * (1 - rate) : rate;
    const precision = (each * before.denominator * after.denominator) / count;
    if (!(precision > 0)) return { deviation: 0, precision: 0, scale: 0 };
    const excess = (before.denominator * after.numerator - after.denominator * before.numerator) / count;
    const share = (before.denominator / wholeBefore + after.denominator / wholeAfter) / 2;
    return { deviation: excess / precision, precision, scale: each * share };
  });
  return isProportion ? compared : dispersed(compared);
}

/** What counting cannot say of money, the rows say themselves: φ, so that half of them lie within its median. */
function dispersed(compared: readonly Compared[]): Compared[] {
  const squares = compared.filter(({ precision }) => precision > 0).map((row) => row.precision * row.deviation ** 2);
  const dispersion = median(squares) / MEDIAN_CHI_SQUARE;
  return compared.map((row) => (dispersion > 0 ? { ...row, precision: row.precision / dispersion } : row));
}
