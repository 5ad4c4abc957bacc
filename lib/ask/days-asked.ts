import { addDays, type Day, DAYS_A_WEEK } from '@/lib/model/day';
import { lengthInDays, overlap, type Period } from '@/lib/model/period';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Missing, Note } from './answer-types';
import { isWholeMonths, stretchBefore, weekBefore } from './calendar-periods';
import { daysWithVisits } from './days-with-visits';
import type { TypedQuestion } from './question';
import type { Clock } from './recogniser';
import { usualPeriod } from './usual-period';

/** The days that are asked for, or those that are told in their place, with the reason. */
export type DaysAsked = { readonly period: Period; readonly notes: readonly Note[] } | Missing;

/** A campaign that had visits this lately is still running. */
const RUNS_WITHIN_DAYS = 14;

/**
 * What nobody can tell yet gives way to the last days that are complete; a campaign that no days were named for is told
 * over those on which it had visits.
 */
export function daysAsked(question: TypedQuestion, snapshot: Snapshot, clock: Clock): DaysAsked {
  const { period } = question;
  if (period === null) return daysUnnamed(question, snapshot, clock);
  if (period.from <= clock.asOf) return { period, notes: [] };
  if (question.occasion !== null) return { code: 'incomplete', until: clock.asOf };
  return { period: lastComplete(period, clock.asOf), notes: [{ code: 'last-complete', asked: period }] };
}

function daysUnnamed(question: TypedQuestion, snapshot: Snapshot, clock: Clock): DaysAsked {
  const usual = usualPeriod(question, clock);
  const active = daysWithVisits(question, snapshot);
  if (active === null) return { period: usual, notes: [] };
  const isCampaign = question.segments.some(({ dimension }) => dimension === 'sessionCampaignName');
  const runs = active.from <= usual.from && active.to >= addDays(clock.asOf, -RUNS_WITHIN_DAYS);
  if (isCampaign ? runs : overlap(active, usual)) return { period: usual, notes: [] };
  return { period: active, notes: [{ code: 'days-with-visits' }] };
}

/** The last stretch of its kind that is over: a day, a week, whole months, or as many days. */
function lastComplete(asked: Period, asOf: Day): Period {
  let period = asked;
  if (isWholeMonths(period)) while (period.to > asOf) period = stretchBefore(period);
  else if (lengthInDays(period) === DAYS_A_WEEK) while (period.to > asOf) period = weekBefore(period);
  else period = { from: addDays(asOf, 1 - lengthInDays(asked)), to: asOf };
  return period;
}
