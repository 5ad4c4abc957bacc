import { bold } from '@/lib/model/marked-text';
import { verdictOf, weightAt } from '@/lib/explain/facts';
import type { Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { Figure } from '@/lib/model/quantity';
import { isWithholding } from '@/lib/model/withholding';
import type { Report, Vital } from '@/lib/model/report';
import { hasNews, hasStepped, isPlain, toldSteps, WORTH_DECIDING } from '@/lib/model/told-step';
import { toldTurn } from '@/lib/model/told-turn';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Noun } from '@/lib/language/catalogue/noun';
import { describeShortfall } from '@/lib/language/narrative/describe-pace';
import { describeOutage } from '@/lib/language/narrative/describe-events';
import { isSamePlateau } from '@/lib/language/narrative/same-plateau';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { describePace } from '@/lib/language/narrative/verdict-figures';
import { withCounted } from '@/lib/language/narrative/clauses';
import { figureLabel } from '@/lib/language/narrative/figure-label';
import { capitalised } from '@/lib/language/typography';
import { changeText, countedDays } from './figures';
import { mainVital, openOutage } from './headline';
import { outageWithin } from './lost-days';
import type { DraftContext } from './draft-context';
import { hasNewStep } from './stood-by';
import { isNews } from './told-before';
import { citeGrowth, youngSentences } from './vitals';

/**
 * Is it working? The answer in the first word, then the reason, the month and the target. Who has read the same
 * answer the month before gets the month first.
 */
export function answer(context: DraftContext, narrator: Narrator): string {
  const { report } = context;
  const outage = openOutage(report);
  const main = mainVital(report);
  const { headline, verdict } = narrator.messages;
  if (outage) {
    const { title, text } = describeOutage(outage, narrator);
    return [bold(`${capitalised(title)}.`), text, main && monthSentence(main, narrator)].filter(Boolean).join(' ');
  }
  if (!main) {
    const reason = report.health.some(isWithholding) ? headline.answerWithheld : verdict.noData;
    return `${headline.answerNoData} ${capitalised(reason)}.`;
  }
  const lost = outageWithin(report, context.period);
  const pace = report.findings.find(({ kind, metric }) => kind === 'pace' && metric === main.metric);
  const [first = '', ...courses] = mainSentences(report, main, pace, narrator);
  const reasons = [...courses, ...youngSentences(report.vitals, narrator)];
  const month = monthSentence(main, narrator);
  if (lost) {
    const { title, text } = describeOutage(lost, narrator);
    return [bold(`${capitalised(title)}.`), text, headline.otherDays([first, ...reasons].join(' ')), month]
      .filter(Boolean)
      .join(' ');
  }
  // To who read the same a month ago, the month is the news.
  const isAgain = hasNews(main.diagnosis, report.asOf);
  const told =
    isAgain && isToldAgain(context, main)
      ? [wordAgain(main, first, narrator), month, ...reasons]
      : [first, ...reasons, month];
  return [...told, pace ? describeShortfall(pace, narrator) : ''].filter(Boolean).join(' ');
}

/** The first word of an answer that was the same the month before. */
function wordAgain({ diagnosis }: Vital, first: string, { messages }: Narrator): string {
  const { verdict } = diagnosis;
  if (verdict === 'inconclusive' || first !== messages.headline.answer[verdict]) return first;
  return messages.advice.work.answerAgain[verdict];
}

/** Whether the month before told the same of a vital sign, and of its level. */
export function isToldAgain(context: DraftContext, vital: Vital): boolean {
  if (hasNewStep(context, vital)) return false;
  return !isNews(context, verdictOf(vital, context.report.window, weightAt(0)));
}

/** `Octobre : 257 336 € (−1,4 % sur un an).`; '' where no whole month was read. */
function monthSentence({ metric, month, diagnosis }: Vital, narrator: Narrator): string {
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
  const changes = [
    onTheYear && work.onTheYear(onTheYear),
    onTheMonth && previous && work.onTheMonth(onTheMonth, nameOf(previous)),
  ].filter(Boolean);
  const told = work.monthInShort(name, amount, changes.join(', '));
  return onTheYear && isApart(diagnosis, month, asOf) ? `${told} ${work.monthApart}` : told;
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

/** The main verdict, then what the other vital signs do, as far as that is decided. */
function mainSentences(report: Report, main: Vital, pace: Finding | undefined, narrator: Narrator): string[] {
  const { headline } = narrator.messages;
  const { verdict } = main.diagnosis;
  const noun = narrator.names.metric(main.metric);
  const { clause, growth, before, wait, outlook = '', steps = [] } = describeVital(main, narrator);
  const others = report.vitals.filter((vital) => vital !== main && hasNews(vital.diagnosis, report.asOf));
  const turn = toldTurn(main.diagnosis);
  // A plateau is answered as one, whatever it follows.
  const turned = turn && verdict !== 'stagnating' ? headline.answerTurned[turn] : undefined;
  const stepped = steppedWord(main, narrator);
  citeGrowth({ growth: '', before: '', visible: '', steps }, main, narrator);
  if (verdict === 'inconclusive') {
    if (stepped) {
      const more = turn ? [`${capitalised(clause)}.`, outlook] : [besideClause(clause, wait, narrator)];
      return [stepped, ...more, ...joined(others, narrator)];
    }
    if (!turned) return [headline.answerOpen(noun, wait), ...joined(others, narrator)];
    return [turned, `${capitalised(clause)}.`, outlook, ...joined(others, narrator)];
  }
  const first =
    stepped ||
    (verdict === 'growing' && pace?.direction === 'down'
      ? headline.answerTooSlow
      : (turned ?? headline.answer[verdict]));
  // What all stand still is told once.
  if (others.length > 1 && [main, ...others].every((each) => standsLike(each, main, narrator)))
    return [first, `${capitalised(headline.alike(clause, together(others, narrator)))}.`];
  const beside = others.find(({ diagnosis }) => diagnosis.verdict !== verdict) ?? others[0];
  if (!beside) {
    citeGrowth({ growth, before, visible: '' }, main, narrator);
    const figures = before ? narrator.messages.verdict.against(growth, before) : growth;
    return [first, besideClause(clause, figures, narrator)];
  }
  const join = goApart(beside, main) ? headline.whereas : headline.and;
  const sentence = isSamePlateau(main.diagnosis, beside.diagnosis, narrator)
    ? alikeSentence(clause, beside, narrator)
    : `${capitalised(join(clause, paceOf(beside, narrator)))}.`;
  return [
    first,
    sentence,
    ...joined(
      others.filter((vital) => vital !== beside),
      narrator,
    ),
  ];
}

/** `Moins bien qu’avant.`: the last step of the level that lasts, where it is not the way that the verdict goes; else ''. */
function steppedWord({ diagnosis }: Vital, { messages: { headline }, asOf }: Narrator): string {
  const step = toldSteps(diagnosis, asOf).findLast(({ backFrom }) => backFrom === undefined);
  if (!step) return '';
  const way = step.size < 0 ? 'declining' : 'growing';
  return diagnosis.verdict === way ? '' : headline.answerStepped[way];
}

/** A clause, and its figures or what is waited for, where there are any. */
const besideClause = (clause: string, more: string, { messages }: Narrator) =>
  `${capitalised(more ? messages.headline.withGrowth(clause, more) : clause)}.`;

/** Whether one grows and the other does not: two that stand still or fall are no contrast. */
const goApart = (one: Vital, other: Vital) =>
  (one.diagnosis.verdict === 'growing') !== (other.diagnosis.verdict === 'growing');

/** At most two clauses, in one sentence. */
function joined(vitals: readonly Vital[], narrator: Narrator): string[] {
  const [one, other] = vitals;
  if (!one) return [];
  const first = paceOf(one, narrator);
  if (!other) return [`${capitalised(first)}.`];
  if (isSamePlateau(one.diagnosis, other.diagnosis, narrator)) return [alikeSentence(first, other, narrator)];
  if (isAlike(one, other, narrator))
    return [`${capitalised(narrator.messages.headline.alike(first, narrator.names.metric(other.metric)))}.`];
  const { and, whereas } = narrator.messages.headline;
  const join = goApart(one, other) ? whereas : and;
  return [`${capitalised(join(first, paceOf(other, narrator)))}.`];
}

function paceOf(vital: Vital, narrator: Narrator): string {
  const { clause, ...told } = describePace(vital.diagnosis, narrator.names.metric(vital.metric), narrator);
  citeGrowth({ ...told, visible: '' }, vital, narrator);
  return clause;
}

const alikeSentence = (first: string, { metric }: Vital, { messages, names }: Narrator) =>
  `${capitalised(messages.verdict.stepped.alike(first, names.metric(metric)))}.`;

/** Two plateaus that the same word tells. */
function isAlike(one: Vital, other: Vital, narrator: Narrator): boolean {
  return standsLike(one, other, narrator) && standsLike(other, one, narrator);
}

/** A plateau that nothing came before, told by the word for another vital sign's. */
function standsLike({ diagnosis, metric }: Vital, other: Vital, { names, asOf }: Narrator): boolean {
  const isPlateau = diagnosis.verdict === 'stagnating' && isPlain(diagnosis, asOf);
  return isPlateau && names.metric(metric).lessIsBetter === names.metric(other.metric).lessIsBetter;
}

/** `le trafic et la conversion` */
function together(vitals: readonly Vital[], { names, format }: Narrator): Noun {
  const nouns = vitals.map(({ metric }) => names.metric(metric));
  const list = (of: 'bare' | 'the' | 'of') => format.list(nouns.map((noun) => noun[of]));
  return { bare: list('bare'), the: list('the'), of: list('of'), plural: true };
}
