import type { Finding } from '@/lib/model/finding';
import { amountOver } from '@/lib/measure/amount';
import { figureIn, figureOf } from '@/lib/measure/figures';
import { hostTable, rowsByHost } from '@/lib/measure/comparable/other-hosts/hosts';
import { hostsBeside, LEAST_SHARE } from '@/lib/measure/comparable/other-hosts/set-aside-hosts';
import { seriesOf, seriesOnSteps } from '@/lib/measure/series';
import { asFinding, asShare, type Context } from '../context';

/** Fewer visits in four weeks are somebody's slip. */
const FEWEST_VISITS = 10;
const MOST_NAMED = 5;

/**
 * Visits of the last four weeks on hosts that are not the site's, beside what Google Analytics shows: set aside, where they
 * are enough to change a figure (`up`), or told alone (`flat`). Each host with what its name says that it is.
 */
export function otherHostFindings(context: Context): Finding[] {
  const { snapshot, settings, window } = context;
  const shown = context.shown ?? snapshot;
  const table = hostTable(shown);
  const total = seriesOf(shown, 'sessions');
  const all = (total && amountOver(total, window)?.value) ?? 0;
  if (!table || all <= 0) return [];
  const rows = rowsByHost(table);
  const ask = { metric: 'sessions', dimension: 'hostName', period: window, from: table.provenance } as const;
  const counted = hostsBeside(shown, { settings }).flatMap(({ host, purpose, mostShare }) => {
    const own = rows.get(host) ?? [];
    const column = Array.from({ length: table.length }, (_, i) =>
      own.reduce((sum, { metrics }) => sum + (metrics.sessions?.[i] ?? 0), 0),
    );
    const visits = amountOver(seriesOnSteps(table, 'sessions', column, null), window)?.value ?? 0;
    return visits > 0 ? [{ host, purpose, visits, isAside: mostShare >= LEAST_SHARE }] : [];
  });
  const visits = counted.reduce((sum, each) => sum + each.visits, 0);
  if (visits < FEWEST_VISITS) return [];
  const named = counted.toSorted((a, b) => b.visits - a.visits).slice(0, MOST_NAMED);
  return [
    asFinding({
      kind: 'other-hosts',
      metric: 'sessions',
      dimension: 'hostName',
      direction: counted.some(({ isAside }) => isAside) ? 'up' : 'flat',
      period: window,
      weight: asShare(visits / all),
      figures: {
        visits: figureOf(shown, visits, ask),
        share: figureIn(shown, 'rate', visits / all, { ...ask, method: 'share of the sum' }),
        ...Object.fromEntries(
          named.map(({ host, purpose, visits: own }) => [
            `${purpose}:${host}`,
            figureOf(shown, own, { ...ask, segment: host }),
          ]),
        ),
      },
    }),
  ];
}
