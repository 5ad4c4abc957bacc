import type { Action } from '@/lib/model/memory';
import { isOpen } from '@/lib/model/open-action';
import type { Context } from '../context';
import { type BrokenRule, listFigure } from './process-finding';
import { figureIn } from '@/lib/measure/figures';
import { periodIn, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { amountOver } from '@/lib/measure/amount';
import { seriesOf } from '@/lib/measure/series';

/** A segment that brings less than one fiftieth cannot move the whole, whatever is done there. */
const SMALL_SHARE = 0.02;
/** Above three hours in five, what the tools are for has no time left. */
const TOO_MUCH_TOOLING = 0.6;
/** Of one or two actions, one has to be the first: measurement comes before all else. */
const FEWEST_ACTIONS = 3;
/** Work on figures and tools, which serves other work. */
const TOOLING = new Set(['sound-measurement', 'known-causes']);
/** Hours are added up over the coming quarter, in weeks. */
const QUARTER_WEEKS = 13;

/** What the open work is for: actions without an objective, on segments that bring next to nothing, or on tools alone. */
export function impactRules(context: Context, actions: readonly Action[]): BrokenRule[] {
  const open = actions.filter(isOpen);
  const aimless = open.filter(({ objective }) => objective.trim() === '').length;
  return [
    ...(aimless > 0 ? [{ rule: 'no-objective' as const, count: aimless }] : []),
    ...lowImpact(context, open),
    ...toolHours(context, open),
  ];
}

function lowImpact(context: Context, open: readonly Action[]): BrokenRule[] {
  const shares = open.flatMap(({ measurement }) => {
    const share = shareOf(context, measurement);
    return share !== null && share < SMALL_SHARE ? [share] : [];
  });
  if (shares.length === 0) return [];
  const { outcome, snapshot, window } = context;
  const ask = { metric: outcome, period: window, method: 'share of the sum' } as const;
  const share = figureIn(snapshot, 'rate', Math.max(...shares), ask);
  return [{ rule: 'low-impact-effort', count: shares.length, figures: { share } }];
}

/** A segment's share of what the property lives on, over the last four weeks; null for the whole property and where it is not known. */
function shareOf({ snapshot, window, outcome }: Context, { dimension, segment }: Action['measurement']): number | null {
  const table = dimension === null || segment === null ? null : tableBy(snapshot, dimension);
  const whole = seriesOf(snapshot, outcome);
  if (!table || !whole) return null;
  const period = periodIn(table, window);
  // Articles have a revenue of their own; visits have none of theirs.
  const metric = outcome === 'totalRevenue' && dimension === 'itemName' ? 'itemRevenue' : outcome;
  const series = segmentSeries(table, metric).find((each) => each.segment === segment)?.series;
  const [part, all] = [series && amountOver(series, period)?.numerator, amountOver(whole, period)?.numerator];
  return part !== undefined && part !== null && all ? part / all : null;
}

function toolHours(context: Context, open: readonly Action[]): BrokenRule[] {
  const hours = (of: readonly Action[]) =>
    of.reduce((sum, { setUpHours, weeklyHours }) => sum + setUpHours + QUARTER_WEEKS * weeklyHours, 0);
  const tooling = open.filter(({ strategy }) => TOOLING.has(strategy));
  const [onTools, all] = [hours(tooling), hours(open)];
  if (open.length < FEWEST_ACTIONS || all <= 0 || onTools / all <= TOO_MUCH_TOOLING) return [];
  const rule = 'tool-hours';
  const figures = {
    share: listFigure(context, rule, onTools / all, { unit: 'rate' }),
    hours: listFigure(context, rule, onTools),
    allHours: listFigure(context, rule, all),
  };
  return [{ rule, count: tooling.length, figures }];
}
