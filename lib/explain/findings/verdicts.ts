import type { MetricId } from '@/lib/model/metric';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Direction, Finding } from '@/lib/model/finding';
import { periodAYearBefore } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Snapshot } from '@/lib/model/snapshot';
import { lastWindow } from '@/lib/measure/comparison';
import { asFinding, CONFIDENT, type Context, UNSURE } from '../context';
import { type Ask, figureIn, totalFigure } from '@/lib/measure/figures';
import { peakFigures } from '../seasons/season';
import { chooseVitals } from '../vitals';

export const DIRECTIONS: Readonly<Record<Diagnosis['verdict'], Direction>> = {
  growing: 'up',
  stagnating: 'flat',
  declining: 'down',
  inconclusive: 'unknown',
};

/** New customers are the future of a shop: said beside the vital signs where they were measured. */
const BESIDE_THE_VITALS: readonly MetricId[] = ['newUsers', 'firstTimePurchasers'];

/** What each vital sign does: growing, stagnating, declining or cannot tell, by how much a month, since when. */
export function verdictFindings(context: Context): Finding[] {
  const metrics = [...new Set([...chooseVitals(context.snapshot), ...BESIDE_THE_VITALS])];
  return metrics.flatMap((metric, rank) => {
    const diagnosis = context.diagnoses[metric];
    return diagnosis ? [verdictFinding(context, metric, diagnosis, 1 / (1 + rank))] : [];
  });
}

function verdictFinding(context: Context, metric: MetricId, diagnosis: Diagnosis, weight: number): Finding {
  const { snapshot, outcome } = context;
  const period = lastWindow(snapshot.asOf);
  const { since, verdict } = diagnosis;
  const last = totalFigure(snapshot, metric, period);
  const yearBefore = totalFigure(snapshot, metric, periodAYearBefore(period));
  const regime = { from: since ?? period.from, to: snapshot.asOf };
  return asFinding({
    kind: 'verdict',
    metric,
    dimension: null,
    segment: null,
    direction: DIRECTIONS[verdict],
    period,
    ...(since === null ? {} : { since }),
    confidence: verdict === 'inconclusive' ? UNSURE : CONFIDENT,
    weight,
    figures: {
      ...(last ? { last } : {}),
      ...(yearBefore ? { yearBefore } : {}),
      ...growthFigures(snapshot, diagnosis, { metric, period: regime }),
      ...(metric === outcome ? peakFigures(context, metric) : {}),
    },
    diagnosis,
  });
}

/** What a verdict rests on: the growth of its present regime, and the growth that still counts as none. */
export function growthFigures(
  snapshot: Snapshot,
  { monthlyGrowth, margin }: Diagnosis,
  ask: Ask,
): Record<string, Figure> {
  const growth = (value: number, more: Pick<Ask, 'interval' | 'method'>) =>
    figureIn(snapshot, 'growth-per-month', value, { ...ask, ...more });
  return {
    ...(monthlyGrowth && {
      size: growth(monthlyGrowth.estimate, { interval: monthlyGrowth, method: 'present regime' }),
    }),
    margin: growth(margin, { method: 'set by the person' }),
  };
}
