import type { MetricId } from '@/lib/model/metric';
import { addDays, daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import { contains, lengthInDays, overlap, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { lastWindow } from '@/lib/measure/comparison';
import { asFinding, asShare, CONFIDENT, type Context } from '../context';
import { flagFinding } from './health';
import { figureIn } from '@/lib/measure/figures';

/** Thirteen months: an older outage touches neither the month nor the same month of last year. */
const OLDEST_DAYS = 396;
/** Two months after its end an outage is something to know of when comparing, and no longer news. */
const NEWS_DAYS = 62;
/** Outside the last four weeks, a single day is lost in the noise of any comparison. */
const SHORTEST_DAYS = 2;
/** More would fill the page. */
const MOST = 3;
/** Earlier in the list means nearer to the root: when sessions stop, all else stops with them. */
const ROOTS_FIRST: readonly MetricId[] = [
  'sessions',
  'totalUsers',
  'screenPageViews',
  'keyEvents',
  'ecommercePurchases',
  'totalRevenue',
];
/** A shop may close for a week; its website does not. Of these, even a zero that was written down is a day not measured. */
const NEVER_ZERO: ReadonlySet<MetricId> = new Set(['sessions', 'screenPageViews']);

interface Outage {
  readonly metric: MetricId;
  readonly period: Period;
  readonly open: boolean;
}

/**
 * Days on which measurement was lost, one finding an outage, of the metric nearest to its root. A collapse is not
 * enough: there must be whole days without measure (`lostDays`). An outage that ended over two months ago is a note
 * on the data, left out where the data health says it already.
 */
export function outageFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const said: Outage[] = [];
  for (const outage of outagesOf(context))
    if (!said.some(({ period }) => overlap(period, outage.period))) said.push(outage);
  const isNews = ({ open, period }: Outage) => open || daysBetween(period.to, snapshot.asOf) <= NEWS_DAYS;
  const news = said.filter(isNews).map((outage) => outageFinding(context, outage));
  const past = said.filter((outage) => !isNews(outage) && !isKnown(snapshot, outage));
  return [...heaviest(news), ...heaviest(past.map((outage) => noteOf(context, outage)))];
}

const heaviest = (findings: readonly Finding[]) => findings.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);

function outagesOf({ snapshot, diagnoses }: Context): Outage[] {
  const { asOf } = snapshot;
  return everyOutage(snapshot, diagnoses).filter(
    ({ period }) =>
      daysBetween(period.to, asOf) <= OLDEST_DAYS &&
      (lengthInDays(period) >= SHORTEST_DAYS || contains(lastWindow(asOf), period.to)),
  );
}

/** Every outage of the metrics that others hang on, however long ago; they may overlap. */
export function everyOutage(snapshot: Snapshot, diagnoses: Context['diagnoses']): Outage[] {
  const { asOf } = snapshot;
  return ROOTS_FIRST.flatMap((metric) =>
    (diagnoses[metric]?.events ?? []).flatMap(({ kind, from, to }) => {
      const period = kind === 'outage' ? lostDays(snapshot, metric, { from, to: to ?? asOf }) : null;
      return period ? [{ metric, period, open: to === undefined && period.to === asOf }] : [];
    }),
  );
}

/**
 * The longest run of days within a period on which a metric was not measured; null where there is none. Google gives
 * no row for a day with nothing, so that a zero there is a metric that was lost, with all others or while they went
 * on. A zero that somebody wrote into a file was counted, save of visits.
 */
export function lostDays(snapshot: Snapshot, metric: MetricId, { from, to }: Period): Period | null {
  const series = snapshot.totals[metric];
  if (!series) return null;
  const zeroIsLost = snapshot.source !== 'csv' || NEVER_ZERO.has(metric);
  let longest: Period | null = null;
  let start: string | null = null;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const value = series.values[daysBetween(series.start, day)] ?? null;
    const isLost = value === null || (value === 0 && zeroIsLost);
    start = isLost ? (start ?? day) : null;
    const run = start === null ? null : { from: start, to: day };
    if (run && (longest === null || lengthInDays(run) > lengthInDays(longest))) longest = run;
  }
  return longest;
}

function outageFinding({ snapshot }: Context, { metric, period, open }: Outage): Finding {
  const days = lengthInDays(period);
  return asFinding({
    kind: 'outage',
    metric,
    dimension: 'date',
    segment: period.from,
    direction: open ? 'down' : 'flat',
    period,
    since: period.from,
    confidence: CONFIDENT,
    weight: open ? 1 : asShare(days / 28),
    figures: { size: figureIn(snapshot, 'days', days, { metric, period, method: 'outage' }) },
  });
}

/** Whether the reading already noticed that these days are missing. */
const isKnown = ({ health }: Snapshot, { metric, period: lost }: Outage) =>
  health.some(
    ({ code, metrics, period }) => code === 'gap' && metrics.includes(metric) && period && overlap(period, lost),
  );

function noteOf({ snapshot }: Context, { metric, period }: Outage): Finding {
  const days = lengthInDays(period);
  const flag: HealthFlag = { code: 'gap', severity: 'note', metrics: [metric], dimensions: [], period, days };
  return flagFinding(snapshot, flag, period.from);
}
