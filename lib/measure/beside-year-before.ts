import type { MetricId } from '@/lib/model/metric';
import { addDays } from '@/lib/model/day';
import { contains, lengthInDays, overlap, type Period } from '@/lib/model/period';
import type { Compared } from '@/lib/model/report';
import type { Snapshot } from '@/lib/model/snapshot';
import { amountFigure, totalFigure } from './figures';
import { hasFewEvents } from './few-events';
import { relativeChange } from './noise';
import { withoutDays } from './lost/lost-periods';
import { amountOver } from './amount';
import { seriesOf } from './series';

interface Beside {
  readonly now: Period;
  readonly before: Period;
  /** The period just before, where it is asked for. */
  readonly previous?: Period;
  /** Days on which the metric could not be read, as `lostPeriodsOf` gives them. */
  readonly lost: readonly Period[];
}

/**
 * A figure over the days that were counted. Beside another period only where no day was lost in either, and the history
 * reaches back to its first: 27 days beside 30 would be a fall that nobody had, or a rise of nothing. A weekday on which
 * the site rests is no day lost.
 *
 * @example besideYearBefore(snapshot, 'sessions', { now: { from: '2026-05-01', to: '2026-05-31' }, before: { from: '2025-05-01', to: '2025-05-31' }, lost: [] }).yearBefore?.value // 73_664
 */
export function besideYearBefore(
  snapshot: Snapshot,
  metric: MetricId,
  { now, before, previous, lost }: Beside,
): Omit<Compared, 'yearChange'> {
  const series = seriesOf(snapshot, metric);
  const amount = series && amountOver(withoutDays(series, lost), now);
  const value = amount && amountFigure(snapshot, amount, { metric, period: now });
  const begins = series && series.numerator.findIndex((each) => each !== null);
  const isWhole = (other: Period) =>
    series !== null &&
    begins !== null &&
    addDays(series.start, begins) <= other.from &&
    !lost.some((period) => overlap(period, now) || overlap(period, other));
  const isThin = hasFewEvents(snapshot, metric, now, before, ...(previous ? [previous] : []));
  const beside = (other: Period) => (isWhole(other) ? totalFigure(snapshot, metric, other) : null);
  const days = Array.from({ length: lengthInDays(now) }, (_, day) => addDays(now.from, day));
  const lostDays = days.filter((day) => lost.some((period) => contains(period, day))).length;
  return {
    value,
    yearBefore: beside(before),
    ...(previous && { previous: beside(previous) }),
    ...(lostDays > 0 ? { lost: lostDays } : {}),
    ...(isThin && { isThin: true as const }),
  };
}

/**
 * The same, with the interval of the relative change on the year, where it is known and its events are not too few: the noise
 * of a stretch of days is that of many of its own length.
 *
 * @example changedSinceYearBefore(snapshot, 'sessions', { now: { from: '2026-05-01', to: '2026-05-31' }, before: { from: '2025-05-01', to: '2025-05-31' }, lost: [] }).yearChange?.low // 0.2
 */
export function changedSinceYearBefore(snapshot: Snapshot, metric: MetricId, ask: Beside): Compared {
  const compared = besideYearBefore(snapshot, metric, ask);
  const series = compared.yearBefore && !compared.isThin ? seriesOf(snapshot, metric) : null;
  const [before, after] = series ? [amountOver(series, ask.before), amountOver(series, ask.now)] : [];
  const yearChange =
    series && before && after && relativeChange(series, before, after, snapshot.asOf, lengthInDays(ask.now));
  return yearChange ? { ...compared, yearChange } : compared;
}
