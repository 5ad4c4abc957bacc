import type { Finding } from '@/lib/model/finding';
import { lengthInDays } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Noun } from '../names/noun';
import { comparedPeriods, quoteWithInterval, sentences, wayOf } from './clauses';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** Traffic and conversion that went apart on the same days. */
export function tellDivergence(finding: Finding, narrator: Narrator): Told {
  const { messages, names } = narrator;
  const [traffic, rate] = [names.metric('sessions'), names.metric(finding.metric)];
  const { change, sessionsChange } = finding.figures;
  const named = (noun: Noun, figure: Figure | undefined) =>
    figure && messages.finding.withChange(noun, quoteWithInterval(figure, noun.bare, narrator));
  const [ofTraffic, ofRate] = [named(traffic, sessionsChange), named(rate, change)];
  return {
    title: messages.finding.divergence.title[wayOf(finding.direction === 'down' ? -1 : 1)](traffic, rate),
    text: sentences(
      ofTraffic && ofRate && messages.finding.divergence.text(comparedPeriods(finding, narrator), ofTraffic, ofRate),
    ),
  };
}

/** Too much hangs on one segment. */
export function tellConcentration(finding: Finding, narrator: Narrator): Told {
  const { concentration } = narrator.messages.finding;
  const metric = narrator.names.metric(finding.metric);
  const segment = narrator.names.segment(finding.dimension, finding.segment ?? '');
  const { size } = finding.figures;
  const title = concentration.title(metric, segment);
  const share = size && narrator.cite(narrator.format.share(size.value), title, size.provenance);
  return { title, text: share ? sentences(concentration.text(share, metric)) : '' };
}

/** A segment that converts far below the rest, and what closing half of the gap would bring. */
export function tellGap(finding: Finding, narrator: Narrator): Told {
  const { gap } = narrator.messages.finding;
  const segment = narrator.names.segment(finding.dimension, finding.segment ?? '');
  const rate = narrator.names.metric(finding.metric).bare;
  const { segmentRate, othersRate, segmentSessions } = finding.figures;
  const rates =
    segmentRate &&
    othersRate &&
    gap.text(
      segment,
      narrator.quote(segmentRate, `${rate}, ${segment.bare}`),
      narrator.quote(othersRate, `${rate}, ${narrator.messages.finding.others.bare}`),
    );
  const over =
    rates &&
    segmentSessions &&
    gap.sessions(narrator.quote(segmentSessions, `${narrator.names.metric('sessions').bare}, ${segment.bare}`));
  return {
    title: gap.title(segment),
    text: sentences(rates && `${[rates, over].filter(Boolean).join(', ')}.`, worthSentence(finding, narrator)),
  };
}

function worthSentence(finding: Finding, narrator: Narrator): string | undefined {
  const worth = finding.figures['worthHalf'];
  if (!worth?.interval) return undefined;
  const text = (value: number) => narrator.format.figure({ ...worth, value }, { short: true });
  const { low, high } = worth.interval;
  const label = narrator.names.metric(finding.metric).bare;
  const over = narrator.dates.duration(lengthInDays(finding.period));
  const amount = narrator.quote(worth, label, { short: true });
  return narrator.messages.finding.gap.worth(amount, text(low), text(high), over);
}

/** How many get from one step to the next, and whether more are lost than a year before. */
export function tellFunnelStep(finding: Finding, narrator: Narrator): Told {
  const { funnel } = narrator.messages.finding;
  const [from, to] = [narrator.names.metric(finding.metric), narrator.names.metric(finding.segment ?? '')];
  const way = finding.direction === 'up' || finding.direction === 'down' ? finding.direction : 'flat';
  const title = funnel.title[way](from, to);
  const { size, started, before } = finding.figures;
  const now = size && started && funnel.text(narrator.quote(started, from.bare), from, narrator.quote(size, title), to);
  const then = now && before && funnel.before(narrator.quote(before, title));
  return { title, text: now ? sentences(`${[now, then].filter(Boolean).join(', ')}.`) : '' };
}
