/** Members of a family that lie far from the others: articles, searches, lists, paid channels, pages. */
import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import { quoteAside, quoteWithInterval, sentences } from './clauses';
import { figureLabel } from './figure-label';
import type { Family } from '../catalogue/situation';
import type { Narrator } from './narrator';
import { worthSentence } from './worth-sentence';

/** What is told of a gap by the family that it was found in; other gaps are told of visits. */
export function familyOf({ kind, metric, dimension }: Finding): Family | null {
  if (kind === 'reach') return 'reach';
  if (kind !== 'gap') return null;
  if (dimension === 'searchTerm') return 'searches';
  return FAMILIES[metric] ?? null;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  cartToViewRate: 'articles',
  itemRefundShare: 'refunds',
  listClickRate: 'lists',
  newVisitorShare: 'knownVisitors',
};

export function describeBesideOthers(finding: Finding, family: Family, narrator: Narrator): Description {
  const { situation } = narrator.messages;
  const segment = narrator.names.segment(finding.dimension, finding.segment ?? '');
  const { segmentRate, othersRate, segmentSessions, refunds } = finding.figures;
  const words = situation.beside[family];
  const tell = segmentRate?.value === 0 ? (words.none ?? words.text) : words.text;
  const text =
    segmentRate &&
    othersRate &&
    segmentSessions &&
    tell(
      {
        period: narrator.dates.period(finding.period),
        own: quoteAside(segmentRate, figureLabel(segmentRate, narrator), narrator),
        others: narrator.quote(othersRate, figureLabel(othersRate, narrator)),
        count: narrator.quote(segmentSessions, figureLabel(segmentSessions, narrator)),
      },
      segment,
    );
  const refunded = refunds && situation.refunded(narrator.quote(refunds, figureLabel(refunds, narrator)));
  return {
    title: words.title(segment),
    text: sentences(text, refunded, worthSentence(finding, narrator)),
  };
}

/** A browser in which a step of the purchase lets through less than in the others. */
export function describeBrowserStep(finding: Finding, narrator: Narrator): Description {
  const { names, messages } = narrator;
  const { browser: words } = messages.situation;
  const { before, after, started, difference } = finding.figures;
  const browser = names.segment(finding.dimension, finding.segment ?? '');
  const from = names.metric(finding.metric);
  const to = names.metric(after?.provenance.query.metrics[0] ?? 'ecommercePurchases');
  const label = messages.label.reached(from, to);
  const text =
    before &&
    after &&
    started &&
    words.text(
      {
        period: narrator.dates.period(finding.period),
        own: quoteAside(after, label, narrator),
        others: narrator.quote(before, label),
        count: narrator.quote(started, figureLabel(started, narrator)),
      },
      from,
      to,
    );
  const apart =
    difference &&
    messages.finding.funnel.difference(
      quoteWithInterval(difference, messages.situation.label.beside(browser), narrator, { signed: true }),
    );
  return {
    title: words.title(browser, from, to),
    text: sentences(text, text && apart && `${apart}.`, text && words.compatible),
  };
}
