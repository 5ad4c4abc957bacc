import { type Day, daysBetween } from '@/lib/model/day';
import type { Snapshot } from '@/lib/model/snapshot';
import type { ReportQuestion } from './fetch-reports';
import { isOfLink, type Plan } from './plan';
import { withoutCalendar } from './report-health';

/** A link may be made on any day; who has none is not asked of it every week. */
const DAYS_UNTIL_ASKED_AGAIN = 28;

type Refusals = NonNullable<Snapshot['refusedLinks']>;

/** What Google refused to tell of links, and is not asked again yet. */
export function refusedLately(kept: Snapshot | undefined, today: Day): Refusals {
  return (kept?.refusedLinks ?? []).filter(({ on }) => daysBetween(on, today) < DAYS_UNTIL_ASKED_AGAIN);
}

/** A plan without what was refused lately. */
export function withoutRefused(plan: Plan, refusals: Refusals): Plan {
  const isRefused = (dimensions: readonly string[]) =>
    refusals.some((refusal) => refusal.dimensions.join() === dimensions.join());
  return { ...plan, cuts: plan.cuts.filter((cut) => !isOfLink(cut) || !isRefused(cut.dimensions)) };
}

/** The refusals of a reading, and those for which it did not ask. */
export function refusalsOf(refused: readonly ReportQuestion[], lately: Refusals, today: Day): Refusals {
  const now = refused
    .filter(({ ofLink }) => ofLink)
    .map(({ dimensions }) => ({ dimensions: withoutCalendar(dimensions), on: today }));
  return [...lately, ...now];
}
