import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import type { Estimate, Figure, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { lastWindow } from './comparison';
import { asFinding, asShare, CONFIDENT, type Context } from './context';
import { newcombe } from './proportion';
import { figureIn, figureOf } from './provenance';
import { isNamed, periodIn, segmentTracks, tableBy } from './segment-tables';
import { amountOver, trackOf } from './track';
import { conversionOf } from './vitals';

/** Where a segment can be made to convert better; visitors' countries and habits cannot. */
const JUDGED = ['deviceCategory', 'browser', 'landingPage', 'searchTerm', 'itemName', 'sessionDefaultChannelGroup'];
/** Below these, a gap is an anecdote. */
const FEWEST_SESSIONS = 100;
const FEWEST_EXPECTED = 20;
/** A segment under one twentieth of the traffic is not worth its own sentence. */
const SMALLEST_SHARE = 0.05;

interface Cell {
  readonly segment: string;
  readonly rate: Rate;
}

interface Gap {
  readonly segment: string;
  readonly own: Rate;
  readonly others: Rate;
  /** Others' rate less its own. */
  readonly difference: Estimate;
}

/** A year in weeks: the segment's own rate in the same season. */
const YEAR = 364;

/**
 * Segments that convert far below the rest of the property. A gap is said when the segment converts at
 * under half the rate of the others and Newcombe's 90% interval excludes even half of that gap.
 * `worthHalf` is what closing half the gap would bring in 28 days; `worthRegained`, what the segment's own rate of
 * a year before would, where it was higher. Both from the property's own figures.
 */
export function gapFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const metric = conversionOf(snapshot);
  if (metric === null) return [];
  return JUDGED.flatMap((dimension) => {
    const table = tableBy(snapshot, dimension);
    if (!table) return [];
    const period = periodIn(table, lastWindow(snapshot.asOf));
    return gapsOf(cellsOf(table, metric, period)).map((gap) =>
      gapFinding(context, { table, dimension, metric, period }, gap),
    );
  });
}

function cellsOf(table: SegmentTable, metric: string, period: Period): Cell[] {
  return segmentTracks(table, metric).flatMap(({ segment, track }) => {
    const amount = amountOver(track, period);
    return amount?.denominator
      ? [{ segment, rate: { numerator: amount.numerator, denominator: amount.denominator } }]
      : [];
  });
}

function gapsOf(cells: readonly Cell[]): Gap[] {
  const all = cells.reduce((whole, { rate }) => add(whole, rate), { numerator: 0, denominator: 0 });
  return cells
    .flatMap(({ segment, rate: own }) => {
      const others = { numerator: all.numerator - own.numerator, denominator: all.denominator - own.denominator };
      const difference = newcombe(others, own);
      return difference && isNamed(segment) && isFarBelow(own, others, difference, all.denominator)
        ? [{ segment, own, others, difference }]
        : [];
    })
    .toSorted((a, b) => missing(b) - missing(a));
}

const add = (a: Rate, b: Rate): Rate => ({
  numerator: a.numerator + b.numerator,
  denominator: a.denominator + b.denominator,
});

const quotient = ({ numerator, denominator }: Rate) => (denominator === 0 ? 0 : numerator / denominator);

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

interface Cut {
  readonly table: SegmentTable;
  readonly dimension: string;
  readonly metric: string;
  readonly period: Period;
}

function gapFinding(context: Context, { table, dimension, metric, period }: Cut, gap: Gap): Finding {
  const { snapshot, outcome } = context;
  const ask = { metric, dimension, segment: gap.segment, period, from: table.provenance };
  const worth = worthOfOne(context, period);
  const half = (difference: number) => (Math.max(0, difference) / 2) * gap.own.denominator * worth.each;
  return asFinding({
    kind: 'gap',
    metric,
    dimension,
    segment: gap.segment,
    direction: 'down',
    period,
    confidence: CONFIDENT,
    weight: asShare(worth.total > 0 ? half(gap.difference.estimate) / worth.total : 0),
    figures: {
      size: figureOf(snapshot, -gap.difference.estimate, {
        ...ask,
        interval: negated(gap.difference),
        method: 'Newcombe interval of the difference',
      }),
      segmentRate: figureOf(snapshot, quotient(gap.own), ask),
      othersRate: figureOf(snapshot, quotient(gap.others), { ...ask, segment: null, method: 'all other segments' }),
      segmentSessions: figureIn(snapshot, 'count', gap.own.denominator, { ...ask, metric: 'sessions' }),
      ...regained(context, { table, dimension, metric, period }, gap, worth.each),
      worthHalf: figureOf(snapshot, half(gap.difference.estimate), {
        ...ask,
        metric: outcome,
        method: 'half of the gap × sessions × value of one conversion',
        interval: {
          estimate: half(gap.difference.estimate),
          low: half(gap.difference.low),
          high: half(gap.difference.high),
          level: gap.difference.level,
        },
      }),
    },
  });
}

/** What the segment would bring at its own rate of a year before; nothing where it was no better then. */
function regained({ snapshot, outcome }: Context, cut: Cut, gap: Gap, each: number): Record<string, Figure> {
  const { table, dimension, metric, period } = cut;
  const before = { from: addDays(period.from, -YEAR), to: addDays(period.to, -YEAR) };
  const row = segmentTracks(table, metric).find(({ segment }) => segment === gap.segment);
  const then = row && amountOver(row.track, before);
  const lost = then ? then.value - quotient(gap.own) : 0;
  if (!then || lost <= 0) return {};
  const ask = { metric, dimension, segment: gap.segment, period: before, from: table.provenance };
  const method = 'own rate a year before × sessions × value of one conversion';
  return {
    segmentRateBefore: figureOf(snapshot, then.value, ask),
    worthRegained: figureOf(snapshot, lost * gap.own.denominator * each, { ...ask, metric: outcome, period, method }),
  };
}

const negated = ({ estimate, low, high, level }: Estimate): Estimate => ({
  estimate: -estimate,
  low: -high,
  high: -low,
  level,
});

/** What one more conversion brings in the unit of the outcome, and what all of them bring. */
function worthOfOne({ snapshot, outcome }: Context, period: Period): { each: number; total: number } {
  const value = totalOver(snapshot, outcome, period);
  if (outcome !== 'totalRevenue') return { each: 1, total: value };
  const orders = totalOver(snapshot, 'ecommercePurchases', period);
  return { each: orders > 0 ? value / orders : 0, total: value };
}

function totalOver(snapshot: Context['snapshot'], metric: string, period: Period): number {
  const track = trackOf(snapshot, metric);
  return (track && amountOver(track, period)?.value) ?? 0;
}
