import type { Description } from './description';
import { DAYS_A_MONTH } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Estimate, Figure } from '@/lib/model/quantity';
import { quoteAside, quoteWithInterval, sentences } from './clauses';
import type { Narrator } from './narrator';
import {
  describeAmount,
  describeChance,
  describeOpenEnd,
  describeProjected,
  describeStillNeeded,
} from './describe-target';

/** Where the present pace leads, beside the target. */
export function describePaceFinding(finding: Finding, narrator: Narrator): Description {
  const { pace } = narrator.messages;
  const { size, sizeBefore } = finding.figures;
  const noun = narrator.names.metric(finding.metric);
  const way = finding.direction === 'up' || finding.direction === 'down' ? finding.direction : 'unknown';
  const { growth, growthBefore } = narrator.messages.label;
  const before = sizeBefore && quoteAside(sizeBefore, growthBefore(noun), narrator);
  return {
    title: pace.title[way],
    text: sentences(
      targetSentence(finding, narrator),
      size && pace.present(quoteWithInterval(size, growth(noun), narrator), before ?? ''),
      describeStillNeeded(finding, narrator),
      describeProjected(finding, narrator) || projectedSentence(finding, narrator),
      describeShortfall(finding, narrator),
    ),
  };
}

function targetSentence(finding: Finding, narrator: Narrator): string | undefined {
  const { figures, metric } = finding;
  const { from, to, months, runRate } = figures;
  const asked = figures['asked'] ?? runRate;
  if (!from || !to || !months || !asked) return undefined;
  const { year } = narrator.messages.label;
  const noun = narrator.names.metric(metric);
  return narrator.messages.pace.target(
    narrator.quote(from, year.now(noun), { short: true }),
    describeAmount(finding, to, narrator),
    narrator.dates.duration(months.value * DAYS_A_MONTH),
    narrator.quote(asked, narrator.messages.pace.needed),
  );
}

function projectedSentence({ figures, metric }: Finding, narrator: Narrator): string | undefined {
  const { projected } = figures;
  if (!projected?.interval) return undefined;
  const text = (value: number) => narrator.format.figure({ ...projected, value }, { short: true });
  const label = narrator.messages.label.year.projected(narrator.names.metric(metric));
  const amount = narrator.quote(projected, label, { short: true });
  return narrator.messages.pace.projected(amount, text(projected.interval.low), text(projected.interval.high));
}

/**
 * `Au rythme actuel, l’objectif de 10 M€ par an serait manqué de 5,8 M€. L’atteindre est très peu probable : …`; where the
 * interval holds the amount, that instead of a miss. '' where either is unknown.
 */
export function describeShortfall(finding: Finding, narrator: Narrator): string {
  const { to, projected } = finding.figures;
  if (!to || !projected) return '';
  const outcome = describeOpenEnd(finding, to, narrator) || missedSentence(finding, to, projected, narrator);
  return sentences(outcome, describeChance(finding, narrator));
}

function missedSentence(finding: Finding, to: Figure, projected: Figure, narrator: Narrator): string {
  const {
    pace,
    label: { year },
  } = narrator.messages;
  const target = describeAmount(finding, to, narrator);
  const missing: Figure = {
    ...projected,
    value: to.value - projected.value,
    ...(projected.interval ? { interval: lessThan(to.value, projected.interval) } : {}),
    provenance: { ...projected.provenance, method: 'target less projection' },
  };
  const label = year.missing(narrator.names.metric(finding.metric));
  return missing.value > 0
    ? pace.missed(target, narrator.quote(missing, label, { short: true }))
    : pace.exceeded(target);
}

/** What an interval leaves of an amount. */
function lessThan(amount: number, { estimate, low, high, level }: Estimate): Estimate {
  return { estimate: amount - estimate, low: amount - high, high: amount - low, level };
}
