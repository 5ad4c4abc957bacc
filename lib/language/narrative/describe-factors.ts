import type { Description } from './description';
import type { Finding, Part } from '@/lib/model/finding';
import {
  briefComparison,
  comparedSentence,
  comparisonKind,
  inWhole,
  isSurePart,
  sentences,
  sureWay,
  wayOf,
  withCounted,
} from './clauses';
import type { Narrator } from './narrator';

/** Which factor carried a change, which took it away again, and which did nothing that can be seen. */
export function describeFactors(finding: Finding, narrator: Narrator): Description {
  const parts = largestFirst(finding);
  const sure = parts.filter(isSurePart);
  return {
    title: titleOf(finding, sure, narrator),
    text: sentences(
      comparedSentence(finding, narrator),
      sure.length > 0 && `${addedClause(sure, finding, narrator)}.`,
      unsureSentence(parts, narrator),
    ),
  };
}

/**
 * What the sure factors brought and took, without their intervals, and what is left to the change of the whole: whoever adds up
 * finds the figure above, unless that is left out. `when` where the page has named the days.
 */
export function describeFactorsBriefly(
  finding: Finding,
  narrator: Narrator,
  { when, withRest = true }: { readonly when?: string; readonly withRest?: boolean } = {},
): string {
  const sure = largestFirst(finding).filter(isSurePart);
  if (sure.length === 0) return '';
  const { names, messages, format } = narrator;
  const brought = sure.map((part, i) =>
    messages.finding.factors.brought[wayOf(part.contribution.value)](
      names.metric(part.key),
      quotePart(part, finding, narrator, i === 0),
      part.contribution.unit === 'currency',
    ),
  );
  const told = `${when ?? briefComparison(finding, narrator)}, ${format.list(brought)}`;
  return sentences(`${told}${withRest ? restClause(finding, narrator) : ''}.`);
}

/** Less than a fiftieth of all that moved is lost in the rounding. */
const SMALLEST_REST = 0.02;

/** `; le panier moyen, −3,1 k€, peut tenir au hasard : −10 k€ en tout`; '' where the sure factors are all of it. */
function restClause(finding: Finding, narrator: Narrator): string {
  const { names, messages } = narrator;
  const unsure = (finding.parts ?? []).filter((part) => !isSurePart(part));
  const { size } = finding.figures;
  const [first, ...others] = unsure;
  if (!first || !size) return '';
  const value = unsure.reduce((sum, { contribution }) => sum + contribution.value, 0);
  const moved = (finding.parts ?? []).reduce((sum, { contribution }) => sum + Math.abs(contribution.value), 0);
  if (Math.abs(value) < SMALLEST_REST * moved) return '';
  const rest = { ...inWhole(first.contribution), value: inWhole({ ...first.contribution, value }).value };
  delete rest.interval;
  const style = { short: true, signed: true } as const;
  const noun = others.length === 0 ? names.metric(first.key) : messages.label.others;
  const whole = names.metric(finding.metric);
  const label = messages.label.contribution(noun, whole);
  const amount = narrator.quote(others.length === 0 ? inWhole(first.contribution) : rest, label, style);
  const all = narrator.quote(size, messages.label.change(whole, comparisonKind(finding)), style);
  return messages.finding.factors.rest(noun, amount, all);
}

function largestFirst({ parts = [] }: Finding): Part[] {
  return parts.toSorted((a, b) => Math.abs(b.contribution.value) - Math.abs(a.contribution.value));
}

function titleOf(finding: Finding, sure: readonly Part[], { names, messages }: Narrator): string {
  const { factors } = messages.finding;
  const result = names.metric(finding.metric);
  const [first] = sure;
  if (!first) return factors.none(result);
  const opposite = sure.find(({ contribution }) => contribution.value * first.contribution.value < 0);
  if (opposite) {
    const [brings, takes] = first.contribution.value > 0 ? [first, opposite] : [opposite, first];
    return factors.opposed[balanceOf(brings, takes)](names.metric(brings.key), names.metric(takes.key));
  }
  const way = sureWay({ ...finding, direction: wayOf(first.contribution.value) });
  const own = wayOf(first.contribution.value);
  if (way === own) return factors.from[way](result, names.metric(first.key));
  // The whole surely went the other way: what pulled it is not among the sure factors.
  return way === wayOf(-first.contribution.value)
    ? messages.finding.moving(result, '')
    : factors.pulls[own](result, names.metric(first.key));
}

/** Beyond a fifth more or less, nobody would say that what is brought is what is taken. */
const EVEN = 0.8;

function balanceOf(brings: Part, takes: Part): 'evenly' | 'partly' | 'more' {
  const taken = -takes.contribution.value / brings.contribution.value;
  if (taken < EVEN) return 'partly';
  return taken > 1 / EVEN ? 'more' : 'evenly';
}

/** `le trafic ajoute 47 k€ (entre 38 k€ et 56 k€) et la conversion retire 34 k€ (…)` */
function addedClause(sure: readonly Part[], finding: Finding, narrator: Narrator): string {
  const { names, messages, format } = narrator;
  const clauses = sure.map((part, i) => {
    const between = narrator.between(withoutSign(inWhole(part.contribution)), { short: true });
    const words = messages.finding.factors.adds[wayOf(part.contribution.value)];
    return words(names.metric(part.key), quotePart(part, finding, narrator, i === 0), between);
  });
  return format.list(clauses);
}

/** The amount of a part; what it counts stands with the first. */
function quotePart({ key, contribution }: Part, { metric }: Finding, narrator: Narrator, isFirst: boolean): string {
  const { names, messages } = narrator;
  const label = messages.label.contribution(names.metric(key), names.metric(metric));
  // The verb says the direction here; where the figure stands alone, among the evidence, its sign does.
  const told = inWhole(contribution);
  narrator.quote(told, label, { short: true });
  const amount = narrator.format.figure(withoutSign(told), { short: true });
  return isFirst ? withCounted(amount, metric, contribution.unit, narrator) : amount;
}

function unsureSentence(parts: readonly Part[], { names, messages, format }: Narrator): string {
  const unsure = parts.filter((part) => !isSurePart(part)).map(({ key }) => names.metric(key));
  if (unsure.length === 0) return '';
  const several = unsure.length > 1 || unsure.some(({ plural }) => plural);
  return `${messages.finding.factors.unsure(format.list(unsure.map(({ the }) => the)), several)}.`;
}

/** What "adds" or "takes away" already says needs no sign; the interval keeps the order low, high. */
function withoutSign(figure: Part['contribution']): Part['contribution'] {
  if (figure.value >= 0 || !figure.interval) return { ...figure, value: Math.abs(figure.value) };
  const { low, high, estimate, level } = figure.interval;
  return { ...figure, value: -figure.value, interval: { estimate: -estimate, low: -high, high: -low, level } };
}
