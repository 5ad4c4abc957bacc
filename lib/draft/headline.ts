/** The news of a draft, by rule from the verdicts. */
import { metricOf } from '@/lib/model/metric';
import { isContrast, isTold, toldTurn } from '@/lib/model/told-turn';
import { measuresVisits } from '@/lib/measure/lost/outages';
import { DAYS_OF_A_STOP } from '@/lib/measure/stopped';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays, overlap, type Period, shared } from '@/lib/model/period';
import { isWithholding } from '@/lib/model/withholding';
import type { Report, Vital } from '@/lib/model/report';
import { describeCourse } from '@/lib/language/narrative/describe-verdict';
import type { CoreNarrator } from '@/lib/language/narrative/narrator';

/** What the site lives on stands first; traffic is told beside it. */
export function mainVital(report: Report): Vital | undefined {
  return report.vitals[0];
}

export function trafficVital(report: Report): Vital | undefined {
  return report.vitals.slice(1).find(({ metric }) => metric === 'sessions' || metric === 'totalUsers');
}

/** Measurement that stands still today comes before any other news. */
export function openOutage(report: Report): Finding | undefined {
  return report.findings.find(({ kind, direction }) => kind === 'outage' && direction === 'down');
}

/**
 * The longest time within a document's own days, a week or more, that is over and of which what the property lives on was not
 * measured: it comes before what the other days say.
 */
export function outageWithin(report: Report, period: Period): Finding | undefined {
  const { metric = '' } = mainVital(report) ?? {};
  const touches = ({ metric: lost }: Finding) => measuresVisits(lost) || lost === metric || isPartOf(lost, metric);
  const daysOf = (finding: Finding) => lengthInDays(shared(finding.period, period));
  // What ended over two months ago is a note on the data by then.
  const isOver = ({ kind, direction, health }: Finding) =>
    kind === 'outage' ? direction !== 'down' : kind === 'data-health' && health?.code === 'gap';
  return report.findings
    .filter((each) => isOver(each) && overlap(each.period, period) && touches(each))
    .filter((each) => daysOf(each) >= DAYS_OF_A_STOP)
    .toSorted((a, b) => daysOf(b) - daysOf(a))[0];
}

/** Money comes with what is sold, a rate with what it counts. */
const isPartOf = (part: string, metric: string) =>
  metric === 'totalRevenue' ? part === 'ecommercePurchases' : (metricOf(metric)?.of ?? []).some((of) => of === part);

/** `le trafic monte, le chiffre d’affaires ne suit pas`; what is on record when nothing was measured: ''. */
export function describeNews(report: Report, narrator: Pick<CoreNarrator, 'messages' | 'names' | 'dates'>): string {
  const { headline } = narrator.messages;
  const outage = openOutage(report);
  if (outage) {
    const { hours, period, metric } = outage;
    const { dates, names } = narrator;
    const since = hours ? dates.hourRange(hours, report.asOf) : dates.since(period.from, report.asOf);
    return measuresVisits(metric) ? headline.measurementStopped(since) : headline.missing(names.metric(metric), since);
  }
  const main = mainVital(report);
  if (!main && report.health.some(isWithholding)) return headline.withheld;
  if (!main)
    return headline.pair.inconclusive.inconclusive(
      narrator.names.metric('sessions'),
      narrator.names.metric('sessions'),
    );
  const traffic = trafficVital(report);
  return traffic ? newsOfTwo(main, traffic, narrator) : newsOf(main, narrator);
}

/** `le trafic progresse moins vite` */
export function newsOf({ metric, diagnosis }: Vital, narrator: Pick<CoreNarrator, 'messages' | 'names'>): string {
  const noun = narrator.names.metric(metric);
  return toldTurn(diagnosis) === null
    ? narrator.messages.headline.alone[diagnosis.verdict](noun)
    : describeCourse(diagnosis, noun, narrator);
}

/** Two figures whose growth did not turn have sentences of their own; else one is told after the other. */
function newsOfTwo(main: Vital, traffic: Vital, narrator: Pick<CoreNarrator, 'messages' | 'names'>): string {
  const { headline } = narrator.messages;
  const [first, second] = [main.diagnosis, traffic.diagnosis];
  const noun = narrator.names.metric(main.metric);
  if (toldTurn(first) === null && toldTurn(second) === null)
    return headline.pair[first.verdict][second.verdict](noun, narrator.names.metric(traffic.metric));
  if (!isTold(second)) return newsOf(main, narrator);
  if (!isTold(first)) return headline.tooEarlyFor(newsOf(traffic, narrator), noun);
  const join = isContrast(first, second) ? headline.whereas : headline.and;
  return join(newsOf(main, narrator), newsOf(traffic, narrator));
}
