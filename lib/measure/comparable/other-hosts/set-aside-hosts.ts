import { metricEntries } from '@/lib/model/metric';
import type { SetAside } from '@/lib/model/set-aside';
import type { Snapshot } from '@/lib/model/snapshot';
import type { Comparable, Told } from '../step';
import { daysOf, hostTable, type OtherHost, otherHosts } from './hosts';
import { type TakenByMetric, takenFrom } from './taken';
import { withoutTaken } from './without-hosts';

/** Fewer than one visit in a hundred, in any four weeks, changes nothing that is told. */
export const LEAST_SHARE = 0.01;

/** The name under which a person may say that a host is the site's after all. */
export const asideIdOf = (host: string): string => `other-hosts:${host}`;

/** The hosts that are not the site's, but for those of which a person said that they are. */
export function hostsBeside(snapshot: Snapshot, { settings }: Told): OtherHost[] {
  return otherHosts(snapshot).filter(({ host }) => !(settings.belonging ?? []).includes(asideIdOf(host)));
}

/**
 * Sets visits aside that were counted on hosts that are not the site's (`otherHosts`), where they are more than one in a
 * hundred of any four weeks: test versions, previews, copies. One thing set aside for each host. Persons are left as Google
 * counts them, and so is what was not read by host: steps before a sale, articles.
 *
 * @example setAsideHosts(snapshot, { settings }).setAside // []
 */
export function setAsideHosts(snapshot: Snapshot, told: Told): Comparable {
  const hosts = hostsBeside(snapshot, told).filter(({ mostShare }) => mostShare >= LEAST_SHARE);
  const table = hostTable(snapshot);
  if (hosts.length === 0 || !table) return { snapshot, setAside: [] };
  const taken = takenFrom(
    snapshot,
    hosts.map(({ host }) => host),
  );
  const setAside = hosts.flatMap(({ host }): SetAside[] => {
    const period = daysOf(host, table);
    const where = [{ dimension: 'hostName' as const, values: [host] }];
    return period
      ? [{ id: asideIdOf(host), kind: 'other-hosts', period, where, totals: totalsOf(host, snapshot, taken) }]
      : [];
  });
  return { snapshot: withoutTaken(snapshot, taken), setAside };
}

function totalsOf(host: string, { totals }: Snapshot, taken: TakenByMetric): SetAside['totals'] {
  return Object.fromEntries(
    metricEntries(totals).flatMap(([metric, series]) => {
      const own = taken.get(metric)?.byHost.get(host);
      return own ? [[metric, { ...series, numerator: [...own] }]] : [];
    }),
  );
}
