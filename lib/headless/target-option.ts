import { addDays, type Day } from '@/lib/model/day';
import { metricNamed } from '@/lib/model/metric-names';
import type { Target, TargetReading } from '@/lib/model/target';

const TARGET =
  /^(?:([a-z]\w*):)?(\d+(?:\.\d+)?)->(\d+(?:\.\d+)?)\/(\d+)(?::(rate|year|total))?(?:@(\d{4}-\d{2}-\d{2}))?$/i;

/** What the amount of a target means, as it is typed. */
const READINGS: Readonly<Record<string, TargetReading>> = {
  rate: 'runRate',
  year: 'lastTwelveMonths',
  total: 'cumulative',
};

/** A target as it is typed: its first day may be left open. */
export type TypedTarget = Omit<Target, 'startsOn'> & { readonly startsOn: Day | null };

/**
 * Reads `3000000->10000000/24`: from a yearly 3 million to 10 million in 24 months. `sessions:` before
 * it names another metric than revenue, by any of its names; after it, `:year` says what the amount means (`:rate` the last month times twelve,
 * `:year` the last twelve months, `:total` all months together) and `@2026-01-01` the day on which it began.
 *
 * @returns undefined for what is no target
 * @example
 * readTarget('3000000->10000000/24') // { metric: 'totalRevenue', from: 3e6, to: 1e7, months: 24, startsOn: null }
 */
export function readTarget(text: string): TypedTarget | undefined {
  const [, named = 'totalRevenue', from, to, months, means = '', startsOn = null] =
    TARGET.exec(text.replaceAll(/\s/g, '')) ?? [];
  const metric = metricNamed(named)?.id;
  if (metric === undefined || from === undefined || to === undefined) return undefined;
  if (Number(months) < 1 || Number(from) <= 0) return undefined;
  const reading = READINGS[means.toLowerCase()];
  return {
    metric,
    from: Number(from),
    to: Number(to),
    months: Number(months),
    startsOn,
    ...(reading === undefined ? {} : { reading }),
  };
}

/** Without a first day, the target starts after the last complete day. */
export function startTarget(target: TypedTarget, asOf: Day): Target {
  return { ...target, startsOn: target.startsOn ?? addDays(asOf, 1) };
}
