/** How a figure stands once the steps of its level are told with its growth. */
import type { Day } from './day';
import type { Diagnosis } from './diagnosis';
import { type StepsTold, toldSteps, WORTH_DECIDING } from './told-step';
import { type Standing, standingOf } from './told-turn';

/**
 * By how much the steps that are told and last moved a level together: −0.4 after a fall by a quarter and one by a fifth; 0 without one.
 *
 * @example levelMoved({ ...diagnosis, events: [] }, '2026-11-15'); // 0
 */
export function levelMoved(diagnosis: StepsTold, asOf: Day): number {
  const lasting = toldSteps(diagnosis, asOf).filter(({ backFrom }) => backFrom === undefined);
  return lasting.reduce((level, { size }) => level * (1 + size), 1) - 1;
}

/**
 * How a figure stands (`standingOf`), its level with it: one that fell, and does not grow since, stands with what falls.
 *
 * @example
 * const fall = { kind: 'level-shift', from: '2026-09-01', size: -0.3, sizeRange: { low: -0.35, high: -0.25 } };
 * levelStanding({ ...diagnosis, verdict: 'stagnating', turn: null, events: [fall] }, '2026-11-15'); // 'declining'
 */
export function levelStanding(diagnosis: StepsTold & Pick<Diagnosis, 'turn'>, asOf: Day): Standing {
  const standing = standingOf(diagnosis);
  const hasFallen = levelMoved(diagnosis, asOf) <= -WORTH_DECIDING;
  return hasFallen && diagnosis.verdict !== 'growing' ? 'declining' : standing;
}
