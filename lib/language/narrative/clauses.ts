/** Clauses that several findings share. */
import { daysBetween } from '@/lib/model/day';
import type { Finding, Part } from '@/lib/model/finding';
import { calendarMonth, isSamePeriod, lengthInDays, type Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { FigureStyle } from '../format';
import type { Noun } from '../catalogue/noun';
import { capitalised } from '../typography';
import { figureLabel, isDailyMean } from './figure-label';
import type { ComparisonKind, Way } from '../catalogue/finding';
import type { CoreNarrator, Narrator } from './narrator';

/** A year of whole weeks, or of a calendar month beside the same one. */
const A_YEAR = { least: 364, most: 366 } as const;
const A_WEEK = 7;

export function wayOf(value: number): Way {
  return value < 0 ? 'down' : 'up';
}

/** True when an interval was given and lies on one side of zero. */
export function isSure(figure: Figure): boolean {
  return figure.interval !== undefined && (figure.interval.low > 0 || figure.interval.high < 0);
}

/** The same of a part, where all that its document tests was corrected together. */
export const isSurePart = ({ contribution, isChance }: Part): boolean => isChance !== true && isSure(contribution);

/** Where the change as a whole went, if its interval lets anybody say so: otherwise no heading may claim a rise or a fall. */
export function sureWay({ direction, figures: { change, size } }: Finding): Way | null {
  const moved = change?.interval ? change : size;
  if (!moved || !isSure(moved) || (direction !== 'up' && direction !== 'down')) return null;
  return wayOf(moved.value);
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
  return messages.finding.compared[comparisonKind(finding)](dates.period(period), dates.period(comparedWith));
}

/** `du 23 octobre au 19 novembre, par rapport à l’an dernier` */
export function briefComparison(
  finding: Finding,
  { dates, messages, asOf }: Pick<Narrator, 'dates' | 'messages' | 'asOf'>,
): string {
  const { period, comparedWith } = finding;
  if (!comparedWith) return dates.shortPeriod(period, asOf);
  return messages.finding.briefly[comparisonKind(finding)](
    dates.shortPeriod(period, asOf),
    dates.month(comparedWith.from),
  );
}

/** After "in": `quatre semaines`, or the name of a calendar month: `octobre`. */
export function stretchOf(period: Period, { dates, asOf }: Pick<Narrator, 'dates' | 'asOf'>): string {
  return isCalendarMonth(period) ? dates.shortMonth(period.from, asOf) : dates.duration(lengthInDays(period));
}

const isCalendarMonth = (period: Period) => isSamePeriod(period, calendarMonth(period.from));

/** How the two periods of a finding stand to each other. */
export function comparisonKind({ period, since, comparedWith }: Finding): ComparisonKind {
  if (since) return 'regime';
  if (!comparedWith) return 'preceding';
  const apart = daysBetween(comparedWith.from, period.from);
  if (apart >= A_YEAR.least && apart <= A_YEAR.most) return 'year';
  if (daysBetween(comparedWith.to, period.from) !== 1) return 'other';
  // A week beside a month or two is beside what was usual in them.
  return lengthInDays(period) === A_WEEK && apart >= 2 * A_WEEK ? 'usual-week' : 'preceding';
}

/** A figure with its interval, where it has one: `+14 %, entre +9 % et +19 %`. */
export function quoteWithInterval(figure: Figure, label: string, narrator: CoreNarrator, style?: FigureStyle): string {
  return [narrator.quote(figure, label, style), narrator.between(figure, style)].filter(Boolean).join(', ');
}

/** The same within a sentence that goes on: `1,2 % (entre 1,0 % et 1,4 %)`. */
export function quoteAside(figure: Figure, label: string, narrator: CoreNarrator, style?: FigureStyle): string {
  const between = narrator.between(figure, style);
  const text = narrator.quote(figure, label, style);
  return between ? `${text} (${between})` : text;
}

/** The same where no other word says what is counted: `2 503 pages vues`; nothing beside money and rates. */
export function withCounted(
  text: string,
  metric: string,
  unit: Figure['unit'],
  { names }: Pick<Narrator, 'names'>,
): string {
  return unit === 'count' ? `${text}\u00a0${names.unit(metric) || names.metric(metric).bare}` : text;
}

/** Nobody asks half a time: what is worked out in counts, as an effect or a part of a change, is told in whole ones. */
export function inWhole<Told extends Figure>(figure: Told): Told {
  if (figure.unit !== 'count') return figure;
  const { interval } = figure;
  return {
    ...figure,
    value: Math.round(figure.value),
    ...(interval && {
      interval: {
        ...interval,
        estimate: Math.round(interval.estimate),
        low: Math.round(interval.low),
        high: Math.round(interval.high),
      },
    }),
  };
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
  const { messages, names } = narrator;
  const noun = subjectOf(finding, names.metric(finding.metric), narrator);
  const { dailyMean } = messages.finding;
  const amount = withUnit(narrator.quote(after, figureLabel(after, narrator)), finding.metric, narrator);
  return messages.finding.moved(
    noun,
    narrator.quote(before, figureLabel(before, narrator)),
    isDailyMean(after) ? `${amount} ${dailyMean}` : amount,
    change ? quoteChange(change, messages.label.change(noun, comparisonKind(finding))) : '',
  );
}

/** The metric, or the metric of the one segment that the finding is about. */
export function subjectOf(
  finding: Finding,
  noun: Noun,
  { names, messages }: Pick<Narrator, 'names' | 'messages'>,
): Noun {
  if (!isOfOneSegment(finding)) return noun;
  return messages.finding.metricOf(noun, names.segment(finding.dimension, finding.segment ?? ''));
}

/** True where the figures are those of the segment itself, and not of a total that it carried. */
export function isOfOneSegment({ parts = [], segment, figures: { before } }: Finding): boolean {
  const [only] = parts;
  return parts.length === 1 && only?.key === segment && only.before.value === before?.value;
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
