import { isAdditiveOver } from '@/lib/model/additivity';
import type { Method } from '@/lib/model/method';
import { median } from '@/lib/statistics/robust';
import { addDays, type Day, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Period } from '@/lib/model/period';
import type { Estimate } from '@/lib/model/quantity';
import { asFinding, asShare, type Context } from '../context';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { EARLIEST_WEEKS } from '../seasons/season';
import { seasonalForecast } from '../seasons/seasonal-forecast';
import { amountOver, blocksOf } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';

/** Half a year: within it, a season can be prepared for. What comes in the next two weeks no longer can. */
const HORIZON_WEEKS = 26;
const NEAREST_WEEKS = 3;
/** A third more than usual is more than everyday stock and staff cover. */
const HIGH = 4 / 3;
/** Stock, offers and pages take eight weeks. */
const LEAD_DAYS = 56;
/** The climb has begun when a quarter of it is done. */
const BEGUN = 0.25;
/** A climb of over four months is growth and no season. */
const LONGEST_CLIMB_WEEKS = 17;

/** The highest week to come, beside a usual one. */
interface Peak {
  readonly week: Period;
  readonly expected: Estimate;
  readonly usual: number;
  /** First day of the week in which last year's climb began, a year on. */
  readonly ramp: Day;
  /** What the weeks above the usual bring beyond it. */
  readonly excess: number;
}

/**
 * The peak of the coming season: the highest week of the next half year by `seasonalForecast` of the outcome, where its
 * 90% interval lies above a usual week (the median of the last year) and its middle a third above it; when the
 * climb to it begins, by last year's weeks; and the day to start on, eight weeks before. Said when that climb is
 * at most twelve weeks away, of counts and money alone.
 */
export function peakFindings(context: Context): Finding[] {
  const { snapshot, outcome } = context;
  const series = seriesOf(snapshot, outcome);
  const peak = series && isAdditiveOver(series.metric, 'date') ? peakOf(series, snapshot.asOf) : null;
  if (!peak || daysBetween(snapshot.asOf, peak.ramp) > 7 * EARLIEST_WEEKS) return [];
  const { week, expected, usual, ramp, excess } = peak;
  const ask = { metric: outcome, period: week } as const;
  const method = 'same week of last year × growth since';
  const begin = addDays(ramp, -LEAD_DAYS);
  const day = (from: Day, of: Method) =>
    figureIn(snapshot, 'days', daysBetween(snapshot.asOf, from), { ...ask, period: { from, to: from }, method: of });
  return [
    asFinding({
      kind: 'peak',
      metric: outcome,
      direction: 'up',
      period: week,
      weight: asShare((7 * excess) / (usual * DAYS_OF_52_WEEKS)),
      figures: {
        peak: figureOf(snapshot, expected.estimate, { ...ask, interval: expected, method }),
        usual: figureOf(snapshot, usual, {
          ...ask,
          period: { from: addDays(snapshot.asOf, 1 - DAYS_OF_52_WEEKS), to: snapshot.asOf },
          method: 'median week of the last year',
        }),
        change: figureIn(snapshot, 'change', expected.estimate / usual - 1, { ...ask, method: 'relative change' }),
        peakWeek: day(week.from, 'a year on'),
        rampWeek: day(ramp, 'a year on'),
        prepareBy: day(begin, 'a year on, less eight weeks'),
      },
    }),
  ];
}

function peakOf(series: Series, asOf: Day): Peak | null {
  const weeks = blocksOf(series, 7, asOf).map((week) => week?.value ?? null);
  const { middle, expected } = seasonalForecast(weeks);
  const usual = median(weeks.slice(-DAYS_OF_52_WEEKS / 7).flatMap((value) => value ?? []));
  const coming = Array.from({ length: HORIZON_WEEKS - NEAREST_WEEKS + 1 }, (_, i) => i + NEAREST_WEEKS);
  const [ahead] = coming.toSorted((a, b) => (middle(b) ?? 0) - (middle(a) ?? 0));
  // The last week may be on the way to a peak beyond it.
  if (ahead === undefined || ahead === coming.at(-1)) return null;
  const estimate = expected(ahead);
  if (!estimate || !(usual > 0) || estimate.low <= usual || estimate.estimate < HIGH * usual) return null;
  const excess = coming.reduce((sum, week) => sum + Math.max(0, (middle(week) ?? 0) - usual), 0);
  const from = addDays(asOf, 1 + 7 * (ahead - 1));
  const week = { from, to: addDays(from, 6) };
  return { week, expected: estimate, usual, excess, ramp: rampTo(series, from, usual) };
}

/** Back from last year's peak, week by week, while more than a quarter of the climb was done; then a year on. */
function rampTo(series: Series, peak: Day, usual: number): Day {
  const valueIn = (start: Day) => amountOver(series, { from: start, to: addDays(start, 6) })?.value ?? 0;
  const top = addDays(peak, -DAYS_OF_52_WEEKS);
  const begun = usual + BEGUN * (valueIn(top) - usual);
  let ramp = top;
  while (daysBetween(ramp, top) < 7 * LONGEST_CLIMB_WEEKS && valueIn(addDays(ramp, -7)) > begun)
    ramp = addDays(ramp, -7);
  return addDays(ramp, DAYS_OF_52_WEEKS);
}
