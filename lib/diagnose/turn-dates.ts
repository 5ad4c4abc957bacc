import { type Day, dayFromNumber, DAYS_A_MONTH } from '@/lib/model/day';
import type { Turn } from '@/lib/model/diagnosis';
import { LEVEL } from '@/lib/statistics/interval';
import type { Change } from './change-columns';

/** Two turns this close are the same one, dated differently: four weeks. */
const SAME_TURN_MONTHS = 28 / DAYS_A_MONTH;

/** How likely each turn is to have been the last; in any unit. */
export type TurnMass = ReadonlyMap<Pick<Change, 'time'>, number>;

/** When growth turned. */
type TurnDates = Pick<Turn, 'at' | 'from' | 'to'>;

/**
 * When the present regime began: the last turn of growth, if the courses with one outweigh those without any; else
 * null. `turns` are shares of all courses, `end` the day number after the last day.
 *
 * @example regimeStart(posterior.lastTurn, end)?.at; // '2025-08-14'
 */
export function regimeStart(turns: TurnMass, end: number): TurnDates | null {
  return turnMass(turns) > 0.5 ? turnDates(turns, end) : null;
}

/** The dates of a turn that is one of `turns`, each as likely as its mass says. */
export function turnDates(turns: TurnMass, end: number): TurnDates {
  return { at: dayAt(likeliestTurn(turns), end), ...rangeOfTurns(turns, end) };
}

/** The date, in months before the end, around which (within four weeks) most of the mass lies. */
function likeliestTurn(turns: TurnMass): number {
  const masses = [...turns];
  let best = { time: 0, weight: -1 };
  for (const [{ time }] of masses) {
    const weight = turnMass(masses.filter(([other]) => Math.abs(other.time - time) <= SAME_TURN_MONTHS));
    if (weight > best.weight) best = { time, weight };
  }
  return best.time;
}

/** The days between which nine tenths of the mass lie, as much left out on either side. */
function rangeOfTurns(turns: TurnMass, end: number): { from: Day; to: Day } {
  const inOrder = [...turns].sort(([left], [right]) => left.time - right.time);
  const total = turnMass(inOrder);
  const timeAt = (share: number) => {
    let below = 0;
    return inOrder.find(([, mass]) => (below += mass) >= share * total)?.[0].time ?? 0;
  };
  const tail = (1 - LEVEL) / 2;
  return { from: dayAt(timeAt(tail), end), to: dayAt(timeAt(1 - tail), end) };
}

/** The day that lies some months after the day number `end`; before it, when negative. */
function dayAt(months: number, end: number): Day {
  return dayFromNumber(Math.round(end + months * DAYS_A_MONTH));
}

/** What some turns weigh together. */
export function turnMass(turns: Iterable<readonly [unknown, number]>): number {
  let sum = 0;
  for (const [, mass] of turns) sum += mass;
  return sum;
}
