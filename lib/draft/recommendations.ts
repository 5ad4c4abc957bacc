import type { Block } from '@/lib/model/draft';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import { tellCost, tellDepartments, tellEffect, tellLeftOut } from '@/lib/language/narrative/advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { isLate, isOpen, ownActions } from './actions';
import { recommendationContent, tacticTitle } from './recommendation-content';
import { BOSS, list, paragraph, type Scene, section, WORKING, writeBlock } from './scene';

/** Below half a day in the first month a marketer decides alone. */
const LEAST_HOURS = 3.5;
const WEEKS_A_MONTH = 4;
/** A page holds three decisions. */
const MOST_DECISIONS = 3;

/** What is said for the first time, then what is followed up or has come back. */
export function recommendationBlocks(scene: Scene): Block[] {
  const { recommendations } = scene.report.advice;
  const fresh = recommendations.filter(({ standing }) => standing === 'new');
  const again = recommendations.filter(({ standing }) => standing !== 'new');
  const none = () =>
    writeBlock(scene, 'recommendations.none', WORKING, ({ messages }) =>
      paragraph(messages.document.empty.recommendations),
    );
  const blocks = (advice: Recommendation[]) => advice.map((each) => recommendationBlock(scene, each));
  return [
    ...section(
      scene,
      'recommendations',
      WORKING,
      ({ messages }) => messages.document.heading.recommendations,
      fresh.length > 0 ? blocks(fresh) : [none()],
    ),
    ...section(scene, 'follow-up', WORKING, ({ messages }) => messages.document.heading.followedUp, blocks(again)),
  ];
}

export function recommendationBlock(scene: Scene, advice: Recommendation): Block {
  return writeBlock(scene, `recommendation.${advice.fingerprint}`, WORKING, (narrator) =>
    recommendationContent(scene, advice, narrator),
  );
}

/** What is not said again this time, each with its reason. */
export function notRepeatedBlocks(scene: Scene): Block[] {
  const { leftOut } = scene.report.advice;
  if (leftOut.length === 0) return [];
  const block = writeBlock(scene, 'not-repeated.list', WORKING, (narrator) =>
    list(leftOut.map((each) => leftOutItem(scene, each, narrator))),
  );
  return section(scene, 'not-repeated', WORKING, ({ messages }) => messages.document.heading.notRepeated, [block]);
}

function leftOutItem(scene: Scene, leftOut: LeftOut, narrator: Narrator): string {
  return narrator.messages.document.decision(
    `**${tacticTitle(scene, leftOut.tacticId)}**`,
    tellLeftOut(leftOut, narrator),
  );
}

/** What only the boss can decide: to spend the hours, to name a deputy, to set a new date, to answer at last. */
export function decisionBlocks(scene: Scene): Block[] {
  const items = writeBlock(scene, 'decide.list', BOSS, (narrator) => {
    const { empty } = narrator.messages.document;
    const nothing = ownActions(scene).some(isOpen) ? empty.decideOpen : empty.decide;
    const fresh = [...toAgree(scene, narrator), ...toSettle(scene, narrator)].slice(0, MOST_DECISIONS + 1);
    const decisions = [...fresh, ...toAnswer(scene, narrator)];
    return decisions.length > 0 ? list(decisions, true) : paragraph(nothing);
  });
  return section(scene, 'decide', BOSS, ({ messages }) => messages.document.heading.decide, [items]);
}

function toAgree(scene: Scene, narrator: Narrator): string[] {
  const { labels } = narrator.messages.advice;
  const effectOf = (advice: Recommendation) =>
    tellEffect(advice, tacticTitle(scene, advice.tacticId), narrator, { brief: true });
  const toAsk = scene.report.advice.recommendations.filter(
    ({ effort }) => effort.setUpHours + WEEKS_A_MONTH * effort.weeklyHours >= LEAST_HOURS,
  );
  return toAsk.slice(0, MOST_DECISIONS).map((advice) => {
    const facts = [
      advice.effect && `${labels.effect.toLocaleLowerCase()} ${effectOf(advice)}`,
      advice.departments.length > 0 && narrator.messages.document.tell(tellDepartments(advice.departments, narrator)),
    ].filter((fact) => typeof fact === 'string');
    return narrator.messages.document.decision(
      `**${tacticTitle(scene, advice.tacticId)}**`,
      [tellCost(advice.effort, narrator), ...facts].join(narrator.messages.advice.semicolon),
    );
  });
}

function toSettle(scene: Scene, { messages, dates, asOf }: Narrator): string[] {
  const { document } = messages;
  return ownActions(scene)
    .filter(isOpen)
    .flatMap((action) => {
      const title = tacticTitle(scene, action.tacticId);
      if (isLate(action, asOf)) return [document.setNewDate(title, dates.shortDay(action.due ?? asOf, asOf))];
      return action.deputy.trim() === '' ? [document.nameDeputy(title)] : [];
    });
}

/** Advice that was given before and neither taken nor refused: it is not said again, but it waits for an answer. */
function toAnswer(scene: Scene, { messages, dates, format, asOf }: Narrator): string[] {
  const waiting = scene.report.advice.leftOut
    .filter(({ reason, day }) => reason === 'already-said' && day !== undefined)
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  const [oldest] = waiting;
  if (oldest?.day === undefined) return [];
  const titles = waiting.slice(0, MOST_DECISIONS).map(({ tacticId }) => tacticTitle(scene, tacticId));
  const others = waiting.length - titles.length;
  const since = dates.shortDay(oldest.day, asOf);
  return [messages.document.answerAtLast(since, titles, others > 0 ? format.count(others) : null)];
}
