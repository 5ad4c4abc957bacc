/** Six months of one property as its people live them: each letter remembers those before it, and what was decided on them. */
import { collect } from '@/lib/collect/collect';
import { accept, moveAction, refuse } from '@/lib/advise/update-memory';
import { analyseProperty } from '@/lib/analyse-property';
import { demoSource } from '@/lib/demo/demo-source';
import { diagnose } from '@/lib/diagnose/diagnose';
import { memoizedDiagnose } from '@/lib/diagnose/memoized';
import { composeMonthly } from '@/lib/draft/compose-monthly';
import { composeWeekly } from '@/lib/draft/compose-weekly';
import { earlierDrafts } from '@/lib/draft/earlier-drafts';
import { tacticText } from '@/lib/language/tactic-text';
import { outcomesOf } from '@/lib/learn/outcomes';
import { comparable } from '@/lib/measure/comparable/comparable';
import { addDays, type Day } from '@/lib/model/day';
import type { Draft } from '@/lib/model/draft';
import { firstOfMonth } from '@/lib/model/first-day';
import { instantOn } from '@/lib/model/instant';
import { Language } from '@/lib/model/language';
import { EMPTY_MEMORY, type Memory } from '@/lib/model/memory';
import type { Report } from '@/lib/model/report';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import { draftPeriod } from '@/lib/schedule/draft-period';

const MONTHS = 6;
/** The month's letter is written on its fourth day, and the week's then too, a week after the one before. */
const WRITTEN_AFTER = 3;
const WEEK = 7;
const ZONE = 'Europe/Paris';
const SETTINGS = { ...DEFAULT_SETTINGS, author: 'Sacha', boss: 'Paul' };

/** What is written on one day. */
export interface Written {
  readonly day: Day;
  readonly report: Report;
  readonly month: Readonly<Record<Language, Draft>>;
  readonly week: Readonly<Record<Language, Draft>>;
  readonly memory: Memory;
}

/**
 * The letters of the six months before a day, earliest first, each sent. What the first letter advises first is begun a week
 * later and done within the month; what the second does is turned down, and what the third does is taken up and left.
 */
export async function sixMonths(propertyId: string, last: Day): Promise<Written[]> {
  const ask = memoizedDiagnose(diagnose);
  const days = Array.from({ length: MONTHS }, (_, i) => addDays(firstOfMonth(last, i + 1 - MONTHS), WRITTEN_AFTER));
  const sent: Draft[] = [];
  const written: Written[] = [];
  let memory: Memory = EMPTY_MEMORY;

  const read = async (day: Day) => {
    const now = instantOn(day, ZONE);
    const snapshot = await collect(demoSource(day), propertyId, { now });
    const compared = comparable(snapshot, { settings: SETTINGS });
    const outcomes = outcomesOf(memory, compared.snapshot, day, SETTINGS.country);
    const walked = analyseProperty({ snapshot, compared, memory, settings: SETTINGS, today: day, diagnose: ask });
    ({ memory } = walked);
    return { report: walked.report, outcomes, now: now.toISOString() };
  };

  for (const [month, day] of days.entries()) {
    const weekBefore = addDays(day, -WEEK);
    const { report: previous } = await read(weekBefore);
    memory = worked(memory, month, weekBefore);
    const { report, outcomes, now } = await read(day);
    const period = draftPeriod('monthly', report.asOf);
    const common = { report, memory, outcomes, now, tacticText, earlier: earlierDrafts(sent, period) };
    const inBoth = (write: (language: Language) => Draft) =>
      Object.fromEntries(Language.options.map((language) => [language, write(language)])) as Record<Language, Draft>;
    const letter: Written = {
      day,
      report,
      month: inBoth((language) => composeMonthly({ ...common, settings: { ...SETTINGS, language }, period })),
      week: inBoth((language) =>
        composeWeekly({
          ...common,
          settings: { ...SETTINGS, language },
          period: draftPeriod('weekly', report.asOf),
          previous,
        }),
      ),
      memory,
    };
    written.push(letter);
    sent.push({ ...letter.month.fr, state: 'sent' });
    memory = decided(memory, report, month, day);
  }
  return written;
}

/** What Paul and Sacha make of a letter. */
function decided(memory: Memory, { property, advice }: Report, month: number, day: Day): Memory {
  const propertyId = property.id;
  const [recommendation] = advice.recommendations.filter(({ effort }) => effort.setUpHours > 0);
  if (!recommendation) return memory;
  const terms = { propertyId, recommendation, owner: 'Sacha', deputy: 'Inès', doneWhen: '', today: day };
  switch (month) {
    case 0: {
      const taken = accept(memory, { ...terms, due: addDays(day, 4 * WEEK) });
      const id = taken.actions.at(-1)?.id ?? '';
      return moveAction(taken, id, { state: 'doing', toldOn: addDays(day, 2) }, addDays(day, WEEK));
    }
    case 1: {
      const { fingerprint } = recommendation;
      return refuse(memory, {
        propertyId,
        fingerprint,
        reason: 'pas cette année',
        revisitOn: addDays(day, 365),
        today: day,
      });
    }
    case 2:
      return accept(memory, { ...terms, due: addDays(day, 6 * WEEK) });
    default:
      return memory;
  }
}

/** In the week before the second letter the first action is done. */
function worked(memory: Memory, month: number, day: Day): Memory {
  const [action] = memory.actions;
  return month === 1 && action ? moveAction(memory, action.id, { state: 'done' }, day) : memory;
}
