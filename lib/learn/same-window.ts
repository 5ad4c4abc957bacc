import { addDays } from '@/lib/model/day';
import type { Action } from '@/lib/model/memory';
import { metricOf } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';

/** The stretch over which an action is judged: its window, from the day after it was done; null before. */
export function windowOf({ doneOn, measurement }: Action): Period | null {
  return doneOn === null ? null : { from: addDays(doneOn, 1), to: addDays(doneOn, measurement.windowDays) };
}

/** What was done beside an action, in days that count for it. */
export interface Beside {
  /** Those that worked on the same figure, or on one that holds it or is held by it. */
  readonly notApart: readonly Action[];
  /** Other segments of the same cut, which no longer stand as they were. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Sorts the other actions whose windows overlap by whether their effects can be told apart. Two segments of one cut
 * can: they share no visits, and neither may stand as a control of the other. The whole and a part of it cannot, nor
 * can segments of two cuts, which share visits; nor a rate and what it is made of.
 */
export function besideOf(action: Action, others: readonly Action[]): Beside {
  const window = windowOf(action);
  const atOnce = others.filter((other) => {
    const theirs = windowOf(other);
    const isOther = other.id !== action.id && other.propertyId === action.propertyId && other.state !== 'dropped';
    return isOther && window && theirs && theirs.from <= window.to && window.from <= theirs.to;
  });
  const { dimension, segment } = action.measurement;
  const isSibling = ({ measurement }: Action) =>
    segment !== null &&
    measurement.dimension === dimension &&
    measurement.segment !== null &&
    measurement.segment !== segment;
  return {
    notApart: atOnce.filter((other) => !isSibling(other) && isSameFigure(action, other)),
    touched: new Set(atOnce.filter(isSibling).flatMap(({ measurement }) => measurement.segment ?? [])),
  };
}

function isSameFigure(a: Action, b: Action): boolean {
  const [first, second] = [a, b].map(({ measurement: { metric } }) => [metric, ...(metricOf(metric).of ?? [])]);
  return first?.some((metric) => second?.includes(metric)) ?? false;
}
