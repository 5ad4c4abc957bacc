import type { Description } from './description';
import type { Source } from '@/lib/model/recommendation';
import type { Finding } from '@/lib/model/finding';
import { quoteWithInterval, sentences, wayOf } from './clauses';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

/** A rate beside the range of others, with the range's source and date. */
export function describeBenchmark(finding: Finding, narrator: Narrator): Description {
  const { benchmark: words } = narrator.messages;
  const rate = narrator.names.figure(finding.metric);
  const { own, low, high } = finding.figures;
  const told =
    own &&
    low &&
    high &&
    words.text(
      narrator.dates.period(finding.period),
      quoteWithInterval(own, figureLabel(own, narrator), narrator),
      narrator.quote(low, words.label.low(rate)),
      narrator.quote(high, words.label.high(rate)),
    );
  return {
    title: words.title[wayOf(finding.direction === 'down' ? -1 : 1)](rate),
    text: told ? sentences(told, originSentence(finding, narrator)) : '',
  };
}

function originSentence({ benchmark, figures }: Finding, narrator: Narrator): string {
  if (!benchmark) return '';
  const { benchmark: words } = narrator.messages;
  if (benchmark.origin.kind === 'imported') {
    const { name, url, date } = benchmark.origin.source;
    return sentences(words.source(name, url, dateOf(date, narrator)), words.caution.published);
  }
  const count = figures['properties'];
  return sentences(count && words.others(narrator.format.count(count.value)), words.caution.others);
}

/** `2025`, `mars 2025` or `3 mars 2025`. */
function dateOf(date: Source['date'], { dates }: Narrator): string {
  if (/^\d{4}-\d{2}$/.test(date)) return dates.month(`${date}-01`);
  return date.length > 4 ? dates.day(date) : date;
}
