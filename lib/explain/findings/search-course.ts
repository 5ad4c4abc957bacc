import type { Finding } from '@/lib/model/finding';
import { amountOver } from '@/lib/measure/amount';
import { type Change, changeFigures, type Where } from '@/lib/measure/change';
import { figureOf } from '@/lib/measure/figures';
import { seriesOf } from '@/lib/measure/series';
import { carried } from '@/lib/statistics/interval';
import { logMean } from '@/lib/statistics/lmdi';
import { asFinding, asShare, type Context } from '../context';
import { type Loss, lossesOfPages, lossOfAll, split } from '../search/search-loss';
import { CLICK_RATE, CLICKS, IMPRESSIONS, POSITION, type SearchPages, searchPagesOf } from '../search/search-pages';

const MOST_PAGES = 3;

/**
 * Clicks from Google's search of which surely more than a tenth were lost in a year, of all pages together and of single pages
 * (Benjamini–Hochberg over them), by what was lost first: the place, where the mean place is surely worse; the clicks, where the share of
 * impressions that are clicked is surely lower at the same place; the demand, where impressions are surely fewer at the same
 * place. Nothing is said where none of these is sure. Two figures split the clicks exactly, clicks = impressions × click rate
 * (LMDI-I), each with the interval of its own factor. Google Analytics knows no queries: demand for the brand is in it, untold.
 * The weight is the clicks lost as a share of the site's visits.
 */
export function searchCourseFindings(context: Context): Finding[] {
  const search = searchPagesOf(context);
  if (!search) return [];
  const whole = lossOfAll(search);
  const told = lossesOfPages(search)
    .toSorted((a, b) => lostClicks(b) - lostClicks(a))
    .slice(0, MOST_PAGES);
  return [...(whole ? [whole] : []), ...told].map((loss) => lossFinding(context, search, loss));
}

const lostClicks = ({ changes: { clicks } }: Loss) => clicks.before.value - clicks.after.value;

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
