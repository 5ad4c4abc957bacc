import { DAYS_A_WEEK } from '@/lib/model/day';
import type { MetricId } from '@/lib/model/metric';
import { lengthInDays } from '@/lib/model/period';
import type { Series } from '@/lib/model/series';
import type { SegmentTable } from '@/lib/model/table';
import { amountOver } from '@/lib/measure/amount';
import type { Change } from '@/lib/measure/change';
import type { Comparison } from '@/lib/measure/comparison';
import { logNoise } from '@/lib/measure/noise';
import { seriesOfRow } from '@/lib/measure/series';
import { believedAmong } from '@/lib/statistics/false-discovery';
import { around, carried } from '@/lib/statistics/interval';
import { contributionsOf } from '@/lib/statistics/lmdi';
import { splitMixAndRate } from '@/lib/statistics/mix-and-rate';
import { rateOf } from '@/lib/statistics/proportion';
import { studentProbability, studentQuantile } from '@/lib/statistics/student-t';
import { CLICK_RATE, CLICKS, IMPRESSIONS, POSITION, type SearchPages } from './search-pages';

/** A loss of less is not worth a page's work: that more was lost is what has to be sure. */
const SMALLEST_LOSS = 0.1;
/** Fewer clicks of a page a year before are an anecdote. */
const FEWEST_CLICKS = 100;
/** A place that is surely worse by less does not explain a loss; and what may be worse by more is not the same place. */
const WORSE = 0.05;
const SAME = 0.15;
const HALF = 0.5;

/** What was lost of the clicks from Google's search, and by what. */
export interface Loss {
  readonly page: string | null;
  readonly changes: Readonly<Record<'clicks' | 'impressions' | 'rate' | 'position', Change>>;
  readonly cause: typeof POSITION | typeof CLICK_RATE | typeof IMPRESSIONS;
}

/** What all pages together lost; null where they surely lost nothing worth telling, or nobody can tell by what. */
export const lossOfAll = (search: SearchPages): Loss | null => lossOf(search, search.whole, null);

/** What single pages lost, of all those on which so much may be chance at most one in ten told. */
export function lossesOfPages(search: SearchPages): Loss[] {
  const pages = search.pages.flatMap((row) => lossOf(search, row, row.keys[0] ?? '') ?? []);
  const days = lengthInDays(search.comparison.after);
  return believedAmong(pages, ({ changes }) => chanceOf(changes.clicks, days));
}

function lossOf(search: SearchPages, row: Row, page: string | null): Loss | null {
  const { table, comparison } = search;
  const change = (metric: MetricId) => changeIn(seriesOfRow(table, row, metric), comparison);
  const [clicks, impressions] = [change(CLICKS), change(IMPRESSIONS)];
  const [rate, position] = [change(CLICK_RATE), change(POSITION)];
  if (!clicks || !impressions || !rate || !position) return null;
  const isSure = (clicks.relative?.high ?? 0) < -SMALLEST_LOSS;
  if (!isSure || clicks.before.value < FEWEST_CLICKS) return null;
  const changes = { clicks, impressions, rate, position };
  const cause = causeOf(changes);
  // A mean of all pages may move because others are shown more: of that no page is the cause.
  const isOwn = page !== null || cause === IMPRESSIONS || cause === null || isOfPages(search, changes, cause);
  return cause && isOwn ? { page, changes, cause } : null;
}

type Row = SegmentTable['rows'][number];

/**
 * One figure in both stretches of weeks. Its noise is that of as many weeks of its own past, of which there were few: by
 * Student's t, with one degree of freedom less than the past has such stretches.
 */
function changeIn(series: Series | null, { before: then, after: now }: Comparison): Change | null {
  const [before, after] = series ? [amountOver(series, then), amountOver(series, now)] : [];
  if (!series || !before || !after) return null;
  const days = lengthInDays(now);
  const noise = logNoise(series, now.to, days);
  if (noise === null || before.value <= 0 || after.value <= 0) return { series, before, after, relative: null };
  const half = studentQuantile(0.95, degreesOf(series, days)) * Math.SQRT2 * noise;
  return { series, before, after, relative: carried(around(Math.log(after.value / before.value), half), Math.expm1) };
}

function degreesOf({ numerator }: Series, days: number): number {
  const weeks = numerator.filter((value) => value !== null && value > 0).length;
  return Math.max(1, Math.floor((weeks * DAYS_A_WEEK) / days) - 1);
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

export const split = (impressions: Change, rate: Change) =>
  contributionsOf([impressions.before.value, rate.before.value], [impressions.after.value, rate.after.value]) ?? [];

/** Chance of a loss this large where as much as the smallest that is worth telling was lost. */
function chanceOf({ relative, series }: Change, days: number): number {
  if (!relative) return 1;
  const degrees = degreesOf(series, days);
  const { estimate, high } = carried(relative, Math.log1p);
  const error = (high - estimate) / studentQuantile(0.95, degrees);
  return studentProbability((estimate - Math.log1p(-SMALLEST_LOSS)) / error, degrees);
}
