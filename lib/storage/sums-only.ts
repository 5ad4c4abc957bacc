import * as z from 'zod/mini';

/** What it needs of a snapshot as it was; whatever else stands there is carried along unread. */
const SeriesBefore = z.looseObject({
  metric: z.string(),
  kind: z.enum(['count', 'currency', 'rate']),
  values: z.unknown(),
});
const AllBefore = z.record(z.string(), SeriesBefore);
const Before = z.looseObject({ totals: AllBefore, months: z.optional(AllBefore) });

type SeriesBefore = z.infer<typeof SeriesBefore>;

/** Counts of persons, which add up over nothing; they were kept as counts. */
const PEOPLE = new Set(['totalUsers', 'totalPurchasers']);

/**
 * A snapshot in which rates stood as quotients beside the sums that they were made of, with the sums alone. A rate had
 * both its sums among the totals, to the unit, so that nothing is lost. What is no such snapshot stays as it is. Like
 * every step, it is for the snapshot as it was on its day, and is never changed after.
 *
 * @example withSumsOnly({ totals: { sessions: { metric: 'sessions', kind: 'count', values: [3] } } })
 * // { totals: { sessions: { metric: 'sessions', kind: 'count', numerator: [3], denominator: null } } }
 */
export function withSumsOnly(snapshot: unknown): unknown {
  const before = Before.safeParse(snapshot).data;
  if (before === undefined) return snapshot;
  const { totals, months, ...rest } = before;
  return { ...rest, totals: sumsOf(totals), ...(months === undefined ? {} : { months: sumsOf(months) }) };
}

const sumsOf = (all: Readonly<Record<string, SeriesBefore>>) =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, series]) => (series.kind === 'rate' ? [] : [[name, sumOf(series)] as const])),
  );

function sumOf({ values, ...series }: SeriesBefore) {
  const kind = PEOPLE.has(series.metric) ? 'people' : series.kind;
  return { ...series, kind, numerator: values, denominator: null };
}
