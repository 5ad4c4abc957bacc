/** The news of a draft, by rule from the verdicts. */
import { isContrast, isTold, toldTurn } from '@/lib/model/told-turn';
import { measuresVisits } from '@/lib/measure/lost/outages';
import type { Finding } from '@/lib/model/finding';
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
