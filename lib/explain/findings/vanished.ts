import { diagnose } from '@/lib/diagnose/diagnose';
import { amountOver } from '@/lib/measure/amount';
import { FEW_EVENTS } from '@/lib/measure/few-events';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { isNamed, type SegmentSeries, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { DAYS_OF_A_STOP } from '@/lib/measure/stopped';
import { usualWeeks } from '@/lib/measure/unusual-week';
import { isAdditiveOver } from '@/lib/model/additivity';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import type { Finding } from '@/lib/model/finding';
import type { MetricId } from '@/lib/model/metric';
import { lengthInDays, overlap, type Period } from '@/lib/model/period';
import type { SegmentTable } from '@/lib/model/table';
import { median } from '@/lib/statistics/robust';
import { OLDEST_DAYS } from './outages';
import { asFinding, asShare, type Context } from '../context';

const CHANNEL = 'sessionDefaultChannelGroup' as const;

/**
 * Channels that surely brought visits and bring none any more: a week and more without one, up to the last day, that neither
 * chance nor the channel's own way explains (an outage of its series, by the diagnosis), after eight whole weeks
 * of which each had some, thirty together. Silent while nothing at all is measured. `usual` and `worth` are the visits and
 * the result of a median week before, the weight is the channel's share of what was brought in those weeks.
 *
 * @example vanishedFindings(context) // []
 */
export function vanishedFindings(context: Context): Finding[] {
  const table = tableBy(context.snapshot, CHANNEL);
  if (table?.step !== 'day') return [];
  return segmentSeries(table, 'sessions').flatMap((channel) => {
    const since = isNamed(channel.segment) ? silentSince(context, channel) : null;
    const weeks = since === null ? null : weeksBefore(context, table, since);
    return since !== null && weeks && isSureOf(channel, weeks)
      ? [vanishedFinding(context, { table, segment: channel.segment, since, weeks })]
      : [];
  });
}

/** The first day of a silence that lasts, and that the diagnosis of the channel takes for none of its own. */
function silentSince(
  { snapshot, settings, lost = [], diagnose: ask = diagnose }: Context,
  { series }: SegmentSeries,
): Day | null {
  const { asOf } = snapshot;
  const last = series.numerator.findLastIndex((visits) => (visits ?? 0) > 0);
  const since = addDays(series.start, last + 1);
  const days = daysBetween(since, asOf) + 1;
  if (last < 0 || days < DAYS_OF_A_STOP || days > OLDEST_DAYS) return null;
  if (lost.some((period) => overlap(period, { from: since, to: asOf }))) return null;
  const { events } = ask(series, { margin: settings.margin, country: settings.country });
  // On weekdays on which the channel rests, its silence neither goes on nor ends.
  const isLasting = (to: Day) => daysBetween(to, asOf) < DAYS_OF_A_STOP;
  return events.some(({ kind, to = asOf, partial }) => kind === 'outage' && isLasting(to) && !partial) ? since : null;
}

function weeksBefore({ lost = [] }: Context, table: SegmentTable, since: Day): Period[] | null {
  return usualWeeks({ from: since, to: addDays(since, 6) }, lost, table.start);
}

function isSureOf({ series }: SegmentSeries, weeks: readonly Period[]): boolean {
  const visits = weeks.map((week) => amountOver(series, week)?.numerator ?? 0);
  return visits.every((each) => each > 0) && visits.reduce((sum, each) => sum + each, 0) >= FEW_EVENTS;
}

interface Vanished {
  readonly table: SegmentTable;
  readonly segment: string;
  readonly since: Day;
  readonly weeks: readonly Period[];
}

function vanishedFinding({ snapshot, outcome }: Context, { table, segment, since, weeks }: Vanished): Finding {
  const period = { from: since, to: snapshot.asOf };
  const before = { from: weeks[0]?.from ?? since, to: weeks.at(-1)?.to ?? since };
  const weeksOf = (metric: MetricId, of: (each: string) => boolean) => {
    const channels = segmentSeries(table, metric).filter((each) => of(each.segment));
    return weeks.map((week) =>
      channels.reduce((sum, { series }) => sum + (amountOver(series, week)?.numerator ?? 0), 0),
    );
  };
  const isIt = (each: string) => each === segment;
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const brought = isAdditiveOver(outcome, CHANNEL) && segmentSeries(table, outcome).length > 0 ? outcome : 'sessions';
  const usual = (metric: MetricId) =>
    figureOf(snapshot, median(weeksOf(metric, isIt)), {
      metric,
      dimension: CHANNEL,
      segment,
      from: table.provenance,
      period: before,
      daysObserved: 7 * weeks.length,
      method: 'median of eight weeks',
    });
  return asFinding({
    kind: 'vanished',
    metric: 'sessions',
    dimension: CHANNEL,
    segment,
    direction: 'down',
    period,
    since,
    weight: asShare(sum(weeksOf(brought, isIt)) / sum(weeksOf(brought, () => true))),
    figures: {
      size: figureIn(snapshot, 'days', lengthInDays(period), {
        metric: 'sessions',
        dimension: CHANNEL,
        segment,
        from: table.provenance,
        period,
        method: 'outage',
      }),
      usual: usual('sessions'),
      ...(brought !== 'sessions' && { worth: usual(brought) }),
    },
  });
}
