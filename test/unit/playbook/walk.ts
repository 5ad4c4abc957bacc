import { languagePack } from '@/lib/language/all-languages';
import { narratorWith } from '@/lib/language/narrative/narrator';
import { expect } from 'vitest';
import { advise, type Advising } from '@/lib/advise/advise';
import { factsOf } from '@/lib/explain/facts';
import { afterSaying, refuse } from '@/lib/advise/update-memory';
import { aimOf } from '@/lib/advise/tactic';
import { TACTICS } from '@/lib/advise/tactics';
import { tacticText } from '@/lib/language/tactic-text';
import { recommendationContent } from '@/lib/draft/recommendation-content';
import { describeFinding } from '@/lib/language/narrative/describe-finding';
import { addDays, type Day } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Figure } from '@/lib/model/quantity';
import type { Recommendation } from '@/lib/model/recommendation';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS, type Language, type PropertySettings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { analyseProperty } from '@/lib/analyse-property';
import { demoSnapshot } from '@/test/situations/demo-snapshot';
import type { Case } from './case';

export const TODAY: Day = '2026-11-22';
const LANGUAGES: readonly Language[] = ['fr', 'en'];
/** Enough for everything at once: what is hidden for want of hours is no part of these tests. */
const SETTINGS: PropertySettings = { ...DEFAULT_SETTINGS, weeklyHours: 400, author: 'Sacha', boss: 'Paul' };
/** Five at a time, and after each five that were turned down, the next ones. */
const MOST_ROUNDS = 4;

export interface Walk extends Omit<Advising, 'findings'> {
  readonly report: Report;
}

type Given = Pick<Case, 'scene' | 'memory' | 'settings' | 'benchmarks'>;

const walked = new Map<string, Promise<Walk>>();

/** Analyses the case's figures, memory and settings; the same way is walked once. */
export function walkOf({ scene = {}, memory = {}, settings = {}, benchmarks = [] }: Given): Promise<Walk> {
  const key = JSON.stringify([scene, scene.site?.name, memory, settings, benchmarks]);
  const known = walked.get(key) ?? takeWalk({ scene, memory, settings, benchmarks });
  walked.set(key, known);
  return known;
}

async function takeWalk({ scene = {}, memory, settings, benchmarks = [] }: Given): Promise<Walk> {
  const snapshot = await demoSnapshot(scene);
  const given = { settings: { ...SETTINGS, ...settings }, today: scene.today ?? TODAY };
  const done = analyseProperty({ snapshot, memory: { ...EMPTY_MEMORY, ...memory }, ...given, benchmarks });
  return { snapshot, window: done.report.window, ...given, ...done };
}

type Advised = NonNullable<Case['advises']>[string];

/** Everything that a case promises. */
export async function expectCase(given: Case): Promise<void> {
  const walk = await walkOf(given);
  const finding = findingIn(walk.report, given.finding);
  for (const language of LANGUAGES) {
    const narrator = narratorWith(languagePack(language), walk.snapshot.asOf);
    const { title, text, ask = '' } = describeFinding(finding, narrator);
    const told = `${title}. ${text} ${ask}`;
    expectSound(told, language);
    for (const word of given.says[language]) expect(readable(told)).toContain(readable(word));
    if (given.figure !== undefined) expectFigure(told, finding.figures[given.figure], language);
  }
  for (const [tacticId, words] of Object.entries(given.advises ?? {})) expectAdvice(tacticId, finding, words, walk);
}

/** The finding of this id; the ids that are there where it is not. */
export function findingIn(report: Report, id: string | RegExp): Finding {
  const facts = factsOf(report);
  const found = facts.find((each) => (typeof id === 'string' ? each.id === id : id.test(each.id)));
  if (!found) throw new Error(`no ${String(id)} among ${facts.map((each) => each.id).join(', ')}`);
  return found;
}

function expectAdvice(tacticId: string, finding: Finding, words: Advised, walk: Walk): void {
  const tactic = TACTICS.find(({ id }) => id === tacticId);
  expect(tactic && aimOf(tactic, finding), `${tacticId} answers ${finding.id}`).toBeTruthy();
  const advice = advised(tacticId, walk);
  for (const language of LANGUAGES) {
    const scene = { report: walk.report, settings: { language }, tacticText };
    const content = recommendationContent(scene, advice, narratorWith(languagePack(language), walk.snapshot.asOf));
    const { title, why, path, steps, facts } = content;
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expectSound(
      [title, why, path, ...steps, ...facts.map(({ label, text }) => `${label}. ${text}`)].join('\n'),
      language,
    );
    const text = readable([title, why, ...facts.map((fact) => fact.text)].join('\n'));
    for (const word of words[language]) expect(text).toContain(readable(word));
    if (words.figure !== undefined) expectFigure(why, finding.figures[words.figure], language);
  }
}

/** The advice, at once or after what was said before it was turned down: five are told, and no more. */
function advised(tacticId: string, { report, ...rest }: Walk): Recommendation {
  const findings = factsOf(report);
  let { memory } = rest;
  let { advice } = report;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = advice.recommendations.find((each) => each.tacticId === tacticId);
    if (found) return found;
    const left = advice.leftOut.find((each) => each.tacticId === tacticId);
    expect(left?.reason, `${tacticId} waits for nothing but its turn`).toBe('enough-already');
    for (const { fingerprint } of advice.recommendations) memory = turnedDown(memory, fingerprint, rest.snapshot);
    advice = advise({ ...rest, findings, memory });
    memory = afterSaying(memory, { propertyId: rest.snapshot.property.id, advice, findings, today: TODAY });
  }
  throw new Error(`${tacticId} was never advised`);
}

const turnedDown = (memory: Memory, fingerprint: string, { property }: Snapshot) =>
  refuse(memory, {
    propertyId: property.id,
    fingerprint,
    reason: 'Pas cette année.',
    revisitOn: addDays(TODAY, 365),
    today: TODAY,
  });

/** Without the difference of capitals and of the spaces that printers set. */
const readable = (text: string) => text.toLowerCase().replaceAll(/\s/g, ' ');

/** What no reader may ever see: a hole, a value that is none, a space or an apostrophe of a typewriter. */
export function expectSound(text: string, language: Language): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/undefined|\bNaN\b|\bnull\b|\[object|Infinity|\$\{|\{\w*\}|«\s*»|“\s*”|\(\s*\)/);
  expect(text).not.toMatch(/ {2}| [.,)]|\.\.|,\s*\.|\p{L}'\p{L}/u);
  if (language === 'fr') expect(text).not.toMatch(/ [;:?!»%€]|« /);
}

/** The sentence gives the figure, in one of the ways in which figures are written. */
function expectFigure(text: string, figure: Figure | undefined, language: Language): void {
  if (!figure) throw new Error('the finding lacks its figure');
  const { format, dates } = narratorWith(languagePack(language), TODAY);
  const { value } = figure;
  const ways = [
    format.figure(figure),
    format.figure(figure, { short: true }),
    format.figure(figure, { signed: true }),
    format.share(value),
    ...(figure.unit === 'days' ? [dates.duration(value)] : []),
    ...(Number.isInteger(value) ? [dates.spelled(value)] : []),
  ];
  expect(ways.filter((way) => readable(text).includes(readable(way)))).not.toEqual([]);
}
