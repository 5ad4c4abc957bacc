import { FEWEST_DAYS } from '@/lib/measure/comparable/key-events/fewest-days';
import { addDays, type Day } from '@/lib/model/day';
import type { DimensionId } from '@/lib/model/dimension';
import type { Snapshot } from '@/lib/model/snapshot';
import { daysAStep, type SegmentTable } from '@/lib/model/table';
import { addCosts } from './batches';
import { USABLE } from './check/parts-and-totals';
import { fetchReports, type ReportQuestion } from './fetch-reports';
import { framesOf } from './frame';
import { splitKeys } from './keys';
import type { GoogleReport } from './report';
import type { AnalyticsSource } from './source';

/** What one call holds: the breakdowns by which conversion is judged most. */
const CUTS: readonly DimensionId[] = [
  'sessionDefaultChannelGroup',
  'deviceCategory',
  'newVsReturning',
  'landingPage',
  'country',
];

/**
 * The snapshot with the key events of those events that do not count alike on all days, by channel, device, visitor, page
 * and country: without them these breakdowns could not be compared either. One request while there may be such an event,
 * over the days on which it counted; none else. What Google does not let stand together is left out.
 */
export async function withKeyEventsApart(source: AnalyticsSource, snapshot: Snapshot): Promise<Snapshot> {
  const byEvent = snapshot.tables.find(({ dimensions, step }) => step === 'day' && dimensions.join() === 'eventName');
  const mixed = (byEvent?.rows ?? []).filter((row) => mayDiffer(row, snapshot, byEvent?.start ?? snapshot.asOf));
  if (!byEvent || mixed.length === 0 || source.kind === 'csv') return snapshot;
  const counted = mixed.map(({ metrics }) => metrics.keyEvents ?? []);
  const first = Math.min(...counted.map((days) => days.findIndex((count) => count > 0)));
  const period = { from: addDays(byEvent.start, first), to: snapshot.asOf };
  const only = { dimensions: ['eventName'], keys: mixed.map(({ keys }) => keys) };
  const tables = snapshot.tables.filter(isAsked);
  // By day for whole weeks too: there are few of them.
  const questions = tables.map(({ dimensions }): ReportQuestion => {
    return { dimensions: ['date', ...dimensions, 'eventName'], metrics: ['keyEvents'], period, only };
  });
  const { reports, cost } = await fetchReports(source, snapshot.property.id, questions);
  const all = counted.flat().reduce((sum, count) => sum + count, 0);
  const apart = questions.flatMap((question, at) => {
    const [table, answers] = [tables[at], reports.get(question)];
    const told = table && answers && tableOf(table, answers, byEvent);
    return told && Math.abs(sumOf(told) - all) <= USABLE * all ? [told] : [];
  });
  return { ...snapshot, apart, cost: addCosts(snapshot.cost, cost) };
}

/** Whether an event counted on some days and not on others, or was marked within the days that were read. */
function mayDiffer({ keys: [event], metrics }: SegmentTable['rows'][number], { setup }: Snapshot, start: Day): boolean {
  const { eventCount = [], keyEvents = [] } = metrics;
  const uncounted = eventCount.filter((count, day) => count > 0 && keyEvents[day] === 0).length;
  const marked = setup?.keyEvents?.find(({ eventName }) => eventName === event)?.markedOn;
  return keyEvents.some((count) => count > 0) && (uncounted >= FEWEST_DAYS || (marked !== undefined && marked > start));
}

const isAsked = ({ dimensions: [dimension, ...others], rows }: SegmentTable) =>
  dimension !== undefined &&
  others.length === 0 &&
  CUTS.includes(dimension) &&
  rows.some(({ metrics }) => metrics.keyEvents !== undefined);

/** In the steps of the table that it is of, with the event behind its values. */
function tableOf(
  { dimensions, step, start, length }: SegmentTable,
  answers: readonly GoogleReport[],
  { provenance }: SegmentTable,
): SegmentTable {
  const stride = daysAStep({ step });
  const period = { from: start, to: addDays(start, length * stride - 1) };
  const rows = [...framesOf(answers, period)].map(([key, { columns }]) => {
    const days = columns['keyEvents'] ?? [];
    const keyEvents = Array.from({ length }, (_, at) =>
      days.slice(at * stride, (at + 1) * stride).reduce<number>((sum, count) => sum + (count ?? 0), 0),
    );
    return { keys: splitKeys(key), metrics: { keyEvents } };
  });
  return { dimensions: [...dimensions, 'eventName'], step, start, length, rows, provenance };
}

const sumOf = ({ rows }: SegmentTable) =>
  rows.flatMap(({ metrics }) => metrics.keyEvents ?? []).reduce((sum, count) => sum + count, 0);
