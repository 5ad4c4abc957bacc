/** What was taken up since the boss last read: the recommendation in full, once, with who does it and when. */
import { bold } from '@/lib/model/marked-text';
import { WORKING_WEEKS } from '@/lib/advise/effort';
import { languagePack } from '@/lib/language/all-languages';
import { describeDepartments, describePlan } from '@/lib/language/narrative/describe-advice';
import type { Narrator } from '@/lib/language/narrative/narrator';
import type { Block } from '@/lib/model/draft';
import { Language } from '@/lib/model/language';
import type { Action } from '@/lib/model/memory';
import type { Recommendation } from '@/lib/model/recommendation';
import { isOpen } from '@/lib/model/open-action';
import { isLate, ownActions, workTitle } from './actions';
import { type InShort, tellingSentence, termsInShort, whyInShort } from './in-short';
import { BOSS, paragraph, type DraftContext, section, writeBlock } from './draft-context';

/**
 * Whether the boss reads of an action for the first time: accepted since the last month that was sent, and neither told nor
 * asked about in full before.
 */
export function isFirstRead({ earlier, period }: Pick<DraftContext, 'earlier' | 'period'>, action: Action): boolean {
  const { fingerprint } = action;
  if (earlier.some(({ launched, asked }) => [...launched, ...asked].includes(fingerprint))) return false;
  // Where no month was sent from here, nobody knows what was read: the days of the month itself are news.
  return action.acceptedOn >= (earlier.at(-1)?.writtenOn ?? period.from);
}

export function launchedBlocks(context: DraftContext): Block[] {
  // What is late already is no launch: a new date is asked for.
  const launched = ownActions(context).filter(
    (action) => isOpen(action) && isFirstRead(context, action) && !isLate(action, context.report.asOf),
  );
  const blocks = launched.map((action) => ({
    ...writeBlock(context, `launched.${action.id}`, BOSS, (narrator) =>
      paragraph(launchText(context, action, narrator)),
    ),
    about: [action.fingerprint],
  }));
  return section(context, 'launched', BOSS, 'launched', blocks);
}

function launchText(context: DraftContext, action: Action, narrator: Narrator): string {
  const advice = context.report.advice.underWay?.find(({ fingerprint }) => fingerprint === action.fingerprint);
  return [
    bold(`${workTitle(context, action.tacticId)}.`),
    advice && tellingSentence(whyInShort(context, advice, narrator)),
    termsInShort(context, advice ?? termsOf(action), narrator, { concerned: concerned(context, action, narrator) }),
    whoAndWhen(action, narrator),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the acceptance itself keeps, where the figures no longer give the advice. */
function termsOf({ tacticId, setUpHours, weeklyHours, departments, measurement }: Action): InShort {
  const firstYearHours = setUpHours + WORKING_WEEKS * weeklyHours;
  const effort: Recommendation['effort'] = { setUpHours, weeklyHours, firstYearHours };
  return { tacticId, effect: null, effort, metric: measurement.metric, departments };
}

function concerned({ settings }: DraftContext, { departments, toldOn }: Action, narrator: Narrator): string {
  if (departments.length === 0) return '';
  const told = toldOn === undefined ? '' : narrator.dates.shortDay(toldOn, narrator.asOf);
  return narrator.messages.advice.work.concerns(describeDepartments(departments, narrator, settings.contacts), told);
}

/** `Sacha s’en charge, pour le 1er décembre ; effet jugé sur la conversion, …` */
function whoAndWhen(action: Action, narrator: Narrator): string {
  const { dates, asOf, messages } = narrator;
  const { work, semicolon } = messages.advice;
  const day = (date: string) => dates.shortDay(date, asOf);
  const { owner, due, measurement } = action;
  return `${[
    work.takenBy(isSelf(owner) ? null : owner.trim(), due === null ? '' : day(due)),
    work.judgedBy(describePlan(measurement, narrator)),
  ].join(semicolon)}.`;
}

/** The names that a decision has until another is given: it may have been made in another language than the letter is written in. */
const SELF = Language.options.map((language) => languagePack(language).ui.common.me);

/** Whether the letter is by the same person. */
const isSelf = (owner: string) => SELF.includes(owner.trim().toLowerCase());
