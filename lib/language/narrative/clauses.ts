/** Clauses that several findings share. */
import { daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { lengthInDays, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { FigureStyle } from '../format';
import { capitalised } from '../typography';
import type { ComparisonKind, Way } from './messages/finding';
import type { Narrator } from './narrator';

const A_YEAR_OF_WEEKS = 364;

export function wayOf(value: number): Way {
  return value < 0 ? 'down' : 'up';
}

/** True when an interval was given and lies on one side of zero. */
export function isSure(figure: Figure): boolean {
  return figure.interval !== undefined && (figure.interval.low > 0 || figure.interval.high < 0);
}

/** Sentences, each with its capital, one after the other; what is empty is left out. */
export function sentences(...parts: readonly (string | false | undefined)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => capitalised(String(part)))
    .join(' ');
}

/** `du 23 octobre au 19 novembre 2026, par rapport aux mêmes jours un an plus tôt` */
export function comparedPeriods(finding: Finding, { dates, messages }: Pick<Narrator, 'dates' | 'messages'>): string {
  const { period, comparedWith } = finding;
  if (!comparedWith) return dates.period(period);
  return messages.finding.compared[comparisonKind(finding, comparedWith)](
    dates.period(period),
    dates.period(comparedWith),
  );
}

/** `en quatre semaines, par rapport à l’an dernier` */
export function briefComparison(finding: Finding, { dates, messages }: Pick<Narrator, 'dates' | 'messages'>): string {
  const { period, comparedWith } = finding;
  if (!comparedWith) return dates.period(period);
  return messages.finding.briefly[comparisonKind(finding, comparedWith)](
    dates.duration(lengthInDays(period)),
    dates.month(comparedWith.from),
  );
}

function comparisonKind({ period, since }: Finding, comparedWith: Period): ComparisonKind {
  if (since) return 'regime';
  return daysBetween(comparedWith.from, period.from) === A_YEAR_OF_WEEKS ? 'year' : 'preceding';
}

/** A figure with its interval, where it has one: `+14 %, entre +9 % et +19 %`. */
export function quoteWithInterval(figure: Figure, label: string, narrator: Narrator, style?: FigureStyle): string {
  return [narrator.quote(figure, label, style), narrator.between(figure, style)].filter(Boolean).join(', ');
}

/** A count with what it counts, where that has a name: `148 200 visites`. */
export function withUnit(text: string, metric: string, { names }: Pick<Narrator, 'names'>): string {
  const unit = names.unit(metric);
  return unit ? `${text}\u00a0${unit}` : text;
}

type QuoteChange = (change: Figure, label: string) => string;

/** `le trafic passe de 98 000 à 112 000 (+14 %, entre +9 % et +19 %)`; '' where before or after is unknown. */
function movedClause(finding: Finding, narrator: Narrator, quoteChange: QuoteChange): string {
  const { before, after, change } = finding.figures;
  if (!before || !after) return '';
  const noun = narrator.names.metric(finding.metric);
  return narrator.messages.finding.moved(
    noun,
    narrator.quote(before, noun.bare, { short: true }),
    withUnit(narrator.quote(after, noun.bare, { short: true }), finding.metric, narrator),
    change ? quoteChange(change, narrator.messages.document.evidenceOf.change(noun.of)) : '',
  );
}

/** `le trafic passe de 98 000 à 112 000 (+14 %)` */
export function movedBriefly(finding: Finding, narrator: Narrator): string {
  return movedClause(finding, narrator, narrator.quote);
}

/** `Du 23 octobre au 19 novembre, …, le trafic passe de … à …` */
export function comparedSentence(finding: Finding, narrator: Narrator): string {
  const moved = movedClause(finding, narrator, (change, label) => quoteWithInterval(change, label, narrator));
  return moved && `${capitalised(comparedPeriods(finding, narrator))}, ${moved}.`;
}
