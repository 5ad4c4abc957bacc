import { bold } from '@/lib/model/marked-text';
import { isAboutTheWork } from '@/lib/advise/work-advice';
import { factsOf } from '@/lib/explain/facts';
import { lacksDeputy } from '@/lib/explain/work/process-finding';
import { measuresVisits } from '@/lib/measure/lost/measures-visits';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeBriefly } from '@/lib/language/narrative/describe-finding';
import type { Day } from '@/lib/model/day';
import type { Block } from '@/lib/model/draft';
import type { Finding } from '@/lib/model/finding';
import type { Action } from '@/lib/model/memory';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import { isOpen } from '@/lib/model/open-action';
import { isLate, ownActions, workTitle } from './actions';
import { firstPutOn } from './earlier-drafts';
import { openOutage } from './headline';
import { outageWithin } from './lost-days';
import { adviceInShort, overlapBlocks } from './in-short';
import { isNews } from './told-before';
import { adviceQuestion, tacticTitle } from './recommendation-content';
import { BOSS, list, paragraph, type DraftContext, section, writeBlock } from './draft-context';

/** Below half a day in the first month a marketer decides alone. */
const LEAST_HOURS = 3.5;
const WEEKS_A_MONTH = 4;

/**
 * What only the boss can decide: to spend the hours; to set a new date or name a deputy, the most pressing of these;
 * and to say yes or no at last to what an earlier month asked of them.
 */
export function decisionBlocks(context: DraftContext): Block[] {
  const { pressing, asked, waiting, crowdedOut } = toDecide(context);
  const items = writeBlock(context, 'decide.list', BOSS, (narrator) => {
    const { empty } = narrator.messages.document;
    const nothing = ownActions(context).some(isOpen) ? empty.decideOpen : empty.decide;
    const isStopped = openOutage(context.report) !== undefined && asked.length === 0;
    const lost = isStopped ? undefined : outageWithin(context.report, context.period);
    const decisions = [
      ...(isStopped ? [narrator.messages.document.restoreMeasurement] : []),
      ...(lost ? [lostText(lost, narrator)] : []),
      ...vanished(context).map(({ dimension, segment }) =>
        narrator.messages.document.whyVanished(narrator.names.segment(dimension, segment ?? '')),
      ),
      ...asked.map((advice) => decisionText(context, advice, narrator)),
      ...pressing.map((action) => settleText(context, action, narrator)),
      ...waiting.map((each) => answerText(context, each, narrator)),
      ...(crowdedOut.length > 0 ? [waitingText(context, crowdedOut, narrator)] : []),
    ];
    return decisions.length > 0 ? list(decisions, true) : paragraph(nothing);
  });
  const about = [...asked, ...[...waiting, ...crowdedOut].map(({ advice }) => advice)].map(
    ({ fingerprint }) => fingerprint,
  );
  return section(context, 'decide', BOSS, 'decide', [
    ...(asked.length > 0 ? noneDecidedBlock(context) : []),
    about.length > 0 ? { ...items, about } : items,
    ...overlapBlocks(context, 'decide.overlap', BOSS, asked),
  ]);
}

/** Who asks what came of the last decision is told in the first letter that there was none, above what there is to decide now. */
function noneDecidedBlock(context: DraftContext): Block[] {
  if (context.earlier.length > 0 || ownActions(context).length > 0) return [];
  return [writeBlock(context, 'work.none', BOSS, ({ messages }) => paragraph(messages.advice.work.noneDecided))];
}

/** A channel that brings nothing any more is asked about once; what it brought is told among what needs attention. */
const vanished = (context: DraftContext): Finding[] =>
  context.report.findings.filter((finding) => finding.kind === 'vanished' && isNews(context, finding));

/** Who decides knows who can say what became of the days of which nothing was counted. */
function lostText({ metric, period }: Finding, { messages, names, dates, asOf }: Narrator): string {
  const { whatOfMeasurement, whatOfResults } = messages.document;
  const days = dates.shortPeriod(period, asOf);
  return measuresVisits(metric) ? whatOfMeasurement(days) : whatOfResults(names.metric(metric), days);
}

interface Decisions {
  readonly pressing: readonly Action[];
  readonly asked: readonly Recommendation[];
  readonly waiting: readonly Waiting[];
  /** What waits for an answer and has no passage of its own. */
  readonly crowdedOut: readonly Waiting[];
}

/** The few that a page holds: one date or deputy at most, then what is to be agreed to, then what waits for an answer. */
function toDecide(context: DraftContext): Decisions {
  const pressing = toSettle(context).slice(0, 1);
  const asked = toAgree(context).slice(0, context.passages - pressing.length);
  const open = toAnswer(context);
  const waiting = open.slice(0, Math.max(0, context.passages - pressing.length - asked.length));
  return { pressing, asked, waiting, crowdedOut: open.slice(waiting.length) };
}

/** Whether a new date, or a deputy, is asked for here: its state is told there, and nowhere else on the page. */
export function isSettledHere(context: DraftContext, action: Action): boolean {
  return toDecide(context).pressing.includes(action);
}

/** Whether the page asks about a piece of advice already: its fact is told with it. */
export function isDecidedOn(context: DraftContext, fingerprint: string | undefined): boolean {
  const { pressing, asked, waiting, crowdedOut } = toDecide(context);
  const about = [...pressing, ...asked, ...[...waiting, ...crowdedOut].map(({ advice }) => advice)];
  return about.some((each) => each.fingerprint === fingerprint);
}

/** How many decisions the page asks for. */
export function decisionsAsked(context: DraftContext): number {
  const { pressing, asked, waiting } = toDecide(context);
  return pressing.length + asked.length + waiting.length;
}

/** The facts behind what is put to the boss: told there, and nowhere else on the page. */
export function factsDecidedOn(context: DraftContext): Finding[] {
  const ids = new Set(toDecide(context).asked.flatMap(({ findingIds }) => findingIds));
  return factsOf(context.report).filter(({ id }) => ids.has(id));
}

/** A question where only the boss can say it; otherwise what is to be agreed to. */
function decisionText(context: DraftContext, advice: Recommendation, narrator: Narrator): string {
  const question = adviceQuestion(context, advice, narrator);
  return question === null ? adviceInShort(context, advice, narrator) : bold(question);
}

/** Advice that takes hours which only the boss can give. */
function toAgree({ report }: DraftContext): Recommendation[] {
  return report.advice.recommendations.filter(
    (advice) =>
      !isAboutTheWork(advice) && advice.effort.setUpHours + WEEKS_A_MONTH * advice.effort.weeklyHours >= LEAST_HOURS,
  );
}

/** What is late, then what nobody could take over. */
function toSettle(context: DraftContext): Action[] {
  const { asOf } = context.report;
  const open = ownActions(context).filter(isOpen);
  const late = open
    .filter((action) => isLate(action, asOf))
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const alone = open.filter((action) => !isLate(action, asOf) && lacksDeputy(action, asOf));
  return [...late, ...alone];
}

function settleText(context: DraftContext, action: Action, { messages, dates, asOf }: Narrator): string {
  const { document } = messages;
  const title = workTitle(context, action.tacticId);
  return action.due !== null && isLate(action, asOf)
    ? document.setNewDate(title, dates.shortDay(action.due, asOf))
    : document.nameDeputy(title);
}

interface Waiting {
  readonly advice: LeftOut;
  /** The day on which the boss was asked. */
  readonly since: Day;
}

/** What an earlier month that was sent asked for and nobody answered; what the boss never read is no question of theirs. */
function toAnswer(context: DraftContext): Waiting[] {
  return context.report.advice.leftOut
    .flatMap((advice) => {
      const isOpenQuestion = advice.reason === 'already-said' && !isAboutTheWork(advice);
      const since = isOpenQuestion ? firstPutOn(context, advice.fingerprint) : null;
      return since === null ? [] : [{ advice, since }];
    })
    .toSorted((a, b) => a.since.localeCompare(b.since));
}

/** `Toujours sans réponse : « … » (4 juillet) et « … » (4 août). Oui ou non ?` */
function waitingText(
  context: DraftContext,
  waiting: readonly Waiting[],
  { messages, dates, asOf, format }: Narrator,
): string {
  const { work } = messages.advice;
  const named = context.isBrief ? waiting.slice(0, 1) : waiting;
  const questions = named.map(({ advice: { tacticId }, since }) =>
    work.asked(tacticTitle(context, tacticId), dates.shortDay(since, asOf)),
  );
  const others = waiting.length - named.length;
  return work.stillWaiting(format.list(others > 0 ? [...questions, work.others(dates.spelled(others))] : questions));
}

/** Yes or no to what, since when it was asked, and the fact that called for it as it stands today. */
function answerText(context: DraftContext, { advice, since }: Waiting, narrator: Narrator): string {
  const { messages, dates, asOf } = narrator;
  const { fingerprint, tacticId } = advice;
  const said = context.memory.entries.find((entry) => entry.fingerprint === fingerprint);
  const fact = factsOf(context.report).find(({ id }) => id === said?.findingId);
  const told = fact && describeBriefly(fact, narrator);
  return [
    messages.document.answerAtLast(bold(tacticTitle(context, tacticId)), dates.shortDay(since, asOf)),
    // The figures of a trend have their subject in its title.
    told && (!told.text || fact.kind === 'verdict') && `${told.title}.`,
    told?.text,
  ]
    .filter(Boolean)
    .join(' ');
}
