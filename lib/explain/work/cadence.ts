import { addDays, type Day, daysBetween, DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { firstOfMonth } from '@/lib/model/first-day';
import type { Action } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import type { Figure } from '@/lib/model/quantity';
import type { Context } from '../context';
import { DRIVEN_CHANNELS } from '@/lib/measure/paid-channels';
import type { BrokenRule } from './process-finding';
import { figureIn } from '@/lib/measure/figures';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';

/** A review holds for a quarter. */
const REVIEWED_WITHIN_DAYS = 90;
/** An event moves no figure by itself: it stands behind whatever does. */
const EVENT_WEIGHT = 0.02;

/**
 * What is due by the calendar once there is work to look back on: the review of a quarter that has ended, and the one event a
 * quarter that shows the others what the channels bring. A review or an event that was accepted or held is not asked again.
 */
export function cadenceRules(context: Context, actions: readonly Action[]): BrokenRule[] {
  const { today } = context;
  const quarter = quarterStart(today);
  const before: Period = { from: quarterStart(addDays(quarter, -1)), to: addDays(quarter, -1) };
  const reviewable = actions.filter(
    ({ acceptedOn, doneOn, state }) =>
      state !== 'dropped' && acceptedOn <= before.to && (doneOn === null || doneOn >= before.from),
  );
  if (reviewable.length === 0) return [];
  const isReviewed = touched(actions, 'quarterly-review', (day) => daysBetween(day, today) <= REVIEWED_WITHIN_DAYS);
  const isHeld = touched(actions, 'culture-event', (day) => day >= quarter);
  return [
    ...(isReviewed ? [] : [{ rule: 'quarter-review-due' as const, count: reviewable.length, period: before }]),
    ...(isHeld
      ? []
      : [{ rule: 'culture-event-due' as const, count: 1, weight: EVENT_WEIGHT, figures: drivenFigures(context) }]),
  ];
}

/** First day of the calendar quarter that holds a day. */
export function quarterStart(day: Day): Day {
  return firstOfMonth(day, -((Number(day.slice(5, 7)) - 1) % 3));
}

const touched = (actions: readonly Action[], tactic: string, holds: (day: Day) => boolean) =>
  actions.some(
    ({ tacticId, acceptedOn, doneOn, state }) =>
      tacticId === tactic && state !== 'dropped' && (holds(acceptedOn) || (doneOn !== null && holds(doneOn))),
  );

const TWO_YEARS = 2 * DAYS_OF_52_WEEKS;

/** The share of the outcome that comes by channels somebody feeds, and what it was two years before, where that is known. */
function drivenFigures({ snapshot, window, outcome }: Context): Record<string, Figure> {
  const dimension = 'sessionDefaultChannelGroup';
  const table = tableBy(snapshot, dimension);
  if (!table) return {};
  const shareIn = (period: Period): Figure | null => {
    const amounts = segmentSeries(table, outcome).map(({ segment, series }) => ({
      isDriven: DRIVEN_CHANNELS.includes(segment),
      value: amountOver(series, period)?.numerator ?? 0,
    }));
    const sum = (of: typeof amounts) => of.reduce((all, { value }) => all + value, 0);
    const whole = sum(amounts);
    const ask = { metric: outcome, dimension, period, from: table.provenance, method: 'share of the sum' } as const;
    return whole > 0 ? figureIn(snapshot, 'rate', sum(amounts.filter(({ isDriven }) => isDriven)) / whole, ask) : null;
  };
  const earlier = { from: addDays(window.from, -TWO_YEARS), to: addDays(window.to, -TWO_YEARS) };
  const [share, shareBefore] = [shareIn(window), shareIn(earlier)];
  return { ...(share ? { share } : {}), ...(share && shareBefore ? { shareBefore } : {}) };
}
