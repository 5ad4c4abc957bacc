import { amountOver } from '@/lib/measure/amount';
import { totalFigure } from '@/lib/measure/figures';
import { segmentSeries, tableBy } from '@/lib/measure/segment-tables';
import { type Check, notChecked } from './check';

/** Google marks these by itself, on sites without a shop or an app too. */
const BY_GOOGLE = new Set([
  'purchase',
  'first_open',
  'in_app_purchase',
  'app_store_subscription_convert',
  'app_store_subscription_renew',
]);

/** Whether there is a key event, and whether each of them still comes. */
export const keyEvents: Check = {
  id: 'key-events',
  by: 'editor',
  look({ snapshot, shown = snapshot, window, flags }) {
    const marked = shown.setup?.keyEvents?.map(({ eventName }) => eventName);
    if (flags.some(({ code }) => code === 'key-events-unnamed')) return notChecked('no-figures');
    if (marked?.length === 0 || flags.some(({ code }) => code === 'no-key-events'))
      return { state: 'amiss', of: 'none' };
    const table = tableBy(shown, 'eventName');
    const counted = table ? segmentSeries(table, 'keyEvents') : [];
    if (counted.length === 0) return notChecked('no-figures');
    const sums = new Map(counted.map(({ segment, series }) => [segment, amountOver(series, window)?.value ?? 0]));
    const names = (marked ?? everCounted(counted)).filter((event) => !BY_GOOGLE.has(event) && !sums.get(event));
    const all = totalFigure(shown, 'keyEvents', window);
    const figures = all ? { keyEvents: all } : {};
    return names.length > 0 ? { state: 'amiss', of: 'silent', names, figures } : { state: 'well', figures };
  },
};

/** The events of which any counted as key: all that is known without access to the setup. */
function everCounted(counted: ReturnType<typeof segmentSeries>): string[] {
  return counted
    .filter(({ series }) => series.numerator.some((value) => (value ?? 0) > 0))
    .map(({ segment }) => segment);
}
