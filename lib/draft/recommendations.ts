import { lacksDeputy } from '@/lib/explain/process-finding';
import type { Block } from '@/lib/model/draft';
import type { LeftOut, Recommendation } from '@/lib/model/recommendation';
import { tellCost, tellDepartments, tellEffect, tellLeftOut } from '@/lib/language/narrative/advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import { capitalised } from '@/lib/language/typography';
import { isLate, isOpen, ownActions, workTitle } from './actions';
import { recommendationContent, tacticTitle } from './recommendation-content';
import { BOSS, list, paragraph, type Scene, section, WORKING, writeBlock } from './scene';
import { refusedSince } from './withdrawn';

/** Below half a day in the first month a marketer decides alone. */
const LEAST_HOURS = 3.5;
const WEEKS_A_MONTH = 4;
/** A page holds three decisions. */
const MOST_DECISIONS = 3;
/** Of what waits for an answer, the oldest by name. */
const MOST_NAMED = 2;

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

/** What a follow-up tells of itself: what is new, and what decides. Its steps were read when it was first said. */
const TOLD_AGAIN = ['before', 'effect', 'cost', 'measure'] as const;

export function recommendationBlock(scene: Scene, advice: Recommendation): Block {
  return writeBlock(scene, `recommendation.${advice.fingerprint}`, WORKING, (narrator) => {
    const content = recommendationContent(scene, advice, narrator);
    if (advice.standing !== 'follow-up') return content;
    const { labels } = narrator.messages.advice;
    const told = new Set(TOLD_AGAIN.map((name) => labels[name]));
    return { ...content, steps: [], facts: content.facts.filter(({ label }) => told.has(label)) };
  });
}

/** What is not said again this time, by reason: one reason is read once. What the withdrawn advice tells is left to it. */
export function notRepeatedBlocks(scene: Scene): Block[] {
  const withdrawn = new Set(refusedSince(scene, scene.period.from).map(({ fingerprint }) => fingerprint));
  const leftOut = scene.report.advice.leftOut.filter(({ fingerprint }) => !withdrawn.has(fingerprint));
  if (leftOut.length === 0) return [];
  const block = writeBlock(scene, 'not-repeated.list', WORKING, (narrator) => {
    const byReason = Map.groupBy(leftOut, (each) => tellLeftOut(each, narrator));
    return list([...byReason].map(([reason, all]) => reasonItem(scene, reason, all, narrator)));
  });
  return section(scene, 'not-repeated', WORKING, ({ messages }) => messages.document.heading.notRepeated, [block]);
}

function reasonItem(scene: Scene, reason: string, all: readonly LeftOut[], { messages, format }: Narrator): string {
  const titles = [...new Set(all.map(({ tacticId }) => tacticTitle(scene, tacticId)))];
  const [only] = titles;
  return titles.length === 1 && only !== undefined
    ? messages.document.decision(`**${only}**`, reason)
    : messages.document.decision(`**${capitalised(reason)}**`, format.list(titles.map(messages.advice.quoted)));
}

/**
 * What only the boss can decide: to spend the hours; to set a new date or name a deputy, the most pressing of these;
 * to answer at last.
 */
export function decisionBlocks(scene: Scene): Block[] {
  const items = writeBlock(scene, 'decide.list', BOSS, (narrator) => {
    const { empty } = narrator.messages.document;
    const nothing = ownActions(scene).some(isOpen) ? empty.decideOpen : empty.decide;
    const pressing = toSettle(scene, narrator).slice(0, 1);
    const agree = toAgree(scene, narrator, MOST_DECISIONS - pressing.length);
    const decisions = [...agree, ...pressing, ...toAnswer(scene, narrator)];
    return decisions.length > 0 ? list(decisions, true) : paragraph(nothing);
  });
  return section(scene, 'decide', BOSS, ({ messages }) => messages.document.heading.decide, [items]);
}

function toAgree(scene: Scene, narrator: Narrator, most: number): string[] {
  const { labels } = narrator.messages.advice;
  const effectOf = (advice: Recommendation) =>
    tellEffect(advice, tacticTitle(scene, advice.tacticId), narrator, { brief: true });
  const toAsk = scene.report.advice.recommendations.filter(
    ({ effort }) => effort.setUpHours + WEEKS_A_MONTH * effort.weeklyHours >= LEAST_HOURS,
  );
  return toAsk.slice(0, most).map((advice) => {
    const facts = [
      advice.effect && `${labels.effect.toLocaleLowerCase()} ${effectOf(advice)}`,
      advice.departments.length > 0 &&
        narrator.messages.document.tell(tellDepartments(advice.departments, narrator, scene.settings.contacts)),
    ].filter((fact) => typeof fact === 'string');
    return narrator.messages.document.decision(
      `**${tacticTitle(scene, advice.tacticId)}**`,
      [tellCost(advice.effort, narrator, { brief: true }), ...facts].join(narrator.messages.advice.semicolon),
    );
  });
}

function toSettle(scene: Scene, { messages, dates, asOf }: Narrator): string[] {
  const { document } = messages;
  const open = ownActions(scene).filter(isOpen);
  const late = open
    .filter((action) => isLate(action, asOf))
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const alone = open.filter((action) => !isLate(action, asOf) && lacksDeputy(action, asOf));
  return [
    ...late.map(({ tacticId, due }) =>
      document.setNewDate(workTitle(scene, tacticId), dates.shortDay(due ?? asOf, asOf)),
    ),
    ...alone.map(({ tacticId }) => document.nameDeputy(workTitle(scene, tacticId))),
  ];
}

/** Advice that was given before and neither taken nor refused: it is not said again, but it waits for an answer. */
function toAnswer(scene: Scene, { messages, dates, format, asOf }: Narrator): string[] {
  const waiting = scene.report.advice.leftOut
    .filter(({ reason, day }) => reason === 'already-said' && day !== undefined)
    .toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  const [oldest] = waiting;
  if (oldest?.day === undefined) return [];
  const titles = waiting.slice(0, MOST_NAMED).map(({ tacticId }) => tacticTitle(scene, tacticId));
  const others = waiting.length - titles.length;
  const since = dates.shortDay(oldest.day, asOf);
  return [messages.document.answerAtLast(since, titles, others > 0 ? format.count(others) : null)];
}
