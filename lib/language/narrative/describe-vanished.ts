import type { Finding } from '@/lib/model/finding';
import { lengthInDays } from '@/lib/model/period';
import { sentences, withCounted } from './clauses';
import type { Description } from './description';
import { figureLabel } from './figure-label';
import type { Narrator } from './narrator';

/** A channel that brings nothing any more: since when, beside what a week brought, and what may be behind it. */
export function describeVanished(finding: Finding, narrator: Narrator): Description {
  const { vanished } = narrator.messages.finding;
  const { dates, names, asOf } = narrator;
  const { dimension, segment, period } = finding;
  const { usual, worth } = finding.figures;
  const quoted = (figure: typeof usual) =>
    figure &&
    withCounted(
      narrator.quote(
        { ...figure, value: Math.round(figure.value) },
        narrator.messages.label.usualWeekOf(figureLabel(figure, narrator)),
      ),
      figure.provenance.query.metrics[0] ?? '',
      figure.unit,
      narrator,
    );
  const visits = quoted(usual);
  return {
    title: vanished.title(names.segment(dimension, segment ?? ''), dates.since(finding.since ?? period.from, asOf)),
    text: sentences(
      visits && vanished.text(dates.duration(lengthInDays(period)), visits, quoted(worth) ?? ''),
      vanished.why,
    ),
  };
}
