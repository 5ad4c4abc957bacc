import type { Finding } from '@/lib/model/finding';
import { quoteWithInterval, sentences } from './clauses';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** The coming season's peak, the climb to it, and when to begin. */
export function tellPeak({ metric, period, figures }: Finding, narrator: Narrator): Told {
  const { peak: words, label } = narrator.messages.situation;
  const { dates, asOf } = narrator;
  const outcome = narrator.names.metric(metric);
  const { peak, usual, rampWeek, prepareBy } = figures;
  const short = { short: true } as const;
  const text =
    peak &&
    usual &&
    words.text(
      quoteWithInterval(peak, label.peak(outcome), narrator, short),
      narrator.quote(usual, label.usualWeek(outcome), short),
    );
  const ramp = rampWeek && words.ramp(dates.shortDay(rampWeek.provenance.period.from, asOf));
  const begin =
    prepareBy &&
    words.begin[prepareBy.value < 0 ? 'late' : 'ahead'](dates.shortDay(prepareBy.provenance.period.from, asOf));
  return { title: words.title(outcome, dates.shortPeriod(period, asOf)), text: sentences(text, ramp, begin) };
}
