import {
  changesOfYearsBefore,
  type DatedStep,
  dateStep,
  type LevelShift,
  levelShifts,
  withoutStraddling,
} from './level-shifts';
import { stepSizes } from './step-size';
import { excludesZero } from '@/lib/statistics/interval';
import type { Estimate } from '@/lib/model/quantity';
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
 * The steps of the level that are told, oldest first, without those that the season brings every year. The four weeks on
 * either side date a step; how large it is, the whole history knows better (`stepSizes`).
 *
 * @example sizedSteps(courseOf(prepared)).length; // 0: its level went on without a step
 */
export function sizedSteps({ prepared, posterior }: Course): SizedStep[] {
  const told = stepsOfLevel(prepared, posterior);
  if (told.length === 0) return [];
  const sizeOf = stepSizes(posterior, prepared.levels, prepared.steps.days.at(-1) ?? 0);
  const sized = told.map((step): SizedStep => {
    const size = sizeOf(step);
    return { at: step.at, size: size?.estimate ?? step.size, range: size && { low: size.low, high: size.high } };
  });
  return sized.filter((step) => !isOfSeason(prepared, step));
}

/** Whether the interval of a step holds what a year before changed at the same time: it comes every year, and goes. */
function isOfSeason({ steps, profile, hurt }: Prepared, { at, range }: SizedStep): boolean {
  if (range === null || !excludesZero(range)) return false;
  return changesOfYearsBefore(steps, profile, hurt, at).some((usual) => range.low <= usual && usual <= range.high);
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
