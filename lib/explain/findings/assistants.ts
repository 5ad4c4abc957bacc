import { assistantOf, hostOf } from '@/lib/model/assistants';
import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { type MetricId, metricOf } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Estimate, Figure, Rate } from '@/lib/model/quantity';
import type { SegmentTable } from '@/lib/model/table';
import { amountOver } from '@/lib/measure/amount';
import { changeOf } from '@/lib/measure/change';
import { figureIn, figureOf } from '@/lib/measure/figures';
import {
  ASSISTANT_CHANNEL,
  assistantTable,
  isOwnWill,
  regroupedHosts,
} from '@/lib/measure/comparable/assistants/join-assistants';
import { differenceNoise } from '@/lib/measure/noise';
import { comparisonIn, isNamed, periodIn, quarterOf, segmentSeries, tableWithin } from '@/lib/measure/segment-tables';
import { seriesOf, seriesOnSteps } from '@/lib/measure/series';
import { conversionOf } from '@/lib/measure/vital-metrics';
import { interval } from '@/lib/statistics/interval';
import { quotient, wilson } from '@/lib/statistics/proportion';
import { asFinding, asShare, CONFIDENT, type Context, sureDirection, UNSURE } from '../context';

/** Fewer visits in four weeks have no course, and their pages are chance. */
const FEWEST_VISITS = 30;
/** Fewer trials (visits) give no rate to stand beside the site's. */
const FEWEST_TRIALS = 100;
const MOST_PAGES = 3;
/** Of a few visits to a page, one more or less is another page. */
const FEWEST_ON_PAGE = 5;
/** So long after the history begins, the first visit is one that began. */
const DAYS_BEFORE_FIRST = 28;
const CHANNEL = 'sessionDefaultChannelGroup';

/**
 * What AI assistants bring, joined by host over the weeks in which Google named a channel after some of them: visits of the
 * last four weeks beside the same a year before, by assistant, since when, to which pages, and at which conversion beside
 * all other visits over twelve weeks (Wilson's interval). `up` or `down` where the difference of the joined series surely is
 * (`differenceNoise`): a new name is no rise. Those whom advertisements brought are left out. Silent under thirty visits.
 */
export function assistantFindings(context: Context): Finding[] {
  const { snapshot, window } = context;
  const read = assistantTable(snapshot);
  if (!read) return [];
  const table = { ...read, provenance: { ...read.provenance, method: 'AI assistants by their hosts' as const } };
  const rows = table.rows.filter(({ keys: [channel = ''] }) => isOwnWill(channel));
  const visits = amountOver(sumOf(table, rows, 'sessions'), window)?.numerator ?? 0;
  const all = visitsOf(context, window);
  if (visits < FEWEST_VISITS || all <= 0) return [];
  const { figures, size } = courseOf(context, table, rows);
  const ask = { metric: 'sessions', ...whereOf(table) } as const;
  return [
    asFinding({
      kind: 'assistants',
      metric: 'sessions',
      dimension: CHANNEL,
      segment: ASSISTANT_CHANNEL,
      direction: sureDirection(size),
      period: window,
      ...(context.comparison && { comparedWith: context.comparison.before }),
      confidence: size ? CONFIDENT : UNSURE,
      weight: asShare(visits / all),
      figures: {
        after: figureOf(snapshot, visits, { ...ask, period: window }),
        share: figureIn(snapshot, 'rate', visits / all, { ...ask, period: window, method: 'share of the sum' }),
        ...figures,
        ...namesOf(context, table, rows),
        ...sinceOf(context, table, rows),
        ...broughtBy(context, table, rows),
        ...pagesOf(context),
      },
    }),
  ];
}

type Rows = SegmentTable['rows'];

/** Assistants are no one value of Google's: what is counted of them is of their sources. */
const whereOf = ({ provenance }: SegmentTable) => ({ dimension: 'sessionSourceMedium', from: provenance }) as const;

const visitsOf = ({ snapshot }: Context, period: Period) => {
  const series = seriesOf(snapshot, 'sessions');
  return (series && amountOver(series, period)?.numerator) ?? 0;
};

const sumOf = (table: SegmentTable, rows: Rows, metric: MetricId) =>
  seriesOnSteps(
    table,
    metric,
    Array.from({ length: table.length }, (_, i) =>
      rows.reduce((sum, { metrics }) => sum + (metrics[metric]?.[i] ?? 0), 0),
    ),
    null,
  );

/** The visits beside those of the same days a year before; from none, a count has a difference and no percentage. */
function courseOf(
  context: Context,
  table: SegmentTable,
  rows: Rows,
): { readonly figures: Record<string, Figure>; readonly size: Estimate | null } {
  const { snapshot, comparison } = context;
  const series = sumOf(table, rows, 'sessions');
  const change = comparison && changeOf(context, series, comparison);
  if (!comparison || !change) return { figures: {}, size: null };
  const { before, after } = change;
  const sigma = differenceNoise(
    series,
    { value: before.value, period: comparison.before },
    { value: after.value, period: comparison.after },
  );
  const size = sigma === null ? null : interval(after.value - before.value, sigma);
  const ask = { metric: 'sessions', ...whereOf(table), period: comparison.after, method: 'difference' } as const;
  return {
    figures: {
      before: figureOf(snapshot, before.value, { metric: 'sessions', ...whereOf(table), period: comparison.before }),
      size: figureOf(snapshot, after.value - before.value, { ...ask, ...(size && { interval: size }) }),
    },
    size,
  };
}

/** Visits by assistant, the most first: `in:` Google's channel, or `apart:` from it. */
function namesOf({ snapshot, window }: Context, table: SegmentTable, rows: Rows): Record<string, Figure> {
  const inside = regroupedHosts(table);
  const byName = Map.groupBy(rows, ({ keys: [, source = ''] }) => assistantOf(source) ?? hostOf(source));
  const counted = [...byName].map(([name, own]) => ({
    name: `${own.some(({ keys: [, source = ''] }) => inside.has(hostOf(source))) ? 'in' : 'apart'}:${name}`,
    visits: amountOver(sumOf(table, own, 'sessions'), window)?.numerator ?? 0,
  }));
  const ask = { metric: 'sessions', period: window, ...whereOf(table) } as const;
  return Object.fromEntries(
    counted
      .filter(({ visits }) => visits > 0)
      .toSorted((a, b) => b.visits - a.visits)
      .map(({ name, visits }) => [name, figureOf(snapshot, visits, ask)]),
  );
}

/** All that came since the first, where the history begins well before it. */
function sinceOf({ snapshot, window }: Context, table: SegmentTable, rows: Rows): Record<string, Figure> {
  const { numerator } = sumOf(table, rows, 'sessions');
  const first = numerator.findIndex((value) => (value ?? 0) > 0);
  if (first < DAYS_BEFORE_FIRST) return {};
  const period = { from: addDays(table.start, first), to: window.to };
  const value = amountOver(sumOf(table, rows, 'sessions'), period)?.numerator ?? 0;
  return { sinceFirst: figureOf(snapshot, value, { metric: 'sessions', period, ...whereOf(table) }) };
}

/** What the property lives on, of the last four weeks, and the conversion of twelve weeks beside that of all other visits. */
function broughtBy(context: Context, table: SegmentTable, rows: Rows): Record<string, Figure> {
  const { snapshot, window, outcome } = context;
  const ask = whereOf(table);
  const isHeld = (metric: MetricId) => rows.some(({ metrics }) => metrics[metric] !== undefined);
  const earned = isHeld(outcome) && outcome !== 'sessions' ? amountOver(sumOf(table, rows, outcome), window) : null;
  const metric = conversionOf(snapshot);
  const [top, bottom] = (metric && metricOf(metric).of) ?? [];
  const period = quarterOf(table, snapshot.asOf);
  const own = period && top && bottom && isHeld(top) ? ratesOver(context, table, rows, [top, bottom], period) : null;
  return {
    ...(earned && { earned: figureOf(snapshot, earned.value, { metric: outcome, period: window, ...ask }) }),
    ...(own &&
      metric &&
      period && {
        rate: figureOf(snapshot, own.rate.estimate, {
          ...ask,
          metric,
          period,
          interval: own.rate,
          method: 'Wilson interval',
        }),
        others: figureOf(snapshot, own.others, { metric, period, method: 'all other segments' }),
      }),
  };
}

function ratesOver(
  { snapshot }: Context,
  table: SegmentTable,
  rows: Rows,
  [top, bottom]: readonly [MetricId, MetricId],
  period: Period,
): { readonly rate: Estimate; readonly others: number } | null {
  const own: Rate = {
    numerator: amountOver(sumOf(table, rows, top), period)?.numerator ?? 0,
    denominator: amountOver(sumOf(table, rows, bottom), period)?.numerator ?? 0,
  };
  const whole = (metric: MetricId) => {
    const series = seriesOf(snapshot, metric);
    return (series && amountOver(series, period)?.numerator) ?? 0;
  };
  const others = { numerator: whole(top) - own.numerator, denominator: whole(bottom) - own.denominator };
  const rate = own.denominator < FEWEST_TRIALS ? null : wilson(own);
  return rate && others.denominator > 0 ? { rate, others: quotient(others) } : null;
}

/** The pages to which most of them came, in whole weeks. */
function pagesOf({ snapshot, window, comparison }: Context): Record<string, Figure> {
  const table = tableWithin(snapshot, 'assistants', ['landingPage']);
  if (!table) return {};
  const period = comparison ? comparisonIn(table, comparison).after : periodIn(table, window);
  const pages = segmentSeries(table, 'sessions').flatMap(({ segment, series }) => {
    const visits = amountOver(series, period)?.numerator ?? 0;
    return isNamed(segment) && visits >= FEWEST_ON_PAGE ? [{ segment, visits }] : [];
  });
  const ask = { metric: 'sessions', dimension: 'landingPage', period, from: table.provenance } as const;
  return Object.fromEntries(
    pages
      .toSorted((a, b) => b.visits - a.visits)
      .slice(0, MOST_PAGES)
      .map(({ segment, visits }) => [`page:${segment}`, figureOf(snapshot, visits, { ...ask, segment })]),
  );
}
