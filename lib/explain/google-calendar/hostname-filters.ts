import { addDays, type Day } from '@/lib/model/day';
import type { MetricId } from '@/lib/model/metric';
import { amountOver } from '@/lib/measure/amount';
import { tableByAll } from '@/lib/measure/segment-tables';
import { seriesOf, seriesOnSteps } from '@/lib/measure/series';
import type { Context } from '../context';
import type { DatedChange, Step } from './dated-change';

const DAY: Day = '2026-06-11';
/** As many days before the step and after it: whole weeks, with the step's own left out. */
const DAYS = 14;
/** What a filter drops is gone, but for the hours until it works everywhere. */
const VANISHED = 0.05;
/** Hosts that vanished explain a fall where they held at least half of it. */
const EXPLAINED = 0.5;

/**
 * A property may drop what comes from hosts that it names (11 June), or keep only what comes from them (22 September; what has
 * no host is dropped with the rest). Not retroactive, and each property's own decision: it is a step of the visits with which
 * hosts vanish. Google's help has it (https://support.google.com/analytics/answer/16995353), and dates are those of
 * https://www.lovesdata.com/blog/google-analytics-hostname-filter/ and, for September, second-hand (f9xr.org).
 */
export const hostnameFilters: DatedChange = {
  id: 'hostname-filters',
  day: DAY,
  source: 'https://support.google.com/analytics/answer/16995353',
  moves: { metrics: 'all', dimensions: [] },
  madeStep: (context, { metric, event }) => event.from >= addDays(DAY, -1) && haveVanished(context, { metric, event }),
};

/** Whether hosts that had visits before a fall had none after it, and had as many as make up half of it. */
function haveVanished(context: Context, { metric, event }: Step): boolean {
  const { snapshot } = context;
  const shown = context.shown ?? snapshot;
  const table = tableByAll(shown, ['hostName', 'sessionDefaultChannelGroup']);
  const of: MetricId = metric === 'keyEvents' || metric === 'totalRevenue' ? metric : 'sessions';
  const whole = seriesOf(shown, of);
  if (!table || !whole || (event.size ?? 0) >= 0) return false;
  const before = { from: addDays(event.from, -1 - DAYS), to: addDays(event.from, -2) };
  const after = { from: addDays(event.from, 2), to: addDays(event.from, 1 + DAYS) };
  const hosts = Map.groupBy(table.rows, ({ keys: [host = ''] }) => host);
  const lost = [...hosts.values()].reduce((sum, rows) => {
    const column = Array.from({ length: table.length }, (_, i) =>
      rows.reduce((all, { metrics }) => all + (metrics[of]?.[i] ?? 0), 0),
    );
    const series = seriesOnSteps(table, of, column, null);
    const [had, has] = [amountOver(series, before)?.value ?? 0, amountOver(series, after)?.value ?? 0];
    return has <= VANISHED * had ? sum + had - has : sum;
  }, 0);
  const [all, left] = [amountOver(whole, before)?.value ?? 0, amountOver(whole, after)?.value ?? 0];
  return lost > 0 && lost >= EXPLAINED * (all - left);
}
