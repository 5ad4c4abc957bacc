import type { Snapshot } from '@/lib/model/snapshot';
import { amountOver } from '@/lib/measure/amount';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { isNamed, periodIn, segmentSeries } from '@/lib/measure/segment-tables';
import { type Check, notChecked } from './check';

/** Fewer visits than one in a hundred change no figure that is told. */
const NOTABLE = 0.01;

/** `www.example.org` and `shop.example.org` are of one site. */
export const isOfSite = (host: string, own: string) => {
  const site = own.replace(/^www\./, '');
  return host === site || host.endsWith(`.${site}`);
};

/** Whether visits are counted of hosts that are not the site's: copies, trials, translations by others. */
export const hosts: Check = {
  id: 'hosts',
  by: 'editor',
  look({ snapshot, shown = snapshot, window }) {
    const own = shown.setup?.hosts ?? [];
    const table = tableOfHosts(shown);
    if (!table) return notChecked('no-figures');
    if (own.length === 0) return notChecked('no-access');
    const period = periodIn(table, window);
    const visits = totalFigure(shown, 'sessions', period);
    const foreign = segmentSeries(table, 'sessions')
      .filter(({ segment }) => isNamed(segment) && !own.some((site) => isOfSite(segment, site)))
      .map(({ segment, series }) => ({ segment, count: amountOver(series, period)?.value ?? 0 }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
    const count = foreign.reduce((sum, each) => sum + each.count, 0);
    if (!visits || count < NOTABLE * visits.value) return { state: 'well', names: [...own] };
    const share = figureIn(shown, 'rate', count / visits.value, { metric: 'sessions', period, from: table.provenance });
    return { state: 'amiss', figures: { share, visits }, names: foreign.map(({ segment }) => segment) };
  },
};

/** The visits by host, where they are read. */
function tableOfHosts({ tables }: Snapshot) {
  return tables.find(({ dimensions }) => dimensions.map(String).join() === 'hostName');
}
