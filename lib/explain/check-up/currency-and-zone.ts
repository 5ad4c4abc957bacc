import { countryOfZone } from '@/lib/measure/retail/country-of';
import { amountOver } from '@/lib/measure/amount';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { isNamed, segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { type Check, notChecked, type Seen } from './check';

/** What Google gives a property whose maker did not choose. */
const DEFAULT_ZONE = 'America/Los_Angeles';
const DEFAULT_CURRENCY = 'USD';
/** A market that brings half of the visits is the property's own. */
const HALF = 0.5;
const AMERICAN = new Set(['United States', 'Puerto Rico', 'Ecuador', 'El Salvador', 'Panama']);

/**
 * Whether days and money are those of the market. What is looked for is what Google sets where nobody chose: Los Angeles
 * and dollars, on a property whose visits come for the most part from a country that has neither. Any other choice was one.
 */
export const currencyAndZone: Check = {
  id: 'currency-and-zone',
  by: 'editor',
  look({ snapshot, window }): Seen {
    const { timeZone, currency } = snapshot.property;
    const table = tableBy(snapshot, 'country');
    const visits = totalFigure(snapshot, 'sessions', window);
    if (!table || !visits || snapshot.source === 'csv') return notChecked('no-figures');
    const [main] = segmentSeries(table, 'sessions')
      .map(({ segment, series }) => ({ segment, count: amountOver(series, window)?.value ?? 0 }))
      .toSorted((a, b) => b.count - a.count);
    if (!main || !isNamed(main.segment) || main.count < HALF * visits.value)
      return { state: 'well', names: [timeZone, currency] };
    const share = figureIn(snapshot, 'rate', main.count / visits.value, {
      metric: 'sessions',
      dimension: 'country',
      segment: main.segment,
      period: window,
      from: table.provenance,
    });
    const isAbroad = main.segment !== 'United States';
    const zone = isAbroad && (timeZone === DEFAULT_ZONE || countryOfZone(timeZone) === undefined);
    const isForeign = !AMERICAN.has(main.segment) && currency === DEFAULT_CURRENCY && snapshot.totals.totalRevenue;
    const names = [timeZone, currency, main.segment];
    if (!zone && !isForeign) return { state: 'well', names };
    return { state: zone ? 'amiss' : 'note', of: zone ? 'zone' : 'currency', names, figures: { share } };
  },
};
