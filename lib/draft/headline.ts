/** The news of a draft, by rule from the verdicts. */
import { isContrast, isTold } from '@/lib/model/told-turn';
import { measuresVisits } from '@/lib/measure/lost/measures-visits';
import { hasNews, hasStepped, isPlain } from '@/lib/model/told-step';
import type { Finding } from '@/lib/model/finding';
import { isWithholding } from '@/lib/model/withholding';
import type { Report, Vital } from '@/lib/model/report';
import { describeStepsBriefly, isSameStep } from '@/lib/language/narrative/describe-step';
import type { Speaker } from '@/lib/language/narrative/describe-turn';
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
export function describeNews(report: Report, words: Omit<Herald, 'asOf'>): string {
  const narrator = { ...words, asOf: report.asOf };
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

type Herald = Speaker & Pick<CoreNarrator, 'names'>;

/** `le trafic progresse moins vite`; `le trafic a baissé de 29 % autour du 1er octobre et plafonne depuis` */
export function newsOf({ metric, diagnosis }: Vital, narrator: Herald): string {
  const noun = narrator.names.metric(metric);
  return isPlain(diagnosis, narrator.asOf)
    ? narrator.messages.headline.alone[diagnosis.verdict](noun)
    : courseInShort({ metric, diagnosis }, narrator);
}

/** What a vital sign does, after the steps of its level, without since when and without intervals. */
export function courseInShort({ metric, diagnosis }: Pick<Vital, 'metric' | 'diagnosis'>, narrator: Herald): string {
  const noun = narrator.names.metric(metric);
  const course = isTold(diagnosis) ? describeCourse(diagnosis, noun, narrator) : '';
  return hasStepped(diagnosis, narrator.asOf) ? describeStepsBriefly(diagnosis, noun, narrator, course) : course;
}

/** Two figures whose growth did not turn have sentences of their own; else one is told after the other. */
function newsOfTwo(main: Vital, traffic: Vital, narrator: Herald): string {
  const { headline } = narrator.messages;
  const [first, second] = [main.diagnosis, traffic.diagnosis];
  const noun = narrator.names.metric(main.metric);
  if (isPlain(first, narrator.asOf) && isPlain(second, narrator.asOf))
    return headline.pair[first.verdict][second.verdict](noun, narrator.names.metric(traffic.metric));
  // One event of both is told once, of what the site lives on.
  if (!hasNews(second, narrator.asOf) || isSameStep(first, second, narrator)) return newsOf(main, narrator);
  if (!hasNews(first, narrator.asOf)) return headline.tooEarlyFor(newsOf(traffic, narrator), noun);
  const join = isContrast(first, second) ? headline.whereas : headline.and;
  return join(newsOf(main, narrator), newsOf(traffic, narrator));
}
