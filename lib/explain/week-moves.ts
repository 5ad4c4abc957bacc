/** Which channels brought an unusual week, beside the others. */
import { figureOf } from '@/lib/measure/figures';
import { type Amount, amountOver } from '@/lib/measure/amount';
import { isWhole } from '@/lib/measure/last-window';
import { isNamed, type SegmentSeries, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { unusualWeek, usualWeeks } from '@/lib/measure/unusual-week';
import { metricOf, type MetricId } from '@/lib/model/metric';
import { lastCompleteWeek, type Period } from '@/lib/model/period';
import type { WeekMove } from '@/lib/model/report';
import { median, weightedMedian } from '@/lib/statistics/robust';
import type { Context } from './context';

const CHANNEL = 'sessionDefaultChannelGroup';
/** A week is told in a minute. */
const MOST = 3;
/** Fewer events more or less than usual are nobody's news. */
const LEAST_EVENTS = 10;

type Reading = Pick<Context, 'snapshot' | 'lost' | 'outcome'>;

/**
 * The channels of which the last complete week (Monday to Sunday) is unusual: far from what the eight whole weeks before were
 * (`usualWeeks`, `unusualWeek`), once what moved the channels alike is taken out of each week, as a season or a holiday does: the median
 * of how far the channels are from their own usual week, weighed by what they usually bring. Counted are orders or key
 * events, and visits; `usual` is in this week's terms. Largest first, one line a channel; empty where channels are not read
 * by day, and where days of the week were lost, or of too many before it.
 *
 * @example weekMoves(context).map(({ channel }) => channel) // []
 */
export function weekMoves({ snapshot, lost = [], outcome }: Reading): WeekMove[] {
  const table = tableBy(snapshot, CHANNEL);
  const week = lastCompleteWeek(snapshot.asOf);
  if (table?.step !== 'day' || week.from < table.start || !isWhole(week, lost)) return [];
  const before = usualWeeks(week, lost, table.start);
  if (!before) return [];
  const weeks = [...before, week];
  const moves = [...new Set([countedOf(outcome), 'sessions' as const])].flatMap((metric) => {
    const channels = segmentSeries(table, metric).map((each) => channelOver(weeks, each));
    const alike = weeks.map((_, i) => movedAlike(channels, i));
    const now = alike.at(-1) ?? 1;
    return channels.flatMap(({ segment, amounts }) => {
      const settled = amounts.map((amount, i) => amount && { ...amount, value: amount.value / (alike[i] ?? 1) });
      const unusual = unusualWeek(settled.slice(0, -1), settled.at(-1) ?? null);
      if (!unusual || !isNamed(segment) || Math.abs(unusual.value - unusual.usual) * now < LEAST_EVENTS) return [];
      const source = { metric, dimension: CHANNEL, segment, from: table.provenance } as const;
      const [value, usual] = [unusual.value * now, unusual.usual * now];
      return [
        {
          channel: segment,
          metric,
          value: figureOf(snapshot, value, { ...source, period: week }),
          usual: figureOf(snapshot, usual, { ...source, period: week, method: 'median of eight weeks' }),
        },
      ];
    });
  });
  const size = ({ value, usual }: WeekMove) => Math.abs(value.value / Math.max(1, usual.value) - 1);
  // Of a channel, what it brought says more than its visits.
  return moves
    .filter(({ channel }, i) => moves.findIndex((other) => other.channel === channel) === i)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, MOST);
}

interface Channel {
  readonly segment: string;
  readonly amounts: readonly (Amount | null)[];
  /** The median of the weeks before the last. */
  readonly usual: number;
}

function channelOver(weeks: readonly Period[], { segment, series }: SegmentSeries): Channel {
  const amounts = weeks.map((each) => amountOver(series, each));
  return { segment, amounts, usual: median(amounts.slice(0, -1).map((amount) => amount?.value ?? 0)) };
}

/** How far a week is from usual for the middle of all that usually comes: half of it came by channels that moved less. */
function movedAlike(channels: readonly Channel[], week: number): number {
  const ratio = weightedMedian(
    channels
      .filter(({ usual }) => usual > 0)
      .map(({ amounts, usual }) => ({ value: (amounts[week]?.value ?? 0) / usual, weight: usual })),
  );
  return ratio || 1;
}

/** Money comes with orders, which can be counted. */
const countedOf = (outcome: MetricId): MetricId =>
  metricOf(outcome).kind === 'count' ? outcome : 'ecommercePurchases';
