import { DAYS_A_MONTH } from '@/lib/model/day';
import { likelihoodOf } from '@/lib/language/likelihood';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import { TargetReading } from '@/lib/model/target';
import { withCounted } from './clauses';
import type { Narrator } from './narrator';

const SHORT = { short: true } as const;
/** A target that has only begun asks for the same as at its start. */
const UNDER_WAY_MONTHS = 1;

/** The reading that the finding's own figures go by: the one whose growth was asked. */
export function readingOf({ figures }: Pick<Finding, 'figures'>): TargetReading {
  const method = figures['asked']?.provenance.method;
  if (method === undefined) return 'runRate';
  return TargetReading.options.find((each) => figures[each]?.provenance.method === method) ?? 'runRate';
}

/** `10 M€ par an`, quoted as the target. */
export function describeAmount(finding: Finding, to: Figure, narrator: Narrator): string {
  const noun = narrator.names.metric(finding.metric);
  const amount = narrator.quote(to, narrator.messages.label.year.target(noun), SHORT);
  return narrator.messages.target.amount[readingOf(finding)](withCounted(amount, finding.metric, to.unit, narrator));
}

/** What the pace comes to at the end, as the target is read; '' where nothing was foreseen. */
export function describeProjected(finding: Finding, narrator: Narrator): string {
  const reading = readingOf(finding);
  const end = finding.figures[`${reading}AtEnd`];
  if (!end?.interval) return '';
  const { target, pace } = narrator.messages;
  const text = (value: number) => narrator.format.figure({ ...end, value }, SHORT);
  const label = target.label.atEnd(narrator.names.metric(finding.metric), pace.reading[reading]);
  return target.projected[reading](narrator.quote(end, label, SHORT), text(end.interval.low), text(end.interval.high));
}

/** What it now takes, once part of the time is gone; '' before, and where it is reached already. */
export function describeStillNeeded({ figures }: Finding, narrator: Narrator): string {
  const { needed, months, monthsLeft } = figures;
  if (!needed || !months || !monthsLeft || months.value - monthsLeft.value < UNDER_WAY_MONTHS) return '';
  const { target } = narrator.messages;
  return target.stillNeeded(
    narrator.dates.duration(monthsLeft.value * DAYS_A_MONTH),
    narrator.quote(needed, target.label.fromNow),
  );
}

/** How likely the target is, in words that are never surer than the interval; '' where nothing was foreseen. */
export function describeChance({ figures: { chance } }: Finding, { messages }: Narrator): string {
  return chance ? messages.target.chance[likelihoodOf(chance.value)] : '';
}

/** Where the interval of the end holds the amount: neither a miss nor a success. '' otherwise. */
export function describeOpenEnd(finding: Finding, to: Figure, narrator: Narrator): string {
  const { projected, chance } = finding.figures;
  if (!projected?.interval || !chance || finding.direction !== 'unknown') return '';
  const text = (value: number) => narrator.format.figure({ ...projected, value }, SHORT);
  const { low, high } = projected.interval;
  return narrator.messages.target.open(describeAmount(finding, to, narrator), text(low), text(high));
}
