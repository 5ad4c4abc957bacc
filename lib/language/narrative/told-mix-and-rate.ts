import type { Finding } from '@/lib/model/finding';
import { comparedSentence, sentences, sureWay } from './clauses';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** Whether a rate moved because the public changed or because it converts differently, and where the total misleads. */
export function tellMixAndRate(finding: Finding, narrator: Narrator): Told {
  const { messages, names } = narrator;
  const words = messages.finding.mixAndRate;
  const noun = names.metric(finding.metric);
  const { mix, rate, reversal } = finding.figures;
  const way = sureWay(finding);
  const cause = reversal ? words.reversed : isMostly(mix?.value, rate?.value) ? words.mix : words.rate;
  const signed = { signed: true } as const;
  const ofMix = mix && narrator.quote(mix, messages.label.mix(noun), signed);
  const ofRate = rate && narrator.quote(rate, messages.label.rates(noun), signed);
  const dimension = names.dimension(finding.dimension ?? '');
  return {
    title: way ? cause[way](noun, dimension) : messages.finding.moving(noun, dimension),
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
