/** The news of a draft, by rule from the verdicts. */
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import { isWithholding } from '@/lib/model/withholding';
import type { Report, Vital } from '@/lib/model/report';
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
  if (outage) return headline.measurementStopped(narrator.dates.since(outage.period.from, report.asOf));
  const main = mainVital(report);
  if (!main && report.health.some(isWithholding)) return headline.withheld;
  if (!main)
    return headline.pair.inconclusive.inconclusive(
      narrator.names.metric('sessions'),
      narrator.names.metric('sessions'),
    );
  const traffic = trafficVital(report);
  const noun = narrator.names.metric(main.metric);
  const verdictOf = ({ diagnosis }: { diagnosis: Diagnosis }) => diagnosis.verdict;
  return traffic
    ? headline.pair[verdictOf(main)][verdictOf(traffic)](noun, narrator.names.metric(traffic.metric))
    : headline.alone[verdictOf(main)](noun);
}
