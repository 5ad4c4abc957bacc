import type { Finding } from '@/lib/model/finding';
import { comparedSentence, sentences, wayOf } from './clauses';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** Whether a rate moved because the public changed or because it converts differently, and where the total misleads. */
export function tellMixAndRate(finding: Finding, narrator: Narrator): Told {
  const { messages, names } = narrator;
  const words = messages.finding.mixAndRate;
  const noun = names.metric(finding.metric);
  const { mix, rate, reversal } = finding.figures;
  const way = wayOf(finding.direction === 'down' ? -1 : 1);
  const cause = reversal ? words.reversed : isMostly(mix?.value, rate?.value) ? words.mix : words.rate;
  const amount = (figure: typeof mix) =>
    figure && narrator.quote(figure, messages.document.evidenceOf.change(noun.of), { signed: true });
  const [ofMix, ofRate] = [amount(mix), amount(rate)];
  return {
    title: cause[way](noun, names.dimension(finding.dimension ?? '')),
    text: sentences(
      comparedSentence(finding, narrator),
      ofMix && ofRate && words.split(ofMix, ofRate),
      reversal && words.reversalNote,
    ),
  };
}

function isMostly(one = 0, other = 0): boolean {
  return Math.abs(one) > Math.abs(other);
}
