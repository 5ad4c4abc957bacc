import type { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import type { Estimate, Rate } from '@/lib/model/quantity';
import type { Comparison } from '@/lib/measure/comparison';
import { asFinding, asShare, type Context } from '../context';
import { newcombe } from '@/lib/statistics/proportion';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';

export interface FunnelStep {
  readonly from: MetricId;
  readonly to: MetricId;
  /** GA4's event for having got there. */
  readonly event: string;
}

/** The steps of a purchase, from GA4's event counts. */
export const STEPS: readonly FunnelStep[] = [
  { from: 'addToCarts', to: 'checkouts', event: 'begin_checkout' },
  { from: 'checkouts', to: 'ecommercePurchases', event: 'purchase' },
];
/** Fewer starts than this in 28 days say nothing about a step. */
export const FEWEST_STARTS = 100;

/**
 * Steps of the purchase that let fewer through than in the compared period: Newcombe's interval of the
 * difference lies below zero. Events are counted, not people: one person may fill two carts.
 */
export function funnelFindings(context: Context): Finding[] {
  const { comparison } = context;
  if (!comparison) return [];
  return STEPS.flatMap((step) => {
    const before = passed(context, step, comparison.before);
    const after = passed(context, step, comparison.after);
    const difference = before && after && newcombe(after, before);
    if (!difference || after.denominator < FEWEST_STARTS || difference.high >= 0) return [];
    return [stepFinding(context, step, comparison, { before, after, difference })];
  });
}

interface Passed {
  readonly before: Rate;
  readonly after: Rate;
  readonly difference: Estimate;
}

function stepFinding({ snapshot }: Context, step: FunnelStep, comparison: Comparison, passing: Passed): Finding {
  const { before, after, difference } = passing;
  const ask = { metric: step.from, metrics: [step.to, step.from], period: comparison.after } as const;
  const method = { quotient: [step.to, step.from] } as const;
  const lost = after.denominator - after.numerator;
  return asFinding({
    kind: 'funnel-step',
    metric: step.from,
    dimension: 'eventName',
    segment: step.event,
    direction: 'down',
    period: comparison.after,
    comparedWith: comparison.before,
    weight: asShare(-difference.estimate / share(before)),
    figures: {
      before: figureIn(snapshot, 'rate', share(before), { ...ask, period: comparison.before, method }),
      after: figureIn(snapshot, 'rate', share(after), { ...ask, method }),
      difference: figureIn(snapshot, 'rate', difference.estimate, {
        ...ask,
        interval: difference,
        method: 'Newcombe interval of the difference',
      }),
      started: figureOf(snapshot, after.denominator, { metric: step.from, period: comparison.after }),
      lost: figureIn(snapshot, 'count', lost, { ...ask, method: { less: [step.from, step.to] } }),
    },
  });
}

const share = ({ numerator, denominator }: Rate) => numerator / denominator;

/** Null where a step was not measured, or where more arrived than started: then they are not one funnel. */
function passed({ snapshot }: Context, { from, to }: FunnelStep, period: Period): Rate | null {
  const denominator = countOver(snapshot, from, period);
  const numerator = countOver(snapshot, to, period);
  if (denominator === null || numerator === null || denominator === 0 || numerator > denominator) return null;
  return { numerator, denominator };
}

function countOver(snapshot: Context['snapshot'], metric: MetricId, period: Period): number | null {
  const series = seriesOf(snapshot, metric);
  return (series && amountOver(series, period)?.value) ?? null;
}
