/** What a send has brought, a week after it left: its channel beside its own four weeks before. */
import type { Method } from '@/lib/model/method';
import type { MetricId } from '@/lib/model/metric';
import { newcombe, rateOf } from '@/lib/statistics/proportion';
import { type FigureSource, figureOf } from '@/lib/measure/figures';
import { isNamed, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { type Amount, amountOver } from '@/lib/measure/amount';
import { seriesOfRow } from '@/lib/measure/series';
import { conversionOf } from '@/lib/measure/vital-metrics';
import { addDays, type Day } from '@/lib/model/day';
import { mondayOf } from '@/lib/model/first-day';
import type { LookBack } from '@/lib/model/look-back';
import type { Memory } from '@/lib/model/memory';
import type { Period } from '@/lib/model/period';
import { plainName } from '@/lib/model/plain-name';
import { LOOK_BACK_DAYS, type PreFlight, USUAL_CHANNEL } from '@/lib/model/pre-flight';
import type { Figure } from '@/lib/model/quantity';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';

/** Four weeks on the same weekdays: a month of the channel's own habits, and no season yet. */
const USUAL_WEEKS = 4;
const CHANNEL = 'sessionDefaultChannelGroup';
const CAMPAIGN = 'sessionCampaignName';

/**
 * The look back on every send of the property whose week was read, latest first.
 *
 * @example lookBacksOf(memory, snapshot)[0]?.conversion?.verdict // 'lower'
 */
export function lookBacksOf({ preFlights = [] }: Pick<Memory, 'preFlights'>, snapshot: Snapshot): LookBack[] {
  return preFlights
    .filter(({ propertyId }) => propertyId === snapshot.property.id)
    .toSorted((a, b) => b.sendOn.localeCompare(a.sendOn))
    .flatMap((preFlight) => lookBackOn(preFlight, snapshot) ?? []);
}

/**
 * Sessions of the channel in the seven days from the send beside the mean of the four weeks before, on the same
 * weekdays, and its conversion beside that of those weeks: orders (key events where there is no shop) divided by sessions,
 * each summed first. The difference is judged by Newcombe's 90% interval. It says what came with the send and not
 * what the send has caused. Null where the week is not complete, or the channel was not read.
 *
 * @example lookBackOn({ ...preFlight, sendOn: '2026-11-03' }, snapshot)?.sessions.value // 4210
 */
export function lookBackOn(preFlight: PreFlight, snapshot: Snapshot): LookBack | null {
  const { id, campaign, sendOn, channel = USUAL_CHANNEL } = preFlight;
  const period = weekFrom(sendOn);
  const table = tableBy(snapshot, CHANNEL);
  if (!table || table.step !== 'day') return null;
  const read = readerOf(snapshot, table, channel);
  const sessions = read('sessions', period);
  const weeks = Array.from({ length: USUAL_WEEKS }, (_, week) =>
    read('sessions', weekFrom(addDays(sendOn, -LOOK_BACK_DAYS * (week + 1)))),
  ).filter((week) => week !== null);
  const before = { from: addDays(sendOn, -LOOK_BACK_DAYS * USUAL_WEEKS), to: addDays(sendOn, -1) };
  if (!sessions || weeks.length < USUAL_WEEKS) return null;
  const values = weeks.map(({ amount }) => amount.value);
  const usual = (value: number, method: Method) =>
    figureOf(snapshot, value, { ...askOf(table, channel, 'sessions', before), method });
  return {
    preFlightId: id,
    campaign,
    channel,
    period,
    sessions: sessions.figure,
    usual: {
      sessions: usual(values.reduce((sum, value) => sum + value, 0) / USUAL_WEEKS, 'mean of four weeks'),
      least: usual(Math.min(...values), 'least of four weeks'),
      most: usual(Math.max(...values), 'most of four weeks'),
    },
    conversion: conversionIn(snapshot, read, period, before),
    named: namedSessions(snapshot, campaign, period),
  };
}

const weekFrom = (day: Day): Period => ({ from: day, to: addDays(day, LOOK_BACK_DAYS - 1) });

type Read = (metric: MetricId, period: Period) => { readonly amount: Amount; readonly figure: Figure } | null;

const askOf = (table: SegmentTable, segment: string, metric: MetricId, period: Period): FigureSource => ({
  metric,
  period,
  dimension: CHANNEL,
  segment,
  from: table.provenance,
});

function readerOf(snapshot: Snapshot, table: SegmentTable, channel: string): Read {
  const row = table.rows.find(({ keys }) => keys[0] === channel);
  return (metric, period) => {
    const series = row && seriesOfRow(table, row, metric);
    const amount = series && amountOver(series, period);
    if (!amount) return null;
    const ask = { ...askOf(table, channel, metric, period), daysObserved: amount.daysObserved };
    return { amount, figure: figureOf(snapshot, amount.value, ask) };
  };
}

function conversionIn(snapshot: Snapshot, read: Read, week: Period, before: Period): LookBack['conversion'] {
  const metric = conversionOf(snapshot);
  const [now, then] = [metric && read(metric, week), metric && read(metric, before)];
  if (!now || !then) return null;
  const [rate, usual] = [rateOf(now.amount), rateOf(then.amount)];
  const difference = rate && usual && newcombe(rate, usual);
  const verdict = !difference || difference.low * difference.high <= 0 ? 'unclear' : null;
  return {
    rate: now.figure,
    usual: then.figure,
    verdict: verdict ?? (now.amount.value > then.amount.value ? 'higher' : 'lower'),
  };
}

/** A name this short stands in many others. */
const SHORTEST_NAME = 4;

/** Links are tagged by hand: case, spaces and hyphens differ from the name on the list. */
function namedSessions(snapshot: Snapshot, campaign: string, week: Period): Figure | null {
  const table = tableBy(snapshot, CAMPAIGN);
  const wanted = plainName(campaign);
  if (!table || wanted.length < SHORTEST_NAME) return null;
  const period = table.step === 'day' ? week : wholeWeeks(week, addDays(table.start, 7 * table.length - 1));
  const found = segmentSeries(table, 'sessions').flatMap(({ segment, series }) => {
    const amount = isNamed(segment) && plainName(segment).includes(wanted) ? amountOver(series, period) : null;
    return amount ? [{ segment, amount }] : [];
  });
  const [first] = found;
  if (!first) return null;
  const value = found.reduce((sum, { amount }) => sum + amount.value, 0);
  if (value === 0) return null;
  return figureOf(snapshot, value, {
    metric: 'sessions',
    period,
    dimension: CAMPAIGN,
    segment: first.segment,
    from: table.provenance,
    daysObserved: first.amount.daysObserved,
  });
}

/** The weeks from Monday that a stretch of days touches, as far as they were read. */
function wholeWeeks({ from, to }: Period, last: Day): Period {
  const sunday = addDays(mondayOf(to), 6);
  return { from: mondayOf(from), to: sunday < last ? sunday : last };
}
