import type { MetricId } from '@/lib/model/metric';
import { addDays, type Day } from '@/lib/model/day';
import type { SeriesEvent } from '@/lib/model/diagnosis';
import type { Finding } from '@/lib/model/finding';
import type { HealthFlag } from '@/lib/model/health';
import { isAnnotated, levelShiftsOf } from './breaks';
import { notesOf } from '../own-calendar';
import { WINDOW_DAYS } from '@/lib/measure/last-window';
import type { Context } from '../context';
import { flagFinding } from './health';
import { relativeChange } from '@/lib/measure/noise';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import type { Series } from '@/lib/model/series';
import { seriesOf } from '@/lib/measure/series';

const PURCHASES: readonly MetricId[] = ['ecommercePurchases', 'keyEvents'];
/** A change of consent hides visitors wherever they came from: channels with most of the visits must fall with the whole. */
const BREADTH = 0.8;

/**
 * Signs of a change of consent: visits fell in a step that stayed, in channels with four fifths of the visits, and
 * purchases held: their change over the 28 days after, beside the 28 before, surely excludes even half of the fall of
 * visits. Compatible with a banner that was changed, no proof of it. Silent where somebody noted what happened. A
 * campaign that stopped fails the second test, a bad month the third.
 */
export function consentFindings(context: Context): Finding[] {
  const { snapshot } = context;
  const [step] = levelShiftsOf(context, 'sessions')
    .filter(({ from, size = 0 }) => size < 0 && !isAnnotated(notesOf(context), snapshot.property.id, from))
    .filter((event) => hold(context, event) && isBroad(context, event))
    .toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0));
  if (!step) return [];
  const flag: HealthFlag = {
    code: 'consent-suspect',
    severity: 'warn',
    metrics: ['sessions'],
    dimensions: [],
    period: { from: step.from, to: snapshot.asOf },
    share: Math.abs(step.size ?? 0),
  };
  return [flagFinding(context, flag)];
}

function hold({ snapshot }: Context, { from, size = 0 }: SeriesEvent): boolean {
  const series = PURCHASES.map((metric) => seriesOf(snapshot, metric)).find((each) => each !== null);
  const sides = series && sidesOf(series, from);
  const change =
    series && sides && relativeChange(series, sides.before, sides.after, addDays(from, WINDOW_DAYS - 1), WINDOW_DAYS);
  return change ? change.low > size / 2 : false;
}

/** Whether the channels that fell by at least half as much as the whole held most of the visits before. */
function isBroad({ snapshot }: Context, { from, size = 0 }: SeriesEvent): boolean {
  const table = tableBy(snapshot, 'sessionDefaultChannelGroup');
  if (!table || table.step !== 'day') return false;
  const channels = segmentSeries(table, 'sessions').flatMap(({ series }) => sidesOf(series, from) ?? []);
  const visits = (of: typeof channels) => of.reduce((sum, { before }) => sum + before.value, 0);
  const fallen = channels.filter(({ before, after }) => before.value > 0 && after.value / before.value - 1 <= size / 2);
  return visits(fallen) >= BREADTH * visits(channels);
}

/** The 28 days before a day and the 28 from it on; null before they are complete. */
function sidesOf(series: Series, from: Day) {
  const before = amountOver(series, { from: addDays(from, -WINDOW_DAYS), to: addDays(from, -1) });
  const after = amountOver(series, { from, to: addDays(from, WINDOW_DAYS - 1) });
  return before && after && { before, after };
}
