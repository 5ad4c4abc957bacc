import { everyOutage, type Outage } from '@/lib/measure/lost/outages';
import { daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import { lengthInDays, overlap } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import { asFinding, asShare, type Context } from '../context';
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
/**
 * Days on which measurement was lost, one finding an outage, of the metric nearest to its root. A collapse is not
 * enough: there must be whole days without measure (`everyOutage`). An outage that ended over two months ago is a note
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
      (lengthInDays(period) >= SHORTEST_DAYS || daysBetween(period.to, asOf) < WINDOW_DAYS),
  );
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
    weight: open ? 1 : asShare(days / WINDOW_DAYS),
    figures: { size: figureIn(snapshot, 'days', days, { metric, period, method: 'outage' }) },
  });
}

/** Whether the reading already noticed that these days are missing. */
const isKnown = ({ health }: Snapshot, { metric, period: lost }: Outage) =>
  health.some(
    ({ code, metrics, period }) => code === 'gap' && metrics.includes(metric) && period && overlap(period, lost),
  );

function noteOf(context: Context, { metric, period }: Outage): Finding {
  const days = lengthInDays(period);
  const flag: HealthFlag = { code: 'gap', severity: 'note', metrics: [metric], dimensions: [], period, days };
  return flagFinding(context, flag, period.from);
}
