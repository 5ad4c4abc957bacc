import { everyOutage, type Outage } from '@/lib/measure/lost/outages';
import { hoursAround, stoppedHours } from '@/lib/measure/lost/stopped-hours';
import { restDays } from '@/lib/measure/retail/rest-days';
import { dayNumber, daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import { daysOf, type HourRange, HOURS_A_DAY, lengthInHours } from '@/lib/model/hour';
import type { MetricId } from '@/lib/model/metric';
import { lengthInDays, overlap, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import { asFinding, asShare, type Context } from '../context';
import { flagFinding } from './health';
import { figureIn } from '@/lib/measure/figures';

/** Thirteen months: an older outage touches neither the month nor the same month of last year. */
export const OLDEST_DAYS = 396;
/** Two months after its end an outage is something to know of when comparing, and no longer news. */
export const NEWS_DAYS = 62;
/** Outside the last four weeks, a single day is lost in the noise of any comparison. */
const SHORTEST_DAYS = 2;
/** More would fill the page. */
const MOST = 3;
/** What is known by hour. */
const VISITS: MetricId = 'sessions';

/**
 * Days on which measurement was lost, one finding an outage, of the metric nearest to its root. A collapse is not
 * enough: there must be whole days without measure (`everyOutage`). An outage that ended over two months ago is a note
 * on the data, left out where the data health says it already. Where visits are known by hour, an outage of visits is told to
 * the hour, and so are hours without any on a day that has others (`stoppedHours`), save on days on which people rest.
 */
export function outageFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const said: Told[] = [];
  for (const outage of outagesOf(context))
    if (!said.some(({ period }) => overlap(period, outage.period))) said.push(outage);
  const isNews = ({ open, period }: Outage) => open || daysBetween(period.to, snapshot.asOf) <= NEWS_DAYS;
  const news = said.filter(isNews).map((outage) => outageFinding(context, outage));
  const past = said.filter((outage) => !isNews(outage) && !isKnown(snapshot, outage));
  return [...heaviest(news), ...heaviest(past.map((outage) => noteOf(context, outage)))];
}

const heaviest = (findings: readonly Finding[]) => findings.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);

/** An outage, with its hours where they are known; of hours alone it is never open: the days before can be read. */
interface Told extends Outage {
  readonly hours?: HourRange;
}

function outagesOf(context: Context): Told[] {
  const { snapshot, diagnoses } = context;
  const { asOf } = snapshot;
  const ofDays = everyOutage(snapshot, diagnoses).map((outage) => toTheHour(outage, snapshot));
  const isOfVisits = ({ metric }: Outage) => metric === VISITS;
  const all = [...ofDays.filter(isOfVisits), ...outagesOfHours(context), ...ofDays.filter((each) => !isOfVisits(each))];
  return all.filter(
    ({ period }) =>
      daysBetween(period.to, asOf) <= OLDEST_DAYS &&
      (lengthInDays(period) >= SHORTEST_DAYS || daysBetween(period.to, asOf) < WINDOW_DAYS),
  );
}

function toTheHour(outage: Outage, { hours }: Snapshot): Told {
  const range = hours && outage.metric === VISITS ? hoursAround(outage.period, hours, outage.open) : null;
  return range ? { ...outage, hours: range } : outage;
}

function outagesOfHours({ snapshot: { hours, asOf }, settings }: Context): Told[] {
  if (!hours) return [];
  const isRest = ({ from, to }: Period) =>
    restDays(dayNumber(from), dayNumber(to) + 1, settings.country).every((mark) => mark === 1);
  return stoppedHours(hours, asOf)
    .map((range) => ({ metric: VISITS, period: daysOf(range, asOf), open: false, hours: range }))
    .filter(({ period }) => !isRest(period));
}

function outageFinding({ snapshot }: Context, { metric, period, open, hours }: Told): Finding {
  const days = hours?.to === undefined ? lengthInDays(period) : lengthInHours(hours.from, hours.to) / HOURS_A_DAY;
  return asFinding({
    kind: 'outage',
    metric,
    dimension: 'date',
    segment: period.from,
    direction: open ? 'down' : 'flat',
    period,
    since: period.from,
    ...(hours && { hours }),
    ...(hours?.to !== undefined && { health: hoursFlag(metric, period, hours) }),
    weight: open ? 1 : asShare(days / WINDOW_DAYS),
    figures: { size: figureIn(snapshot, 'days', days, { metric, period, method: 'outage' }) },
  });
}

/** Hours that are over stand in the state of the data, as days without any do. */
const hoursFlag = (metric: MetricId, period: Period, hours: HourRange): HealthFlag => ({
  code: 'hours-lost',
  severity: 'note',
  metrics: [metric],
  dimensions: [],
  period,
  hours,
});

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
