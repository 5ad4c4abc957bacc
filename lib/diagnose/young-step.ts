import type { YoungStep } from '@/lib/model/diagnosis';
import { dayFromNumber, DAYS_A_MONTH } from '@/lib/model/day';
import { WORTH_DECIDING } from '@/lib/model/told-step';
import { type Change, PLAUSIBLE } from './change-columns';
import { type Course, isOfSeason, type SizedStep } from './course';
import { type DatedStep, dateStep } from './level-shifts';
import { sizeOfOneMore } from './step-size';

/** Two weeks: a shorter while on another level is a good week or a bad one. */
const YOUNGEST_DAYS = 14;

/** A month and a week: by then the scan knows whether the level took a step (`changeCandidates`). */
const OLDEST_DAYS = 35;

/** Days before the end that are looked around, and how far: from yesterday to six weeks ago, or what came later would be dated earlier. */
const LOOKED = { around: 21, within: 20 };

const A_WEEK = 7;

/**
 * A step of the level that is too young to be told to last: two to five weeks ago, of a tenth and more, and surely not nothing. The
 * four weeks on either side date it (`dateStep`); its size is that of a step that is added to the courses of the series
 * (`sizeOfOneMore`). Null where the level took none, where other years did the same at that time, beside a step of the same time
 * that is told to last, and for all but daily series of which a week says something.
 *
 * @example youngStep({ prepared, posterior }, []); // null: nothing happened of late
 */
export function youngStep(course: Course, told: readonly SizedStep[]): YoungStep | null {
  const { prepared, posterior } = course;
  const { steps, profile, hurt, levels } = prepared;
  const length = steps.amount.length;
  if (steps.frequency !== 'daily' || levels.days !== A_WEEK) return null;
  const dated = dateStep(steps, profile, hurt, length - LOOKED.around, LOOKED.within);
  if (!dated || Math.abs(dated.size) < WORTH_DECIDING) return null;
  const age = length - dated.at;
  if (age < YOUNGEST_DAYS || age >= OLDEST_DAYS) return null;
  if (told.some(({ at }) => Math.abs(at - dated.at) < OLDEST_DAYS)) return null;
  const change = changeAt(course, dated);
  const size =
    change && sizeOfOneMore(posterior, levels, steps.days.at(-1) ?? 0, { change, about: Math.log1p(dated.size) });
  if (!size || Math.abs(size.estimate) < WORTH_DECIDING || isOfSeason(prepared, dated, size)) return null;
  const { estimate, low, high } = size;
  return { from: dayFromNumber(steps.days[dated.at] ?? 0), size: estimate, sizeRange: { low, high } };
}

/** The step as a column of weeks; null where no whole week since then has a level: retail days are left out of it. */
function changeAt({ prepared: { steps, levels } }: Course, { at }: DatedStep): Change | null {
  const length = steps.amount.length;
  const last = Math.ceil(length / A_WEEK) - 1;
  const weeksSince = Math.floor((length - at) / A_WEEK);
  const isWholeSince = (index: number) => last - index < weeksSince;
  if (!levels.index.some(isWholeSince)) return null;
  const isBefore = (index: number) => (last - index) * A_WEEK >= length - at;
  const block = levels.index.findIndex((index) => !isBefore(index));
  const straddles = !isWholeSince(levels.index[block] ?? last);
  return {
    kind: 'step',
    block,
    within: straddles ? 1 - ((length - at) % A_WEEK) / A_WEEK : 0,
    time: ((steps.days[at] ?? 0) - (steps.days.at(-1) ?? 0)) / DAYS_A_MONTH,
    plausible: PLAUSIBLE.step,
    logOdds: 0,
  };
}
