import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { quoteWithInterval, sentences } from './clauses';
import type { Narrator } from './narrator';

/** The coming season's peak, the climb to it, and when to begin. */
export function describePeak(finding: Finding, narrator: Narrator): Description {
  const { peak: words } = narrator.messages.situation;
  const { dates, asOf, names } = narrator;
  const { rampWeek } = finding.figures;
  const ramp = rampWeek && words.ramp(dates.shortDay(rampWeek.provenance.period.from, asOf));
  return {
    title: words.title(names.metric(finding.metric), dates.shortPeriod(finding.period, asOf)),
    text: sentences(heightOf(finding, narrator), ramp, beginBy(finding, narrator)),
  };
}

/** How high, and when to begin. */
export function describePeakBriefly(finding: Finding, narrator: Narrator): string {
  return sentences(heightOf(finding, narrator), beginBy(finding, narrator));
}

function heightOf({ metric, figures: { peak, usual } }: Finding, narrator: Narrator): string | undefined {
  const { peak: words, label } = narrator.messages.situation;
  const outcome = narrator.names.metric(metric);
  const short = { short: true } as const;
  if (!peak || !usual) return undefined;
  return words.text(
    quoteWithInterval(peak, label.peak(outcome), narrator, short),
    narrator.quote(usual, label.usualWeek(outcome), short),
  );
}

function beginBy({ figures: { prepareBy } }: Finding, { messages, dates, asOf }: Narrator): string | undefined {
  if (!prepareBy) return undefined;
  const { begin } = messages.situation.peak;
  return begin[prepareBy.value < 0 ? 'late' : 'ahead'](dates.shortDay(prepareBy.provenance.period.from, asOf));
}
