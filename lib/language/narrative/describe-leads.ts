import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { comparedPeriods, quoteWithInterval, sentences } from './clauses';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

/** Leads that rise while sales fall, by what a person told of the sales. */
export function describeLeads(finding: Finding, narrator: Narrator): Description {
  const { leads: words, label } = narrator.messages.situation;
  const noun = narrator.names.metric(finding.metric);
  const { before, leads, sales, salesBefore, closing } = finding.figures;
  const text =
    before &&
    leads &&
    sales &&
    salesBefore &&
    words.text(comparedPeriods(finding, narrator), {
      noun,
      leads: narrator.quote(leads, figureLabel(leads, narrator)),
      leadsBefore: narrator.quote(before, figureLabel(before, narrator)),
      sales: narrator.quote(sales, label.sales),
      salesBefore: narrator.quote(salesBefore, label.sales),
    });
  const points = closing && words.closing(quoteWithInterval(closing, label.closing, narrator, { signed: true }));
  return { title: words.title(noun), text: sentences(text, points, text && words.told) };
}
