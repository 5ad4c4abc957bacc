import { bold } from '@/lib/model/marked-text';
import { verdictOf, weightAt } from '@/lib/explain/facts';
import type { Finding } from '@/lib/model/finding';
import type { Said } from '@/lib/model/said';
import { isWithholding } from '@/lib/model/withholding';
import type { Report, Vital } from '@/lib/model/report';
import { hasNews, isPlain, toldSteps } from '@/lib/model/told-step';
import { toldTurn } from '@/lib/model/told-turn';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Noun } from '@/lib/language/catalogue/noun';
import { describeShortfall } from '@/lib/language/narrative/describe-pace';
import { describeOutage } from '@/lib/language/narrative/describe-events';
import { isSamePlateau } from '@/lib/language/narrative/same-plateau';
import { describeVital } from '@/lib/language/narrative/describe-verdict';
import { describePace } from '@/lib/language/narrative/verdict-figures';
import { capitalised } from '@/lib/language/typography';
import { mainVital, openOutage } from './headline';
import { aheadSentence, monthSentence } from './month-sentence';
import { outageWithin } from './lost-days';
import type { DraftContext } from './draft-context';
import { hasNewStep, unreadFrom } from './stood-by';
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
  // To who read the same a month ago, the month is the news.
  const isAgain = hasNews(main.diagnosis, report.asOf) && isToldAgain(context, main);
  const [first = '', ...courses] = mainSentences(report, main, pace, narrator, isAgain || isWaitKnown(context, main));
  const reasons = [...courses, ...youngSentences(report.vitals, narrator)];
  const month = [monthSentence(main, narrator, report.cameOf), aheadSentence(report, main, narrator)]
    .filter(Boolean)
    .join(' ');
  if (lost) {
    const { title, text } = describeOutage(lost, narrator);
    return [bold(`${capitalised(title)}.`), text, headline.otherDays([first, ...reasons].join(' ')), month]
      .filter(Boolean)
      .join(' ');
  }
  const told = isAgain
    ? [wordAgain(main, first, narrator), month, ...reasons]
    : [hasBecomeSure(context, main) ? narrator.messages.advice.work.nowSure(first) : first, ...reasons, month];
  return [...told, pace ? describeShortfall(pace, narrator) : ''].filter(Boolean).join(' ');
}

/** The first word of an answer that was the same the month before. */
function wordAgain({ diagnosis }: Vital, first: string, { messages }: Narrator): string {
  const { verdict } = diagnosis;
  const turn = toldTurn(diagnosis);
  const { work } = messages.advice;
  if (turn && first === messages.headline.answerTurned[turn]) return work.answerTurnedAgain[turn] ?? first;
  if (verdict === 'inconclusive' || first !== messages.headline.answer[verdict]) return first;
  return work.answerAgain[verdict];
}

/** What stood of a vital sign when the letter before was written; undefined before the first. */
function saidLast(context: DraftContext, { metric }: Vital): Said | undefined {
  const { memory, report } = context;
  const day = unreadFrom(context);
  return (memory.said ?? []).findLast(
    (each) => each.propertyId === report.property.id && each.metric === metric && each.on < day,
  );
}

/** Whether the letter before said by when it will be known, and that day stands. */
function isWaitKnown(context: DraftContext, vital: Vital): boolean {
  const by = saidLast(context, vital)?.knownBy;
  const now = (context.memory.said ?? []).findLast(
    (each) => each.propertyId === context.report.property.id && each.metric === vital.metric,
  );
  return by !== undefined && now?.knownBy === by;
}

/** Whether a verdict is told of which the month before said that it was too early to tell. */
function hasBecomeSure(context: DraftContext, vital: Vital): boolean {
  return vital.diagnosis.verdict !== 'inconclusive' && saidLast(context, vital)?.verdict === 'inconclusive';
}

/** Whether the month before told the same of a vital sign, and of its level. */
export function isToldAgain(context: DraftContext, vital: Vital): boolean {
  if (hasNewStep(context, vital)) return false;
  return !isNews(context, verdictOf(vital, context.report.window, weightAt(0)));
}

/** The main verdict, then what the other vital signs do, as far as that is decided. */
function mainSentences(
  report: Report,
  main: Vital,
  pace: Finding | undefined,
  narrator: Narrator,
  isWaitSaid: boolean,
): string[] {
  const { headline } = narrator.messages;
  const { verdict } = main.diagnosis;
  const noun = narrator.names.metric(main.metric);
  const { clause, growth, before, wait, steps = [], ...described } = describeVital(main, narrator);
  // By when it will be known was said a month ago, and is counted down in the notes.
  const outlook = isWaitSaid ? '' : (described.outlook ?? '');
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
