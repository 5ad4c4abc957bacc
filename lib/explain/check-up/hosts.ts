import { amountOver } from '@/lib/measure/amount';
import { hostTable } from '@/lib/measure/comparable/other-hosts/hosts';
import { hostsBeside } from '@/lib/measure/comparable/other-hosts/set-aside-hosts';
import { figureIn, totalFigure } from '@/lib/measure/figures';
import { periodIn } from '@/lib/measure/segment-tables';
import { seriesOfRow } from '@/lib/measure/series';
import { type Check, notChecked } from './check';

/** Fewer visits than one in a hundred change no figure that is told. */
const NOTABLE = 0.01;

/** Whether visits are counted of hosts that are not the site's: copies, trials, translations by others. */
export const hosts: Check = {
  id: 'hosts',
  by: 'editor',
  look({ snapshot, shown = snapshot, window, settings }) {
    const table = hostTable(shown);
    if (!table) return notChecked('no-figures');
    const period = periodIn(table, window);
    const visits = totalFigure(shown, 'sessions', period);
    const visitsOf = (host: string) =>
      table.rows
        .filter(({ keys }) => keys[0]?.toLowerCase() === host)
        .map((row) => seriesOfRow(table, row, 'sessions'))
        .reduce((sum, series) => sum + ((series && amountOver(series, period)?.value) ?? 0), 0);
    const foreign = hostsBeside(shown, { settings })
      .map(({ host }) => ({ host, count: visitsOf(host) }))
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count);
    const count = foreign.reduce((sum, each) => sum + each.count, 0);
    if (!visits || count < NOTABLE * visits.value) return { state: 'well', names: [...(shown.setup?.hosts ?? [])] };
    const share = figureIn(shown, 'rate', count / visits.value, { metric: 'sessions', period, from: table.provenance });
    return { state: 'amiss', figures: { share, visits }, names: foreign.map(({ host }) => host) };
  },
};
