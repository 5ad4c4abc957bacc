import { DAYS_A_MONTH } from '@/lib/model/day';
import { monthsBefore, PLAUSIBLE_GROWTH } from './design-columns';
import type { Levels } from './weekly-levels';

/**
 * Shortest regime in days: twelve weeks, near a quarter. With weeks that vary by a tenth, growth over a shorter stretch
 * is known no closer than some five per cent a month: a later change is news, not yet a trend.
 */
const SHORTEST_REGIME = 84;

/** Weeks between two candidate beginnings of a regime: a turn of the trend cannot be dated closer than a fortnight. */
const TURN_SPACING = 2;

/** Days that a level must have lasted, before and after: a month, or it is a passing wave. */
export const SHORTEST_LEVEL = 28;

/**
 * Where in a week a step may fall: at its beginning or in its middle. A week half on either level fits neither, and
 * hides a step that is looked for between weeks alone.
 */
const WITHIN_WEEK = [0, 0.5];

/**
 * Plausible sizes, one standard deviation in log units: a turn is the difference of two independent growths; a step of
 * a third up or a quarter down is common, twice that is rare.
 */
export const PLAUSIBLE = { turn: PLAUSIBLE_GROWTH * Math.SQRT2, step: 0.3 };

/**
 * How many turns of growth and steps of level a history is expected to hold, whatever its length: about as likely as
 * not it has no turn, and three times in five no step (e⁻⁰·⁸, e⁻⁰·⁵). Spread over all candidate places, so that
 * looking in more places does not find more (multiplicity: Scott & Berger 2010, Annals of Statistics 38, 2587).
 */
export const EXPECTED = { turn: 0.8, step: 0.5 };

/** A place where the series may have changed. Blocks before `block` belong to what was before. */
export interface Change {
  readonly kind: 'turn' | 'step';
  readonly block: number;
  /** Part of `block` itself that belongs to what was before: 0, or ½ for a step in the middle of it. */
  readonly within: number;
  /** Time of the change, in months before the end. */
  readonly time: number;
  readonly plausible: number;
  /** Logarithm of the prior odds that the series changed here. */
  readonly logOdds: number;
}

/**
 * Every place where growth may have turned (columns min(t − τ, 0)) or the level may have stepped (1 before τ), with
 * prior odds from how often such changes come. None nearer to the end than a regime must last, or to either
 * end than a level must last.
 *
 * @example changeCandidates(levels, end).filter((change) => change.kind === 'turn').length; // 65 over three years
 */
export function changeCandidates(levels: Levels, end: number): Change[] {
  const time = monthsBefore(levels, end);
  const blockMonths = levels.days / DAYS_A_MONTH;
  const turns: Omit<Change, 'logOdds'>[] = [];
  const steps: Omit<Change, 'logOdds'>[] = [];
  const spacing = Math.max(1, Math.round((TURN_SPACING * 7) / levels.days));
  const boundary = (block: number) => ((time[block - 1] ?? 0) + (time[block] ?? 0)) / 2;
  const places = levels.days === 7 ? WITHIN_WEEK : [0];
  const oldest = (time[0] ?? 0) - blockMonths / 2;
  for (let block = time.length - 1; block > 0; block--) {
    const at = boundary(block);
    const fromStart = (at - oldest) * DAYS_A_MONTH;
    const toEnd = -at * DAYS_A_MONTH;
    if (toEnd >= SHORTEST_LEVEL && fromStart >= SHORTEST_LEVEL)
      for (const within of places)
        steps.push({ kind: 'step', block, within, time: at + within * blockMonths, plausible: PLAUSIBLE.step });
    if (toEnd >= SHORTEST_REGIME && fromStart >= SHORTEST_LEVEL && (time.length - block) % spacing === 0)
      turns.push({ kind: 'turn', block, within: 0, time: at, plausible: PLAUSIBLE.turn });
  }
  return [...turns, ...steps].map((change) => ({
    ...change,
    logOdds: Math.log(EXPECTED[change.kind] / (change.kind === 'turn' ? turns : steps).length),
  }));
}

/** What is thought of some changes, turns first, before the series is read; `pilot` is a first estimate of its noise. */
export interface ChangePriors {
  readonly turns: number;
  /** Logarithms of (pilot ÷ plausible size)², and of the odds that it happened. */
  readonly logShrinks: Float64Array;
  readonly logOdds: Float64Array;
}

/**
 * The priors of some changes as a scan needs them.
 *
 * @example priorsOf(changeCandidates(levels, end), 0.05).turns; // 65 over three years
 */
export function priorsOf(changes: readonly Change[], pilot: number): ChangePriors {
  return {
    turns: changes.filter((change) => change.kind === 'turn').length,
    logShrinks: Float64Array.from(changes, (change) => Math.log((pilot / change.plausible) ** 2)),
    logOdds: Float64Array.from(changes, (change) => change.logOdds),
  };
}

/** The regression column of a change over blocks at the given times. */
export function changeColumn(change: Change, time: Float64Array): Float64Array {
  const { kind, block: cut, within, time: start } = change;
  return time.map((at, block) => {
    const part = block < cut ? 1 : block === cut ? within : 0;
    return part * (kind === 'step' ? 1 : at - start);
  });
}
