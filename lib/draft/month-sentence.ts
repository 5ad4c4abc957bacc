/** The month in a sentence: its figure beside others, what was foreseen of it, and what is of the next one. */
import type { CalendarGap } from '@/lib/model/calendar-gap';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Day } from '@/lib/model/day';
import type { CameOf } from '@/lib/model/foreseen';
import type { MetricId } from '@/lib/model/metric';
import { isSamePeriod } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Report, Vital } from '@/lib/model/report';
import { hasStepped, WORTH_DECIDING } from '@/lib/model/told-step';
import { withCounted } from '@/lib/language/narrative/clauses';
import { figureLabel } from '@/lib/language/narrative/figure-label';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { changeText, countedDays } from './figures';

/** `Octobre : 257 336 € (−1,4 % sur un an).`; '' where no whole month was read. */
export function monthSentence(
  { metric, month, diagnosis }: Vital,
  narrator: Narrator,
  came?: readonly CameOf[],
): string {
  if (!month?.value) return '';
  const { value, yearBefore, previous, lost = 0, isThin } = month;
  const amount = withCounted(narrator.quote(value, figureLabel(value, narrator)), metric, value.unit, narrator);
  const { names, dates, asOf, messages } = narrator;
  const { work } = messages.advice;
  const nameOf = (figure: Figure) => dates.shortMonth(figure.provenance.period.from, asOf);
  const name = capitalised(nameOf(value));
  if (lost > 0) return work.monthInPart(name, amount, countedDays(value, lost, narrator));
  const beside = (figure: Figure | null | undefined, kind: 'year' | 'preceding') =>
    figure ? changeText(value, figure, names.metric(metric), narrator, { beside: kind, isThin: isThin === true }) : '';
  const [onTheYear, onTheMonth] = [beside(yearBefore, 'year'), beside(previous, 'preceding')];
  const apart = (change: string, gaps: readonly CalendarGap[] = []) =>
    change &&
    work.apart(
      change,
      gaps.map((gap) => gapOf(gap, narrator)),
    );
  const changes = [
    onTheYear && apart(work.onTheYear(onTheYear), month.gaps?.year),
    onTheMonth && previous && apart(work.onTheMonth(onTheMonth, nameOf(previous)), month.gaps?.preceding),
  ].filter(Boolean);
  const told = [
    work.monthInShort(name, amount, changes.join(month.gaps ? messages.advice.semicolon : ', ')),
    cameSentence(value, metric, came, narrator),
  ]
    .filter(Boolean)
    .join(' ');
  return onTheYear && isApart(diagnosis, month, asOf) ? `${told} ${work.monthApart}` : told;
}

function gapOf({ name, more }: CalendarGap, { dates }: Narrator) {
  const count = Math.abs(more);
  return { name, isMore: more > 0, days: dates.spelled(count), count };
}

/**
 * Whether the change on the year is surely another one than the trend makes of twelve months that were all of it, by as
 * much as would be decided on: beside the trend it would contradict it. A step that is told explains it.
 */
function isApart(diagnosis: Diagnosis, { yearChange, yearBefore }: NonNullable<Vital['month']>, asOf: Day): boolean {
  const { verdict, monthlyGrowth: growth, since } = diagnosis;
  if (verdict === 'inconclusive' || !growth || !since || !yearChange || !yearBefore) return false;
  if (since > yearBefore.provenance.period.from || hasStepped(diagnosis, asOf)) return false;
  const [least, most] = [inAYear(growth.low), inAYear(growth.high)];
  return (
    (yearChange.high < least && yearChange.estimate < least - WORTH_DECIDING) ||
    (yearChange.low > most && yearChange.estimate > most + WORTH_DECIDING)
  );
}

const inAYear = (monthly: number) => (1 + monthly) ** 12 - 1;

/** `Décembre est attendu entre 280 k€ et 330 k€.`; '' later than in its first days. */
export function aheadSentence({ foreseen }: Report, { metric }: Vital, narrator: Narrator): string {
  if (!foreseen || lacksInterval(foreseen.expected)) return '';
  const { dates, asOf, messages } = narrator;
  const [low, high] = endsOf(foreseen.expected, metric, narrator);
  return messages.advice.work.foreseen(dates.shortMonth(foreseen.period.from, asOf), low, high);
}

/** What was foreseen of the month, beside what came; '' where nothing was. */
function cameSentence(
  value: Figure,
  metric: MetricId,
  came: readonly CameOf[] | undefined,
  narrator: Narrator,
): string {
  const said = came?.find(({ what, period }) => what === 'month' && isSamePeriod(period, value.provenance.period));
  if (!said || lacksInterval(said.expected)) return '';
  const [low, high] = endsOf(said.expected, metric, narrator);
  return narrator.messages.advice.work.cameOf[besideForeseen(said)](low, high);
}

/** Whether the month came as it was foreseen, or to more or less than that. */
export function besideForeseen({ value, expected }: Pick<CameOf, 'value' | 'expected'>): 'as' | 'more' | 'less' {
  const { low = value.value, high = value.value } = expected.interval ?? {};
  if (value.value > high) return 'more';
  return value.value < low ? 'less' : 'as';
}

const lacksInterval = ({ interval }: Figure) => interval === undefined;

/** Both ends of what is expected, the unit with the second. */
function endsOf(expected: Figure, metric: MetricId, narrator: Narrator): [low: string, high: string] {
  const { low = 0, high = 0 } = expected.interval ?? {};
  const noun = narrator.names.metric(metric);
  const end = (value: number) =>
    narrator.quote({ ...expected, value: Math.round(value) }, narrator.messages.label.expected(noun), { short: true });
  return [end(low), withCounted(end(high), metric, expected.unit, narrator)];
}
