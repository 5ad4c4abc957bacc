import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { comparedSentence, sentences, sureWay } from './clauses';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';
import { describeHealthFlag } from './describe-health';

/** Whether a rate moved because the public changed or because it converts differently, and where the total misleads. */
export function describeMixAndRate(finding: Finding, narrator: Narrator): Description {
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
      reversal && reversalSentence(finding, narrator),
      reversal && words.reversalNote,
      finding.health && describeHealthFlag(finding.health, narrator),
    ),
  };
}

/** Each segment that went against the whole, with its own rate. */
function reversalSentence({ parts = [], dimension, figures: { reversal } }: Finding, narrator: Narrator): string {
  const { situation } = narrator.messages;
  const named = parts
    .slice(0, reversal?.value ?? 0)
    .map(({ key, before, after }) =>
      situation.reversal.part(
        narrator.names.segment(dimension, key),
        narrator.quote(before, figureLabel(before, narrator)),
        narrator.quote(after, figureLabel(after, narrator)),
      ),
    );
  return named.length > 0 ? situation.reversal.text(narrator.format.list(named)) : '';
}

function isMostly(one = 0, other = 0): boolean {
  return Math.abs(one) > Math.abs(other);
}
