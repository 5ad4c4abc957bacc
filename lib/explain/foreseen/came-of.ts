import { figureOf, totalFigure } from '@/lib/measure/figures';
import { addDays } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { CameOf, Foreseen } from '@/lib/model/foreseen';
import type { Memory } from '@/lib/model/memory';
import { overlap } from '@/lib/model/period';
import type { Context } from '../context';
import { isMonthJustBegun } from './month-ahead';

/** A letter is about the month before: what ended two months ago was told in the one before it. */
const TOLD_FOR_DAYS = 62;

/** What is expected as a figure, with its interval and what it was read from. */
export function expectedFigure({ snapshot }: Pick<Context, 'snapshot'>, { metric, expected, asOf }: Foreseen) {
  const from = snapshot.totals[metric]?.start ?? asOf;
  return figureOf(snapshot, expected.estimate, {
    metric,
    period: { from, to: asOf },
    interval: expected,
    method: 'forecast',
  });
}

/**
 * What was foreseen and has come since, each beside what came; nothing of days on which something was lost.
 *
 * @example cameOf(context) // []: nothing was foreseen
 */
export function cameOf(context: Context): CameOf[] {
  const { snapshot, memory, lost = [] } = context;
  const { asOf, property } = snapshot;
  return (memory.foreseen ?? []).flatMap((foreseen) => {
    const { propertyId, metric, what, period, on } = foreseen;
    const isOver = period.to <= asOf && addDays(period.to, TOLD_FOR_DAYS) > asOf;
    if (propertyId !== property.id || !isOver || lost.some((days) => overlap(days, period))) return [];
    const value = totalFigure(snapshot, metric, period);
    return value ? [{ metric, what, period, expected: expectedFigure(context, foreseen), value, on }] : [];
  });
}

interface Foreseeing {
  readonly ahead: Foreseen | null;
  readonly findings: readonly Finding[];
  readonly context: Context;
}

/**
 * Memory after something was foreseen. Of a month what was said first stands. Of the peak to come what the last letter said does:
 * another reading names a week that begins on another day, and what lies behind is left as it was said.
 *
 * @example afterForeseeing(EMPTY_MEMORY, { ahead: null, findings: [], context }).foreseen // []
 */
export function afterForeseeing(memory: Memory, { ahead, findings, context }: Foreseeing): Memory {
  const { outcome: metric, today, snapshot } = context;
  const { property, asOf } = snapshot;
  const known = memory.foreseen ?? [];
  const isOwn = (each: Foreseen) => each.propertyId === property.id && each.metric === metric;
  const isAhead = (each: Foreseen) => isOwn(each) && each.what === 'peak' && each.period.to > asOf;
  const peak = findings.find((finding) => finding.kind === 'peak' && finding.metric === metric);
  const expected = peak?.figures['peak']?.interval;
  const isToSay = !known.some(isAhead) || isMonthJustBegun(asOf);
  const said =
    peak && expected && isToSay
      ? { propertyId: property.id, metric, what: 'peak' as const, period: peak.period, expected, on: today, asOf }
      : null;
  const isNew = ahead !== null && !known.some((each) => isOwn(each) && each.what === 'month' && each.on === ahead.on);
  return {
    ...memory,
    foreseen: [
      ...known.filter((each) => said === null || !isAhead(each)),
      ...(isNew ? [ahead] : []),
      ...(said ? [said] : []),
    ],
  };
}
