import { capitalised } from '../typography';
import type { Description } from './description';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import type { Noun } from '../catalogue/noun';
import { comparedPeriods, comparisonKind, quoteWithInterval, sentences, wayOf, stretchOf } from './clauses';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';
import { worthSentence } from './worth-sentence';

/** Traffic and conversion that went apart on the same days. */
export function describeDivergence(finding: Finding, narrator: Narrator): Description {
  const { messages, names } = narrator;
  const [traffic, rate] = [names.metric('sessions'), names.metric(finding.metric)];
  const { change, sessionsChange } = finding.figures;
  const named = (noun: Noun, figure: Figure | undefined) =>
    figure &&
    messages.finding.withChange(
      noun,
      quoteWithInterval(figure, messages.label.change(noun, comparisonKind(finding)), narrator),
    );
  const [ofTraffic, ofRate] = [named(traffic, sessionsChange), named(rate, change)];
  return {
    title: messages.finding.divergence.title[wayOf(finding.direction === 'down' ? -1 : 1)](traffic, rate),
    text: sentences(
      ofTraffic && ofRate && messages.finding.divergence.text(comparedPeriods(finding, narrator), ofTraffic, ofRate),
    ),
  };
}

/** Too much hangs on one segment. */
export function describeConcentration(finding: Finding, narrator: Narrator): Description {
  const {
    finding: { concentration },
    label,
  } = narrator.messages;
  const metric = narrator.names.metric(finding.metric);
  const segment = narrator.names.segment(finding.dimension, finding.segment ?? '');
  const { size } = finding.figures;
  const title = concentration.title(metric, segment);
  const share = size && narrator.cite(narrator.format.share(size.value), label.share(segment, metric), size);
  return {
    title,
    text: share ? sentences(concentration.text(share, metric, stretchOf(finding.period, narrator))) : '',
  };
}

/** A segment that converts far below the rest, and what closing half of the gap would bring. */
export function describeGap(finding: Finding, narrator: Narrator): Description {
  const { gap } = narrator.messages.finding;
  const segment = narrator.names.segment(finding.dimension, finding.segment ?? '');
  const { segmentRate, othersRate, segmentSessions } = finding.figures;
  const rates =
    segmentRate &&
    othersRate &&
    gap.text(
      segment,
      narrator.quote(segmentRate, figureLabel(segmentRate, narrator)),
      narrator.quote(othersRate, figureLabel(othersRate, narrator)),
    );
  const over =
    rates &&
    segmentSessions &&
    gap.sessions(
      narrator.quote(segmentSessions, figureLabel(segmentSessions, narrator)),
      stretchOf(finding.period, narrator),
    );
  return {
    title: gap.title(segment),
    text: sentences(rates && `${[rates, over].filter(Boolean).join(', ')}.`, worthSentence(finding, narrator)),
  };
}

/** How many get from one step to the next now, how many did a year before, and the difference. */
export function describeFunnelStep(finding: Finding, narrator: Narrator): Description {
  const { messages } = narrator;
  const { funnel } = messages.finding;
  const [from, to] = stepsOf(finding, narrator);
  const way = finding.direction === 'up' || finding.direction === 'down' ? finding.direction : 'flat';
  const { difference } = finding.figures;
  const reached = reachedSentence(finding, narrator);
  const apart =
    difference &&
    funnel.difference(
      quoteWithInterval(difference, messages.label.apart(messages.label.reached(from, to)), narrator, { signed: true }),
    );
  return {
    title: funnel.title[way](from, to),
    text: reached ? sentences(reached, finding.figures['before'] && apart && `${apart}.`) : '',
  };
}

/** `47,5 % des 4 907 passages en caisse mènent jusqu’à la commande, contre 54,3 % un an plus tôt.`; '' without figures. */
export function reachedSentence(finding: Finding, narrator: Narrator): string {
  const { messages, dates } = narrator;
  const { funnel } = messages.finding;
  const [from, to] = stepsOf(finding, narrator);
  const label = messages.label.reached(from, to);
  const { after, started, before } = finding.figures;
  if (!after || !started) return '';
  const now = funnel.text(
    dates.period(finding.period),
    narrator.quote(started, figureLabel(started, narrator)),
    from,
    narrator.quote(after, label),
    to,
  );
  const then = before && funnel.before(narrator.quote(before, label));
  return capitalised(`${[now, then].filter(Boolean).join(', ')}.`);
}

const stepsOf = ({ metric, dimension, segment }: Finding, { names }: Narrator) =>
  [names.metric(metric), names.segment(dimension, segment ?? '')] as const;
