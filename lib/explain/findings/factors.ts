import type { MetricId } from '@/lib/model/metric';
import type { Finding, Part } from '@/lib/model/finding';
import type { Snapshot } from '@/lib/model/snapshot';
import { type Change, changeFigures, totalChange } from '@/lib/measure/change';
import { type Comparison, sinceRegime } from '@/lib/measure/comparison';
import { hasFewEvents } from '@/lib/measure/few-events';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import { asFinding, asShare, CONFIDENT, type Context, sureDirection, UNSURE } from '../context';
import { contributionsOf, logMean } from '@/lib/statistics/lmdi';
import { logNoise } from '@/lib/measure/noise';
import { excludesZero, interval } from '@/lib/statistics/interval';
import { amountFigure, figureOf } from '@/lib/measure/figures';
import { isAlive } from '@/lib/measure/vital-metrics';

/** A total as a product: each chain multiplies up to its result. The first that was measured holds. */
const CHAINS: readonly { result: MetricId; factors: readonly MetricId[] }[] = [
  { result: 'totalRevenue', factors: ['sessions', 'purchaseRate', 'averageOrderValue'] },
  { result: 'totalRevenue', factors: ['ecommercePurchases', 'averageOrderValue'] },
  { result: 'keyEvents', factors: ['sessions', 'sessionKeyEventRate'] },
  { result: 'screenPageViews', factors: ['sessions', 'viewsPerSession'] },
];

/**
 * Which factor carried the change of what the property lives on: the last 28 days beside the same
 * days a year before, and beside the beginning of the present regime where a factor has surely moved since. Where
 * neither the total nor any factor has surely moved, there is nothing to explain. The direction is that of the total
 * where its own interval excludes no change, otherwise `unknown`, however sure its parts are.
 */
export function factorFindings(context: Context): Finding[] {
  const { snapshot, comparison, diagnoses, lost } = context;
  const chain = chainOf(snapshot);
  if (!chain) return [];
  const regime = sinceRegime(snapshot, diagnoses[chain.result]?.since ?? null, { now: comparison, lost });
  const beside = comparison && factorFinding(context, chain.result, chain.factors, comparison);
  const sinceThen = regime && factorFinding(context, chain.result, chain.factors, regime);
  return [
    beside && (beside.direction !== 'unknown' || hasSureParts(beside)) ? beside : null,
    sinceThen && hasSureParts(sinceThen) ? sinceThen : null,
  ].filter((finding) => finding !== null);
}

function chainOf(snapshot: Snapshot): (typeof CHAINS)[number] | undefined {
  const alive = (metric: MetricId) => isAlive(snapshot, metric);
  return CHAINS.find(({ result, factors }) => alive(result) && factors.every(alive));
}

type Reading = Pick<Context, 'snapshot'>;

const hasSureParts = (finding: Finding) =>
  (finding.parts ?? []).some(({ contribution }) => contribution.interval && excludesZero(contribution.interval));

function factorFinding(
  context: Reading,
  result: MetricId,
  factors: readonly MetricId[],
  comparison: Comparison,
): Finding | null {
  // Of few events no part is a part of anything.
  if (hasFewEvents(context.snapshot, result, comparison.after, comparison.before)) return null;
  const whole = totalChange(context, result, comparison);
  const changes = factors.map((factor) => totalChange(context, factor, comparison)).filter((each) => each !== null);
  if (!whole || changes.length < factors.length) return null;
  const contributions = contributionsOf(
    changes.map(({ before }) => before.value),
    changes.map(({ after }) => after.value),
  );
  if (!contributions) return null;
  const largest = Math.max(...contributions.map(Math.abs));
  const sinceRegimeBegan = comparison.kind === 'regime';
  return asFinding({
    kind: 'factors',
    metric: result,
    segment: sinceRegimeBegan ? 'since-regime' : null,
    direction: sureDirection(whole.relative),
    period: comparison.after,
    comparedWith: comparison.before,
    ...(sinceRegimeBegan ? { since: comparison.before.from } : {}),
    confidence: whole.relative && excludesZero(whole.relative) ? CONFIDENT : UNSURE,
    weight: asShare(largest / Math.max(whole.before.value, whole.after.value)),
    figures: changeFigures(context, whole, comparison),
    parts: changes.map((change, k) => factorPart(context, change, contributions[k] ?? 0, whole, comparison)),
  });
}

/**
 * One factor's part, with the interval that the factor's own noise leaves to its contribution: by the
 * delta method on L · ln(x₁ / x₀), the standard error is L · √2 · σ, where σ is the noise of the log
 * of a 28-day value (`logNoise`) and L, the logarithmic mean of the result, is taken as known.
 */
function factorPart({ snapshot }: Reading, change: Change, value: number, whole: Change, comparison: Comparison): Part {
  const { metric } = change.series;
  const sigma = logNoise(change.series, snapshot.asOf, WINDOW_DAYS);
  const mean = logMean(whole.after.value, whole.before.value);
  const known = sigma !== null && change.before.value > 0 && change.after.value > 0;
  return {
    key: metric,
    before: amountFigure(snapshot, change.before, { metric, period: comparison.before }),
    after: amountFigure(snapshot, change.after, { metric, period: comparison.after }),
    contribution: figureOf(snapshot, value, {
      metric: whole.series.metric,
      period: comparison.after,
      method: 'LMDI-I',
      ...(known ? { interval: interval(value, mean * Math.SQRT2 * sigma) } : {}),
    }),
  };
}
