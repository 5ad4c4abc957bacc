import { SHORTEST_LEVEL } from './change-columns';
import {
  changesOfOtherYears,
  type DatedStep,
  dateStep,
  type LevelShift,
  levelShifts,
  withoutStraddling,
} from './level-shifts';
import { stepSizes } from './step-size';
import { excludesZero } from '@/lib/statistics/interval';
import type { Estimate } from '@/lib/model/quantity';
import { settle } from '@/lib/model/told-step';
import type { Prepared } from './prepare';
import { regimePosterior, type RegimePosterior } from './regime-posterior';

/** Smallest change of level that is told: a twentieth. Less is certain only where it does not matter. */
const SMALLEST_SHIFT = 0.05;

/** The courses that a series may have taken. */
export interface Course {
  /** The series as the model last saw it. */
  readonly prepared: Prepared;
  readonly posterior: RegimePosterior;
}

/** A dated step, and its size with the season and the growth taken out of it. */
export interface SizedStep extends DatedStep {
  /** 90% interval of the size; null where no course that stands for all holds the step. */
  readonly range: Pick<Estimate, 'low' | 'high'> | null;
}

/**
 * Averages over the courses of a series (`regimePosterior`); where that tells a step, once more without the weeks that
 * straddle it.
 *
 * @example courseOf(prepared).prepared === prepared; // true: no week was left out, for its level went on without a step
 */
export function courseOf(prepared: Prepared): Course {
  const first = posteriorOf(prepared);
  const straddled = stepsOfLevel(prepared, first).map(({ at }) => at);
  const cut = withoutStraddling(prepared, straddled);
  return { prepared: cut, posterior: cut === prepared ? first : posteriorOf(cut) };
}

/**
 * The steps of the level that are told, oldest first, without those that the season brings in other years as well. The four weeks on
 * either side date a step; how large it is, the whole history knows better (`stepSizes`).
 *
 * @example sizedSteps(courseOf(prepared)).length; // 0: its level went on without a step
 */
export function sizedSteps({ prepared, posterior }: Course): SizedStep[] {
  const told = stepsOfLevel(prepared, posterior).filter(({ at }) => !isYoung(prepared, at));
  if (told.length === 0) return [];
  const sizeOf = stepSizes(posterior, prepared.levels, prepared.steps.days.at(-1) ?? 0);
  const sized = told.map((step) => {
    const estimate = sizeOf(step);
    const size = estimate?.estimate ?? step.size;
    const isSure = estimate !== null && excludesZero(estimate);
    return {
      at: step.at,
      size,
      range: estimate && { low: estimate.low, high: estimate.high },
      isOfSeason: isSure && isOfSeason(prepared, step, estimate),
    };
  });
  // A level that came back and went by the season came back by it: one of both alone would be told as a level that stayed.
  const { undone } = settle(sized);
  const goes = new Set(
    [...sized.map((step) => [step]), ...undone].filter((all) => all.some((step) => step.isOfSeason)).flat(),
  );
  return sized.filter((step) => !goes.has(step)).map(({ at, size, range }) => ({ at, size, range }));
}

/** Whether a level is younger than one must be to be told to last: its step may be dated later than where the scan found it. */
function isYoung({ steps: { days, frequency } }: Prepared, at: number): boolean {
  return frequency === 'daily' && (days.at(-1) ?? 0) - (days[at] ?? 0) < SHORTEST_LEVEL;
}

/**
 * Whether a step comes every year, and goes: what changed at the same time of another year lies within the interval of its size, or
 * more than half of it came then as well, both read from four weeks on either side, so that the season is in both.
 */
export function isOfSeason(
  { steps, profile, hurt }: Prepared,
  { at, size: now }: DatedStep,
  { estimate, low, high }: Pick<Estimate, 'estimate' | 'low' | 'high'>,
): boolean {
  return changesOfOtherYears(steps, profile, hurt, at).some((usual) => {
    const beyond = Math.sign(estimate) * ((1 + now) / (1 + usual) - 1);
    return (low <= usual && usual <= high) || beyond < Math.abs(estimate) / 2;
  });
}

function posteriorOf({ levels, steps }: Prepared): RegimePosterior {
  return regimePosterior(levels, steps.days.at(-1) ?? 0);
}

type StepOfLevel = DatedStep & Pick<LevelShift, 'block'>;

/** The steps of the level that are told, dated to the day. */
function stepsOfLevel({ steps, profile, hurt, levels }: Prepared, posterior: RegimePosterior): StepOfLevel[] {
  return levelShifts(posterior).flatMap(({ block, within }) => {
    const boundary = ((levels.centre[block] ?? 0) + (levels.centre[block - 1] ?? 0)) / 2 + within * levels.days;
    const near = steps.days.findIndex((day) => day >= boundary - 0.5);
    const dated = dateStep(steps, profile, hurt, near);
    return dated && Math.abs(dated.size) >= SMALLEST_SHIFT ? [{ ...dated, block }] : [];
  });
}
