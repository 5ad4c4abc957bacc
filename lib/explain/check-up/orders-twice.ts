import { amountOver } from '@/lib/measure/amount';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { type Check, notChecked } from './check';

/** Google counts an order once, by its number, and its event each time; up to a hundredth is how it estimates both. */
const TOLERATED = 0.01;

/**
 * Whether the site tells an order more than once. An order that has no number cannot be told from another: of these
 * Google counts every telling, and no figure shows it.
 */
export const ordersTwice: Check = {
  id: 'orders-twice',
  by: 'site',
  look({ snapshot, window }) {
    const orders = totalFigure(snapshot, 'ecommercePurchases', window);
    if (!orders) return notChecked(snapshot.totals.ecommercePurchases === undefined ? 'nothing-sold' : 'no-figures');
    if (orders.value === 0) return notChecked('nothing-sold');
    const table = tableBy(snapshot, 'eventName');
    const told = table && segmentSeries(table, 'eventCount').find(({ segment }) => segment === 'purchase');
    const amount = told && amountOver(told.series, window);
    if (!table || !amount) return notChecked('no-figures');
    const { value: count, daysObserved } = amount;
    const ask = {
      metric: 'eventCount',
      dimension: 'eventName',
      segment: 'purchase',
      period: window,
      daysObserved,
    } as const;
    const events = figureIn(snapshot, 'count', count, { ...ask, from: table.provenance });
    const isTwice = count > orders.value * (1 + TOLERATED);
    return { state: isTwice ? 'amiss' : 'well', figures: { orders, events } };
  },
};
