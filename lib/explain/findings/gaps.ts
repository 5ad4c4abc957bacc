import type { DimensionId } from '@/lib/model/dimension';
import type { MetricId } from '@/lib/model/metric';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import type { Estimate, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { asFinding, asShare, type Context } from '../context';
import { isEditorial } from '@/lib/measure/editorial';
import { negated } from '../families/family-gap';
import { type Cut, gapWorth, type Shortfall, VISITS_WORTH, worthOfOne } from '../families/gap-worth';
import { newcombe, quotient } from '@/lib/statistics/proportion';
import { figureIn, figureOf, totalFigure } from '@/lib/measure/figures';
import { isNamed, periodIn, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { conversionOf } from '@/lib/measure/vital-metrics';

/** Where a segment can be made to convert better; visitors' countries and habits cannot. Search terms: `searchGapFindings`. */
const JUDGED: readonly DimensionId[] = [
  'deviceCategory',
  'browser',
  'landingPage',
  'itemName',
  'sessionDefaultChannelGroup',
];
/** Below these, a gap is an anecdote. */
const FEWEST_SESSIONS = 100;
const FEWEST_EXPECTED = 20;
/** A segment under one twentieth of the traffic is not worth its own sentence. */
const SMALLEST_SHARE = 0.05;

interface Cell {
  readonly segment: string;
  readonly series: Series;
  readonly rate: Rate;
}

/** A segment whose rate lies below that of all others together. */
interface Gap extends Shortfall {
  readonly others: Rate;
}

/**
 * Segments that convert far below the rest of the property. A gap is said when the segment converts at
 * under half the rate of the others and Newcombe's 90% interval excludes even half of that gap. What it is worth
 * says `gapWorth`.
 */
export function gapFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const metric = conversionOf(snapshot);
  if (metric === null) return [];
  return JUDGED.flatMap((dimension) => {
    const table = tableBy(snapshot, dimension);
    if (!table) return [];
    const period = periodIn(table, context.window);
    return gapsOf(cellsOf(table, metric, period)).map((gap) =>
      gapFinding(context, cutOf(context, table, dimension, metric, period), gap),
    );
  });
}

const cutOf = (
  context: Context,
  table: SegmentTable,
  dimension: DimensionId,
  metric: MetricId,
  period: Period,
): Cut => {
  return { table, dimension, metric, period, worthOfOne: worthOfOne(context, period), formula: VISITS_WORTH };
};

/** What converts, by segment; articles are left out on either side, for they are not there to sell. */
function cellsOf(table: SegmentTable, metric: MetricId, period: Period): Cell[] {
  const isArticle = (segment: string) => table.dimensions[0] === 'landingPage' && isEditorial(segment);
  return segmentSeries(table, metric).flatMap(({ segment, series }) => {
    if (isArticle(segment)) return [];
    const amount = amountOver(series, period);
    return amount?.denominator
      ? [{ segment, series, rate: { numerator: amount.numerator, denominator: amount.denominator } }]
      : [];
  });
}

function gapsOf(cells: readonly Cell[]): Gap[] {
  const all = cells.reduce((whole, { rate }) => add(whole, rate), { numerator: 0, denominator: 0 });
  return cells
    .flatMap(({ segment, series, rate: own }) => {
      const others = { numerator: all.numerator - own.numerator, denominator: all.denominator - own.denominator };
      const difference = newcombe(others, own);
      return difference && isNamed(segment) && isFarBelow(own, others, difference, all.denominator)
        ? [{ segment, series, own, others, difference }]
        : [];
    })
    .toSorted((a, b) => missing(b) - missing(a));
}

const add = (a: Rate, b: Rate): Rate => ({
  numerator: a.numerator + b.numerator,
  denominator: a.denominator + b.denominator,
});

/** Conversions that the segment would have at the others' rate, beyond its own. */
const missing = ({ own, difference }: Gap) => difference.estimate * own.denominator;

function isFarBelow(own: Rate, others: Rate, difference: Estimate, sessions: number): boolean {
  const expected = own.denominator * quotient(others);
  return (
    own.denominator >= Math.max(FEWEST_SESSIONS, SMALLEST_SHARE * sessions) &&
    expected >= FEWEST_EXPECTED &&
    quotient(own) < quotient(others) / 2 &&
    difference.low > difference.estimate / 2
  );
}

function gapFinding(context: Context, cut: Cut, gap: Gap): Finding {
  const { snapshot, outcome } = context;
  const { table, dimension, metric, period } = cut;
  const ask = { metric, dimension, segment: gap.segment, period, from: table.provenance } as const;
  const whole = totalFigure(snapshot, outcome, period)?.value ?? 0;
  // What is at stake is half of the gap, whatever of it can be promised.
  const stake = (gap.difference.estimate / 2) * gap.own.denominator * cut.worthOfOne;
  return asFinding({
    kind: 'gap',
    metric,
    dimension,
    segment: gap.segment,
    direction: 'down',
    period,
    weight: asShare(whole > 0 ? stake / whole : 0),
    figures: {
      size: figureOf(snapshot, -gap.difference.estimate, {
        ...ask,
        interval: negated(gap.difference),
        method: 'Newcombe interval of the difference',
      }),
      segmentRate: figureOf(snapshot, quotient(gap.own), ask),
      othersRate: figureOf(snapshot, quotient(gap.others), { ...ask, segment: null, method: 'all other segments' }),
      segmentSessions: figureIn(snapshot, 'count', gap.own.denominator, { ...ask, metric: 'sessions' }),
      ...gapWorth(context, cut, gap),
    },
  });
}
