import type { RegimePosterior } from './regime-posterior';

/** Blocks within which two datings mean the same step. */
const SAME_STEP_BLOCKS = 2;

/** A step is told when it is clearly more likely than not: three to two, as a false one sends people searching. */
const TOLD_FROM = 0.6;

/** First block of a new level. */
export interface LevelShift {
  readonly block: number;
  /** Part of that block that still belongs to the old one. */
  readonly within: number;
  /** Posterior probability that the level changed within two blocks of here. */
  readonly probability: number;
}

/**
 * Lasting changes of level that are clearly more likely than not, oldest first: the posterior weight of
 * steps, gathered over neighbouring blocks so that a step whose date is unsure by a week is still one step.
 */
export function levelShifts({ step: steps }: Pick<RegimePosterior, 'step'>): LevelShift[] {
  const all = steps.values().reduce((sum, weight) => sum + weight, 0);
  if (all <= TOLD_FROM) return [];
  const byWeight = [...steps].sort((left, right) => right[1] - left[1]);
  const shifts: LevelShift[] = [];
  for (const [{ block, within }] of byWeight) {
    if (shifts.some((shift) => Math.abs(shift.block - block) <= 2 * SAME_STEP_BLOCKS)) continue;
    const near = byWeight.filter(([other]) => Math.abs(other.block - block) <= SAME_STEP_BLOCKS);
    const probability = near.reduce((sum, [, weight]) => sum + weight, 0);
    if (probability > TOLD_FROM) shifts.push({ block, within, probability: Math.min(1, probability) });
  }
  return shifts.sort((left, right) => left.block - right.block);
}
