import { addDays, daysBetween } from '@/lib/model/day';
import type { HostPurpose } from '@/lib/model/host-purpose';
import type { MetricId } from '@/lib/model/metric';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { poissonDeviation } from '@/lib/statistics/poisson';
import { isNamed, tableByAll } from '@/lib/measure/segment-tables';
import { areOfOneName } from './domains';
import { purposeOf } from './purpose';

/** A host that is not the site's. */
export interface OtherHost {
  readonly host: string;
  readonly purpose: HostPurpose;
  /** The most of the visits of four weeks that it ever had, 0–1. */
  readonly mostShare: number;
}

/** What the site is for, best first: where one is counted, the site's hosts are those on which it happens. */
const OUTCOMES: readonly MetricId[] = ['ecommercePurchases', 'keyEvents'];
/** On a host that holds this share of them, and as readily as elsewhere, people do what the site is for, whatever its name. */
const OUTCOME_SHARE = 0.05;
/** As readily is at least half as often. */
const READINESS = 0.5;
/** A new market or a new site of the same house succeeds seldom; where hardly one in ten of what is usual does, nobody can. */
const HARDLY = 0.1;
/** So many deviations below that: one host in thirty thousand. */
const SURELY = -4;
/** Where the most visited host has less of them, people go from one host to another for it. */
const MAIN_SHARE = 0.5;
/** Where as many visits of a host as one in twenty may have gone on to another host, it may be linked with the site. */
const LINKED = 0.05;
const DAYS_A_BLOCK = 28;

type Rows = SegmentTable['rows'];

interface Host {
  readonly host: string;
  readonly rows: Rows;
  readonly visits: number;
  readonly outcomes: number;
}

/** Visits by host and channel; null where no host was read. */
export const hostTable = (snapshot: Snapshot): SegmentTable | null =>
  tableByAll(snapshot, ['hostName', 'sessionDefaultChannelGroup']);

/**
 * The hosts that carry the tag and are not the site's. The main host is the most visited one; hosts of the same name are the
 * site's, and any on which people buy as readily (do what is a key event where nothing is sold). Not its own are those whose
 * name says so (a test version, a machine, a translation), and those of another name on which surely not one in ten as many
 * succeed, with no visit that goes on from there: copies. Where nothing is sold and no event is key, or people pay on another
 * host, a name alone can tell. What has no host is the site's.
 */
export function otherHosts(snapshot: Snapshot): OtherHost[] {
  const table = hostTable(snapshot);
  if (!table) return [];
  const outcome = OUTCOMES.find((metric) =>
    table.rows.some(({ metrics }) => metrics[metric]?.some((value) => value > 0)),
  );
  const hosts = [...rowsByHost(table)].map(([host, rows]): Host => {
    const sum = (metric: MetricId) => rows.flatMap(({ metrics }) => metrics[metric] ?? []).reduce((a, b) => a + b, 0);
    return { host, rows, visits: sum('sessions'), outcomes: outcome === undefined ? 0 : sum(outcome) };
  });
  const named = hosts.filter(({ host }) => isNamed(host));
  const isPlain = ({ host }: Host) => purposeOf(host) === null;
  const [main] = (named.some(isPlain) ? named.filter(isPlain) : named).toSorted((a, b) => b.visits - a.visits);
  if (!main) return [];
  const all = visitsByDay(table, table.rows);
  const whole = shownOn(table, snapshot);
  return named.flatMap((each) => {
    const purpose = each === main ? null : purposeIn(each, main, hosts);
    // A visit that goes from host to host is in the row of each: where there are such, nobody knows on which hosts.
    if (purpose === 'unknown' && mayBeLinked(visitsByDay(table, each.rows), all, whole)) return [];
    return purpose === null
      ? []
      : [{ host: each.host, purpose, mostShare: mostShareOf(visitsByDay(table, each.rows), whole) }];
  });
}

/** The rows of a host: its channels. */
export const rowsByHost = (table: SegmentTable): Map<string, Rows[number][]> =>
  Map.groupBy(table.rows, ({ keys: [host = ''] }) => host.toLowerCase());

function purposeIn(each: Host, main: Host, hosts: readonly Host[]): HostPurpose | null {
  const all = hosts.reduce((sum, { outcomes }) => sum + outcomes, 0);
  // Where people pay on another host than they shop on, no host can be told by what is paid on it.
  const isOneSite = main.outcomes >= MAIN_SHARE * all;
  const usual = isOneSite && main.visits > 0 ? (each.visits * main.outcomes) / main.visits : 0;
  const isReady = each.outcomes >= READINESS * usual;
  if (all > 0 && isReady && each.outcomes >= OUTCOME_SHARE * all) return null;
  const purpose = purposeOf(each.host);
  if (purpose !== null) return purpose;
  // What Google keeps of pages for telephones.
  if (each.host.endsWith('.ampproject.org')) return null;
  const fails = usual > 0 && poissonDeviation(each.outcomes, HARDLY * usual) < SURELY;
  return !fails || areOfOneName(each.host, main.host) ? null : 'unknown';
}

/** Visits of some rows, day by day. */
const visitsByDay = ({ length }: SegmentTable, rows: Rows): number[] =>
  Array.from({ length }, (_, day) => rows.reduce((sum, { metrics }) => sum + (metrics.sessions?.[day] ?? 0), 0));

/** What Google shows of all visits on the days of a table; null where it has no answer. */
function shownOn({ start, length }: SegmentTable, { totals: { sessions } }: Snapshot): (number | null)[] {
  const offset = sessions ? daysBetween(sessions.start, start) : 0;
  return Array.from({ length }, (_, day) => sessions?.numerator[offset + day] ?? null);
}

/** Whether, on the days of a host, the hosts together have more visits than are shown by enough of its own. */
function mayBeLinked(own: readonly number[], all: readonly number[], whole: readonly (number | null)[]): boolean {
  let [visits, twice] = [0, 0];
  own.forEach((had, day) => {
    const shown = whole[day] ?? null;
    if (had <= 0 || shown === null) return;
    visits += had;
    twice += (all[day] ?? 0) - shown;
  });
  return twice >= LINKED * visits;
}

/** The most of four weeks' visits that a host had, of those from the last day back. */
function mostShareOf(own: readonly number[], whole: readonly (number | null)[]): number {
  const sum = (values: readonly (number | null)[], to: number) =>
    values.slice(to - DAYS_A_BLOCK, to).reduce<number>((all, value) => all + (value ?? 0), 0);
  let most = 0;
  for (let to = own.length; to >= DAYS_A_BLOCK; to -= DAYS_A_BLOCK) {
    const all = sum(whole, to);
    if (all > 0) most = Math.max(most, sum(own, to) / all);
  }
  return Math.min(1, most);
}

/** The first and the last day on which a host had visits. */
export function daysOf(host: string, table: SegmentTable): { readonly from: string; readonly to: string } | null {
  const rows = rowsByHost(table).get(host) ?? [];
  const had = Array.from({ length: table.length }, (_, day) =>
    rows.some(({ metrics }) => (metrics.sessions?.[day] ?? 0) > 0),
  );
  const [first, last] = [had.indexOf(true), had.lastIndexOf(true)];
  return first < 0 ? null : { from: addDays(table.start, first), to: addDays(table.start, last) };
}
