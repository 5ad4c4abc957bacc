import type { Finding } from '@/lib/model/finding';
import { asFinding, asShare, type Context } from '../context';
import { FAR_BELOW, membersOf, MOST_OF_FAMILY, type Outlier, outliersOf } from '../families/family';
import { shifted } from '../families/family-gap';
import { FEWEST_STARTS, type FunnelStep, STEPS } from './funnel';
import { quotient } from '@/lib/statistics/proportion';
import { figureIn } from '@/lib/measure/figures';
import { periodIn, tableBy } from '@/lib/measure/segment-tables';

/**
 * Browsers in which a step of the purchase surely lets through under two thirds of what it does in all others, in the
 * last 28 days: one payment page that fails in one browser looks like this. Compared with the others and not with the
 * past, for a fault may be as old as the shop. The weight is the share of all passages that are lost by it.
 */
export function browserStepFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const table = tableBy(snapshot, 'browser');
  if (!table) return [];
  const period = periodIn(table, context.window);
  return STEPS.flatMap((step) => {
    const members = membersOf(table, step.from, [step.to, step.from], period, FEWEST_STARTS);
    const passed = members.reduce((sum, { rate }) => sum + rate.numerator, 0);
    return outliersOf(members, { period, side: 'below', factor: FAR_BELOW, reference: 'pooled' })
      .slice(0, MOST_OF_FAMILY)
      .map((outlier) => browserFinding(context, step, outlier, { period, passed, from: table.provenance }));
  });
}

interface Passing extends Pick<Finding, 'period'> {
  /** All who passed the step, in whatever browser. */
  readonly passed: number;
  readonly from: Finding['figures'][string]['provenance'];
}

function browserFinding(
  { snapshot }: Context,
  step: FunnelStep,
  { segment, rate, own, reference }: Outlier,
  { period, passed, from }: Passing,
): Finding {
  const ask = {
    metric: step.from,
    metrics: [step.to, step.from],
    dimension: 'browser',
    segment,
    period,
    from,
  } as const;
  const lost = rate.denominator - rate.numerator;
  return asFinding({
    kind: 'funnel-step',
    metric: step.from,
    dimension: 'browser',
    segment,
    direction: 'down',
    period,
    weight: asShare((reference * rate.denominator - rate.numerator) / passed),
    figures: {
      before: figureIn(snapshot, 'rate', reference, { ...ask, segment: null, method: 'all other segments' }),
      after: figureIn(snapshot, 'rate', quotient(rate), { ...ask, interval: own, method: 'Wilson interval' }),
      difference: figureIn(snapshot, 'rate', quotient(rate) - reference, {
        ...ask,
        interval: shifted(own, -reference),
        method: 'Wilson interval less the rate of the others',
      }),
      started: figureIn(snapshot, 'count', rate.denominator, { ...ask, metrics: [step.from] }),
      lost: figureIn(snapshot, 'count', lost, { ...ask, method: { less: [step.from, step.to] } }),
    },
  });
}
