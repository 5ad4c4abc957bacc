import { isAboutTheWork } from '@/lib/advise/work-advice';
import { factsOf } from '@/lib/explain/facts';
import { lacksDeputy } from '@/lib/explain/work/process-finding';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { describeBriefly } from '@/lib/language/narrative/describe-finding';
import type { Day } from '@/lib/model/day';
import type { Block } from '@/lib/model/draft';
import type { Action } from '@/lib/model/memory';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import { isOpen } from '@/lib/model/open-action';
import { isLate, ownActions, workTitle } from './actions';
import { firstPutOn } from './earlier-drafts';
import { adviceInShort } from './in-short';
import { adviceQuestion, tacticTitle } from './recommendation-content';
import { BOSS, list, paragraph, type Scene, section, writeBlock } from './scene';

/** Below half a day in the first month a marketer decides alone. */
const LEAST_HOURS = 3.5;
const WEEKS_A_MONTH = 4;
/** A page holds three decisions. */
const MOST = 3;
/** Of what waits for an answer, the oldest. */
const MOST_WAITING = 2;

/**
 * What only the boss can decide: to spend the hours; to set a new date or name a deputy, the most pressing of these;
 * and to say yes or no at last to what an earlier month asked of them.
 */
export function decisionBlocks(scene: Scene): Block[] {
  const pressing = toSettle(scene).slice(0, 1);
  const asked = toAgree(scene).slice(0, MOST - pressing.length);
  const waiting = toAnswer(scene);
  const items = writeBlock(scene, 'decide.list', BOSS, (narrator) => {
    const { empty } = narrator.messages.document;
    const nothing = ownActions(scene).some(isOpen) ? empty.decideOpen : empty.decide;
    const decisions = [
      ...asked.map((advice) => decisionText(scene, advice, narrator)),
      ...pressing.map((action) => settleText(scene, action, narrator)),
      ...waiting.map((each) => answerText(scene, each, narrator)),
    ];
    return decisions.length > 0 ? list(decisions, true) : paragraph(nothing);
  });
  const about = [...asked, ...waiting.map(({ advice }) => advice)].map(({ fingerprint }) => fingerprint);
  return section(scene, 'decide', BOSS, ({ messages }) => messages.document.heading.decide, [
    about.length > 0 ? { ...items, about } : items,
  ]);
}

/** A question where only the boss can say it; otherwise what is to be agreed to. */
function decisionText(scene: Scene, advice: Recommendation, narrator: Narrator): string {
  const question = adviceQuestion(scene, advice, narrator);
  return question === null ? adviceInShort(scene, advice, narrator) : `**${question}**`;
}

/** Advice that takes hours which only the boss can give. */
function toAgree({ report }: Scene): Recommendation[] {
  return report.advice.recommendations.filter(
    (advice) =>
      !isAboutTheWork(advice) && advice.effort.setUpHours + WEEKS_A_MONTH * advice.effort.weeklyHours >= LEAST_HOURS,
  );
}

/** What is late, then what nobody could take over. */
function toSettle(scene: Scene): Action[] {
  const { asOf } = scene.report;
  const open = ownActions(scene).filter(isOpen);
  const late = open
    .filter((action) => isLate(action, asOf))
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const alone = open.filter((action) => !isLate(action, asOf) && lacksDeputy(action, asOf));
  return [...late, ...alone];
}

function settleText(scene: Scene, action: Action, { messages, dates, asOf }: Narrator): string {
  const { document } = messages;
  const title = workTitle(scene, action.tacticId);
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
function toAnswer(scene: Scene): Waiting[] {
  return scene.report.advice.leftOut
    .flatMap((advice) => {
      const isOpenQuestion = advice.reason === 'already-said' && !isAboutTheWork(advice);
      const since = isOpenQuestion ? firstPutOn(scene, advice.fingerprint) : null;
      return since === null ? [] : [{ advice, since }];
    })
    .toSorted((a, b) => a.since.localeCompare(b.since))
    .slice(0, MOST_WAITING);
}

/** Yes or no to what, since when it was asked, and the fact that called for it as it stands today. */
function answerText(scene: Scene, { advice, since }: Waiting, narrator: Narrator): string {
  const { messages, dates, asOf } = narrator;
  const { fingerprint, tacticId } = advice;
  const said = scene.memory.entries.find((entry) => entry.fingerprint === fingerprint);
  const fact = factsOf(scene.report).find(({ id }) => id === said?.findingId);
  const told = fact && describeBriefly(fact, narrator);
  return [
    messages.document.answerAtLast(`**${tacticTitle(scene, tacticId)}**`, dates.shortDay(since, asOf)),
    told && (told.text || `${told.title}.`),
  ]
    .filter(Boolean)
    .join(' ');
}
