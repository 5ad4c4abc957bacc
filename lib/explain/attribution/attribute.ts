import { type AttributionRow, type Leaf, sumLeaves } from './leaves';
import { rateLeaves } from './rates';
import { splitMixAndRate } from '@/lib/statistics/mix-and-rate';
import { interval } from '@/lib/statistics/interval';
import { type Segment, searchSegments } from './segment-search';

export interface AttributedSegment {
  readonly dimensions: Segment;
  /** What its rows add to the change of the whole; a row counts for the first segment that holds it. */
  readonly change: number;
  /** Of the change of the whole; null where the whole did not change. */
  readonly share: number | null;
  /** 90% interval of the change, from the noise of rows of the same size. */
  readonly low: number;
  readonly high: number;
}

/** Why no segment is named: all moved alike or by chance; or there are no two rows of which one could stand out. */
type NoneNamed = 'no-segment-stands-out' | 'nothing-to-compare';

export interface Attribution {
  /** Most important first; empty where none has left what rows and segments do by themselves. */
  readonly segments: AttributedSegment[];
  /** There where no segment is named. */
  readonly note?: NoneNamed;
  /** For a rate: what changed shares, and what changed rates, add; exact, over all rows. */
  readonly mix?: number;
  readonly rate?: number;
  /** The change of the whole less that of the named segments. */
  readonly residual: number;
}

/**
 * Names the smallest set of segments, over all combinations of dimensions, that carries the change of a sum or
 * of a rate (`searchSegments`); none where none stands out, and then says so. Changes are exact and add up with the
 * residual.
 *
 * @example
 * const of = (channel, after) => ({ dimensions: { channel }, before: { value: 100 }, after: { value: after } });
 * attribute('sum', [of('Email', 40), of('Direct', 100)]).segments[0]?.change // -60
 */
export function attribute(measure: 'sum' | 'rate', rows: readonly AttributionRow[]): Attribution {
  const isRate = measure === 'rate';
  const leaves = isRate ? rateLeaves(rows) : sumLeaves(rows);
  const dimensions = [...new Set(rows.flatMap((row) => Object.keys(row.dimensions)))];
  const named = searchSegments(leaves, dimensions, !isRate);
  const whole = leaves.reduce((sum, { change }) => sum + change, 0);
  const segments = inOrder(segmentsOf(named, leaves, whole));
  const residual = segments.reduce((rest, { change }) => rest - change, whole);
  const telling = leaves.filter(({ weight }) => weight > 0).length;
  const note = telling < 2 ? 'nothing-to-compare' : 'no-segment-stands-out';
  return { segments, ...(segments.length === 0 ? { note } : {}), ...(isRate ? effectsOf(rows) : {}), residual };
}

function segmentsOf(named: readonly Segment[], leaves: readonly Leaf[], whole: number): AttributedSegment[] {
  const free = new Set(leaves);
  return named.map((dimensions) => {
    let [change, variance] = [0, 0];
    const values = Object.entries(dimensions);
    for (const leaf of free) {
      if (!values.every(([dimension, value]) => (leaf.row.dimensions[dimension] ?? '') === value)) continue;
      change += leaf.change;
      variance += leaf.weight > 0 ? leaf.scale ** 2 / leaf.weight : 0;
      free.delete(leaf);
    }
    const { low, high } = interval(change, Math.sqrt(variance));
    return { dimensions, change, share: whole === 0 ? null : change / whole, low, high };
  });
}

const inOrder = (segments: AttributedSegment[]) => segments.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));

function effectsOf(rows: readonly AttributionRow[]): { mix: number; rate: number } {
  const sums = ({ value, count = 0 }: AttributionRow['before']) => ({ numerator: value, denominator: count });
  const effects = splitMixAndRate(
    rows.map((row, i) => ({ segment: String(i), before: sums(row.before), after: sums(row.after) })),
  );
  return {
    mix: effects.reduce((sum, { mix }) => sum + mix, 0),
    rate: effects.reduce((sum, { rate }) => sum + rate, 0),
  };
}
