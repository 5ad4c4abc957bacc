import { type MetricId, metricOf } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import type { Provenance } from '@/lib/model/provenance';

/**
 * What each of so many equal levers must be multiplied by for the whole to reach a target:
 * (to / from)^(1 / levers). Revenue is a product, so levers multiply. Null when either is not positive.
 *
 * @example leverFactor(3e6, 1e7, 3) // 1.494
 */
export function leverFactor(from: number, to: number, levers: number): number | null {
  return from > 0 && to > 0 && levers >= 1 ? (to / from) ** (1 / levers) : null;
}

/** One factor of the outcome and what a target would ask of it. */
export interface Lever {
  readonly metric: MetricId;
  /** What it would be multiplied by at its own best year or, where that is more, with half of its widest gap closed. */
  readonly within: number;
  /** What that rests on. */
  readonly evidence: Provenance;
  /** What it must be multiplied by where all give as much. */
  readonly equal: number;
  /** The same where each gives in the measure of what is within its reach; null where nothing is. */
  readonly weighted: number | null;
}

/**
 * What each lever of an outcome must give for a target, twice: all as much, and each in the measure of the property's own
 * gap. A lever's gap is, in log units, the way back to its best year (`…Gap` of the pace finding) or, for conversion, half
 * of the widest gap between segments closed (`worthHalf`, as a share of the outcome) where that is more. With shares s of
 * the gaps, lever i must give (to / from)^sᵢ, so that the product is the target again. Empty where the pace finding has no
 * levers, or the target asks for no growth.
 *
 * @example leversOf(report.findings).map(({ metric, weighted }) => [metric, weighted]) // [['purchaseRate', 2.9], …]
 */
export function leversOf(findings: readonly Finding[]): Lever[] {
  const { figures = {} } = findings.find(({ kind }) => kind === 'pace') ?? {};
  const [from, to] = [figures['from']?.value ?? 0, figures['to']?.value ?? 0];
  const gaps = Object.entries(figures)
    .filter(([name]) => name.endsWith(GAP))
    .flatMap(([name, { value, provenance }]) => {
      const metric = metricOf(name.slice(0, -GAP.length))?.id;
      return metric === undefined ? [] : [widest({ metric, log: Math.log1p(value), evidence: provenance }, findings)];
    });
  const equal = leverFactor(from, to, gaps.length);
  if (equal === null || equal <= 1) return [];
  const whole = gaps.reduce((sum, { log }) => sum + log, 0);
  return gaps.map(({ metric, log, evidence }) => ({
    metric,
    within: Math.exp(log),
    evidence,
    equal,
    weighted: whole > SMALLEST_GAP ? (to / from) ** (log / whole) : null,
  }));
}

const GAP = 'Gap';
/** All levers together within a hundredth of their best: nothing to weigh them by. */
const SMALLEST_GAP = Math.log(1.01);

interface LeverGap {
  readonly metric: MetricId;
  /** In log units. */
  readonly log: number;
  readonly evidence: Provenance;
}

/** The way back to a lever's best year, or half of the widest gap between its segments: a gap finding's weight is that half. */
function widest(own: LeverGap, findings: readonly Finding[]): LeverGap {
  return findings
    .filter(({ kind, metric }) => kind === 'gap' && metric === own.metric)
    .flatMap(({ weight, figures: { size } }) =>
      size ? [{ metric: own.metric, log: Math.log1p(weight), evidence: size.provenance }] : [],
    )
    .reduce((most, each) => (each.log > most.log ? each : most), own);
}
