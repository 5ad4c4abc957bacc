import { isAdditiveOver } from '@/lib/model/additivity';
import type { DimensionId } from '@/lib/model/dimension';
import { type Branch, diagnoseParts } from '@/lib/diagnose/top-down';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { MetricId } from '@/lib/model/metric';
import { asFinding, type Context } from '../context';
import { figureOf } from '@/lib/measure/figures';
import { isNamed, quarterOf, type SegmentSeries, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import { growthOf } from '../course';
import { DIRECTIONS } from '../facts';

/** Cuts whose segments go their own way and can each be worked on. */
const CUTS = ['sessionDefaultChannelGroup', 'deviceCategory'] as const;

/** A tenth of the whole: what is smaller moves little, and each costs the time of a diagnosis. */
const SMALLEST_SHARE = 0.1;

/** What is told of a segment stands behind what is told of the whole. */
const BESIDE_THE_WHOLE = 0.5;

/** A segment that may be told of. */
interface Asked extends SegmentSeries {
  readonly metric: MetricId;
  readonly dimension: DimensionId;
  /** Of the whole over the last twelve weeks, 0–1. */
  readonly share: number;
}

/**
 * Channels and devices that surely go another way than the whole: traffic grows, organic search has
 * stood still since May. Asked top-down, only below totals that were decided, with false discoveries held over all that
 * are asked at once (`diagnoseParts`).
 */
export function segmentVerdictFindings(context: Context): Finding[] {
  const { diagnoses, outcome, settings } = context;
  const branches = [...new Set<MetricId>([outcome, 'sessions'])].flatMap((metric) => {
    const whole = diagnoses[metric];
    const asked = CUTS.filter((dimension) => isAdditiveOver(metric, dimension)).flatMap((dimension) =>
      segmentsOf(context, metric, dimension),
    );
    return whole ? [{ whole, asked }] : [];
  });
  const found = diagnoseParts(
    branches.map(({ whole, asked }): Branch => ({
      whole,
      parts: asked.map(({ series }) => series),
      options: { margin: whole.margin, country: settings.country },
    })),
    context.diagnose,
  );
  return branches.flatMap(({ whole, asked }, branch) =>
    asked.flatMap((segment, at) => {
      const diagnosis = found[branch]?.[at];
      const isTold = diagnosis && diagnosis.verdict !== 'inconclusive' && diagnosis.verdict !== whole.verdict;
      return isTold ? [findingOf(context, segment, diagnosis)] : [];
    }),
  );
}

/** The named segments of a daily cut that hold at least a tenth of the whole. */
function segmentsOf({ snapshot }: Context, metric: MetricId, dimension: DimensionId): Asked[] {
  const table = tableBy(snapshot, dimension);
  const quarter = table?.step === 'day' ? quarterOf(table, snapshot.asOf) : null;
  if (!table || !quarter) return [];
  const parts = segmentSeries(table, metric);
  const amounts = parts.map(({ series }) => amountOver(series, quarter)?.value ?? 0);
  const whole = amounts.reduce((sum, amount) => sum + amount, 0);
  return parts.flatMap((segment, at) => {
    const share = (amounts[at] ?? 0) / whole;
    return isNamed(segment.segment) && share >= SMALLEST_SHARE ? [{ ...segment, metric, dimension, share }] : [];
  });
}

function findingOf(context: Context, asked: Asked, diagnosis: Diagnosis): Finding {
  const { snapshot, window: period } = context;
  const { metric, dimension, segment, share, series } = asked;
  const { since, verdict } = diagnosis;
  const last = amountOver(series, period);
  const from = tableBy(snapshot, dimension)?.provenance;
  const ask = { metric, dimension, segment };
  const growth = growthOf(context, diagnosis, ask);
  return asFinding({
    kind: 'verdict',
    ...ask,
    direction: DIRECTIONS[verdict],
    period,
    ...(since === null ? {} : { since }),
    weight: share * BESIDE_THE_WHOLE,
    figures: {
      ...(last && from ? { last: figureOf(snapshot, last.value, { ...ask, period, from }) } : {}),
      ...(growth ? { size: growth } : {}),
    },
    diagnosis,
  });
}
