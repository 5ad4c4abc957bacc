import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { comparedSentence, sentences } from './clauses';
import type { Narrator } from './narrator';

/** Discounts that carry more of the revenue; of the margin nothing is known. */
export function describeMargin(finding: Finding, narrator: Narrator): Description {
  const { margin, label } = narrator.messages.situation;
  const { discounts } = finding.figures;
  return {
    title: margin.title,
    text: sentences(
      comparedSentence(finding, narrator),
      discounts && margin.discounts(narrator.quote(discounts, label.discounts)),
      margin.unknown,
    ),
  };
}
