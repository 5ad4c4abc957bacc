import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { quoteAside, quoteWithInterval, sentences } from './clauses';
import type { Narrator } from './narrator';

/** Visits without an origin where nobody types an address, and what buyers answered about who told them. */
export function describeUntrackedVisits(finding: Finding, narrator: Narrator): Description {
  const { untracked: words, label } = narrator.messages.situation;
  const { before, after, size, visitors } = finding.figures;
  const text =
    before &&
    after &&
    size &&
    visitors &&
    words.text({
      period: narrator.dates.period(finding.period),
      after: narrator.quote(after, label.untracked),
      visitors: narrator.quote(visitors, narrator.names.figure('newUsers').bare),
      before: narrator.quote(before, label.untracked),
      size: quoteWithInterval(size, narrator.messages.label.apart(label.untracked), narrator, { signed: true }),
    });
  return {
    title: titleOf(finding, narrator),
    text: sentences(text, text && words.compatible, heardSentence(finding, narrator)),
  };
}

function titleOf({ segment, dimension, figures }: Finding, { messages, names }: Narrator): string {
  const words = messages.situation.untracked;
  if (!figures['after'] && figures['heard']) return words.heardTitle;
  return segment === null ? words.title : words.onPage(names.segment(dimension, segment));
}

function heardSentence({ figures }: Finding, narrator: Narrator): string | undefined {
  const { untracked: words, label } = narrator.messages.situation;
  const { heard, heardAnswers } = figures;
  if (!heard || !heardAnswers) return undefined;
  return words.heard(
    quoteAside(heard, label.heard, narrator),
    narrator.quote(heardAnswers, label.heardAnswers),
    narrator.dates.period(heard.provenance.period),
  );
}
