import { DAYS_A_MONTH } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import { quoteWithInterval, sentences } from './clauses';
import type { Told } from './finding';
import type { Narrator } from './narrator';

/** Where the present pace leads, beside the target. */
export function tellPaceFinding(finding: Finding, narrator: Narrator): Told {
  const { pace } = narrator.messages.finding;
  const { size } = finding.figures;
  const way = finding.direction === 'up' || finding.direction === 'down' ? finding.direction : 'unknown';
  const growth = narrator.messages.label.growth(narrator.names.metric(finding.metric));
  return {
    title: pace.title[way],
    text: sentences(
      targetSentence(finding, narrator),
      size && pace.present(quoteWithInterval(size, growth, narrator)),
      projectedSentence(finding, narrator),
      tellShortfall(finding, narrator),
    ),
  };
}

function targetSentence({ figures, metric }: Finding, narrator: Narrator): string | undefined {
  const { from, to, months, runRate } = figures;
  if (!from || !to || !months || !runRate) return undefined;
  const { year } = narrator.messages.label;
  const noun = narrator.names.metric(metric);
  return narrator.messages.finding.pace.target(
    narrator.quote(from, year.now(noun), { short: true }),
    narrator.quote(to, year.target(noun), { short: true }),
    narrator.dates.duration(months.value * DAYS_A_MONTH),
    narrator.quote(runRate, narrator.messages.finding.pace.needed),
  );
}

function projectedSentence({ figures, metric }: Finding, narrator: Narrator): string | undefined {
  const { projected } = figures;
  if (!projected?.interval) return undefined;
  const text = (value: number) => narrator.format.figure({ ...projected, value }, { short: true });
  const label = narrator.messages.label.year.projected(narrator.names.metric(metric));
  const amount = narrator.quote(projected, label, { short: true });
  return narrator.messages.finding.pace.projected(amount, text(projected.interval.low), text(projected.interval.high));
}

/** `Au rythme actuel, l’objectif de 10 M€ serait manqué de 5,8 M€.`; '' where either is unknown. */
export function tellShortfall({ figures, metric }: Finding, narrator: Narrator): string {
  const { to, projected } = figures;
  if (!to || !projected) return '';
  const {
    finding: { pace },
    label: { year },
  } = narrator.messages;
  const noun = narrator.names.metric(metric);
  const target = narrator.quote(to, year.target(noun), { short: true });
  const missing: Figure = {
    ...projected,
    value: to.value - projected.value,
    provenance: { ...projected.provenance, method: 'target less projection' },
  };
  return missing.value > 0
    ? pace.missed(target, narrator.quote(missing, year.missing(noun), { short: true }))
    : pace.exceeded(target);
}
