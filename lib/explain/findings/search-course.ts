import type { Finding } from '@/lib/model/finding';
import type { MetricId } from '@/lib/model/metric';
import { lengthInDays } from '@/lib/model/period';
import type { Series } from '@/lib/model/series';
import type { SegmentTable } from '@/lib/model/table';
import { amountOver } from '@/lib/measure/amount';
import { type Change, changeFigures, type Where } from '@/lib/measure/change';
import type { Comparison } from '@/lib/measure/comparison';
import { figureOf } from '@/lib/measure/figures';
import { relativeChange } from '@/lib/measure/noise';
import { seriesOf, seriesOfRow } from '@/lib/measure/series';
import { benjaminiHochberg } from '@/lib/statistics/false-discovery';
import { carried, Z90 } from '@/lib/statistics/interval';
import { contributionsOf, logMean } from '@/lib/statistics/lmdi';
import { splitMixAndRate } from '@/lib/statistics/mix-and-rate';
import { normalProbability } from '@/lib/statistics/normal';
import { rateOf } from '@/lib/statistics/proportion';
import { asFinding, asShare, type Context } from '../context';
import { CLICK_RATE, CLICKS, IMPRESSIONS, POSITION, type SearchPages, searchPagesOf } from '../search/search-pages';

/** A loss of less is not worth a page's work, however sure it is. */
const SMALLEST_LOSS = 0.05;
/** Fewer clicks of a page a year before are an anecdote. */
const FEWEST_CLICKS = 100;
/** A place that is surely worse by less does not explain a loss; and what may be worse by more is not the same place. */
const WORSE = 0.05;
const SAME = 0.15;
const MOST_PAGES = 3;
const HALF = 0.5;

/** What was lost of the clicks from Google's search, and by what. */
interface Loss {
  readonly page: string | null;
  readonly changes: Readonly<Record<'clicks' | 'impressions' | 'rate' | 'position', Change>>;
  readonly cause: typeof POSITION | typeof CLICK_RATE | typeof IMPRESSIONS;
}

/**
 * Clicks from Google's search that were surely lost in a year, of all pages together and of single pages (Benjamini–Hochberg
 * over them), by what was lost first: the place, where the mean place is surely worse; the clicks, where the share of
 * impressions that are clicked is surely lower at the same place; the demand, where impressions are surely fewer at the same
 * place. Nothing is said where none of these is sure. Two figures split the clicks exactly, clicks = impressions × click rate
 * (LMDI-I), each with the interval of its own factor. Google Analytics knows no queries: demand for the brand is in it, untold.
 * The weight is the clicks lost as a share of the site's visits.
 */
export function searchCourseFindings(context: Context): Finding[] {
  const search = searchPagesOf(context);
  if (!search) return [];
  const whole = lossOf(search, search.whole, null);
  const pages = search.pages.flatMap((row) => lossOf(search, row, row.keys[0] ?? '') ?? []);
  const believed = benjaminiHochberg(pages.map(({ changes }) => chanceOf(changes.clicks)));
  const told = pages
    .filter((_, at) => believed[at])
    .toSorted((a, b) => lostClicks(b) - lostClicks(a))
    .slice(0, MOST_PAGES);
  return [...(whole ? [whole] : []), ...told].map((loss) => lossFinding(context, search, loss));
}

function lossOf(search: SearchPages, row: Row, page: string | null): Loss | null {
  const { table, comparison } = search;
  const change = (metric: MetricId) => changeIn(seriesOfRow(table, row, metric), comparison);
  const [clicks, impressions] = [change(CLICKS), change(IMPRESSIONS)];
  const [rate, position] = [change(CLICK_RATE), change(POSITION)];
  if (!clicks || !impressions || !rate || !position) return null;
  const isSure = (clicks.relative?.high ?? 0) < 0 && clicks.after.value < (1 - SMALLEST_LOSS) * clicks.before.value;
  if (!isSure || clicks.before.value < FEWEST_CLICKS) return null;
  const changes = { clicks, impressions, rate, position };
  const cause = causeOf(changes);
  // A mean of all pages may move because others are shown more: of that no page is the cause.
  const isOwn = page !== null || cause === IMPRESSIONS || cause === null || isOfPages(search, changes, cause);
  return cause && isOwn ? { page, changes, cause } : null;
}

type Row = SegmentTable['rows'][number];

/** One figure in both stretches of weeks, its noise that of as many weeks of its own past. */
function changeIn(series: Series | null, { before: then, after: now }: Comparison): Change | null {
  const [before, after] = series ? [amountOver(series, then), amountOver(series, now)] : [];
  if (!series || !before || !after) return null;
  return { series, before, after, relative: relativeChange(series, before, after, now.to, lengthInDays(now)) };
}

function causeOf({ impressions, rate, position }: Loss['changes']): Loss['cause'] | null {
  const [shown, opened, place] = [impressions.relative, rate.relative, position.relative];
  if (!shown || !opened || !place) return null;
  // A page that is shown for more searches is shown further down for some of them.
  if (place.low > 0 && place.estimate > WORSE) return shown.low > 0 ? null : POSITION;
  if (place.high > SAME) return null;
  const [byDemand = 0, byRate = 0] = split(impressions, rate);
  if (opened.high < 0 && byRate <= byDemand) return CLICK_RATE;
  return shown.high < 0 ? IMPRESSIONS : null;
}

/** Whether the pages' own places, or click rates, make more than half of what the mean moved (Shapley midpoint). */
function isOfPages({ table, pages, comparison }: SearchPages, changes: Loss['changes'], cause: Loss['cause']): boolean {
  const sums = pages.flatMap((row) => {
    const series = seriesOfRow(table, row, cause);
    const [before, after] = [comparison.before, comparison.after].map((period) =>
      rateOf(series && amountOver(series, period)),
    );
    return before && after ? [{ segment: row.keys[0] ?? '', before, after }] : [];
  });
  const own = splitMixAndRate(sums).reduce((sum, { rate }) => sum + rate, 0);
  const { before, after } = changes[cause === POSITION ? 'position' : 'rate'];
  return own / (after.value - before.value) > HALF;
}

const split = (impressions: Change, rate: Change) =>
  contributionsOf([impressions.before.value, rate.before.value], [impressions.after.value, rate.after.value]) ?? [];

const lostClicks = ({ changes: { clicks } }: Loss) => clicks.before.value - clicks.after.value;

/** Two-sided chance of a change this far from none. */
function chanceOf({ relative }: Change): number {
  if (!relative) return 1;
  const { estimate, low, high } = carried(relative, Math.log1p);
  return Math.min(1, 2 * normalProbability((-Math.abs(estimate) * 2 * Z90) / (high - low)));
}

function lossFinding(context: Context, search: SearchPages, { page, changes, cause }: Loss): Finding {
  const { comparison, table } = search;
  const dimension = table.dimensions[0] ?? 'landingPage';
  const where = { dimension, segment: page, from: table.provenance };
  const figures = (change: Change) => changeFigures(context, change, comparison, where);
  const [clicks, impressions] = [figures(changes.clicks), figures(changes.impressions)];
  const [rate, position] = [figures(changes.rate), figures(changes.position)];
  const own = { [POSITION]: position, [CLICK_RATE]: rate, [IMPRESSIONS]: impressions }[cause];
  const visits = seriesOf(context.snapshot, 'sessions');
  const all = visits && amountOver(visits, comparison.before)?.value;
  return asFinding({
    kind: 'search',
    metric: cause,
    dimension: page === null ? null : dimension,
    segment: page,
    direction: cause === POSITION ? 'up' : 'down',
    period: comparison.after,
    comparedWith: comparison.before,
    weight: asShare((changes.clicks.before.value - changes.clicks.after.value) / (all ?? Infinity)),
    figures: {
      ...own,
      clicksBefore: clicks.before,
      clicks: clicks.after,
      ...(clicks.change && { clicksChange: clicks.change }),
      impressionsBefore: impressions.before,
      impressions: impressions.after,
      rateBefore: rate.before,
      rate: rate.after,
      positionBefore: position.before,
      position: position.after,
      ...contributionsTo(context, search, changes, where),
    },
  });
}

/** What impressions and click rate each take from the clicks, in whole clicks: together exactly what was lost. */
function contributionsTo(context: Context, { comparison }: SearchPages, changes: Loss['changes'], where: Where) {
  const { clicks, impressions, rate } = changes;
  const lost = clicks.after.value - clicks.before.value;
  const byImpressions = Math.round(split(impressions, rate)[0] ?? 0);
  const mean = logMean(clicks.after.value, clicks.before.value);
  const figure = (value: number, { relative }: Change) =>
    figureOf(context.snapshot, value, {
      metric: CLICKS,
      period: comparison.after,
      ...where,
      daysObserved: clicks.after.daysObserved,
      method: 'LMDI-I',
      ...(relative && { interval: carried(relative, (share) => Math.round(mean * Math.log1p(share))) }),
    });
  return { byImpressions: figure(byImpressions, impressions), byRate: figure(lost - byImpressions, rate) };
}
