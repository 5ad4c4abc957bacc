import { isSamePeriod } from '@/lib/model/period';
import { knownMetrics, type MetricId } from '@/lib/model/metric';
import type { HealthFlag } from '@/lib/model/health';
import { addDays } from '@/lib/model/day';
import { SEASON_NEEDS_DAYS } from '@/lib/model/shortest-history';
import type { Snapshot } from '@/lib/model/snapshot';
import type { ReportQuestion } from './fetch-reports';
import { daylessFlags } from './check/dayless';
import type { Frame } from './frame';
import { gapFlags } from './gaps';
import { healthFlag } from './health-flag';
import { CORE_METRICS } from './plan';
import type { Reading } from './reading';
import { reportFlags, withoutCalendar } from './report-health';
import { shareFlags } from './segment-health';

/** Below this, no season of the week can be told. */
const DAYS_FOR_A_TREND = 90;
const SHOP_METRICS: MetricId[] = ['ecommercePurchases', 'totalRevenue'];
/** Where nothing is sold, nobody misses refunds. */
const TOLD_WITHOUT_SHOP: ReadonlySet<MetricId> = new Set([...CORE_METRICS, 'totalUsers']);

/** What the reports of Google Analytics have and its BigQuery export has not. */
const NOT_EXPORTED: ReadonlySet<MetricId> = new Set(['firstTimePurchasers', 'itemDiscountAmount']);

/** Everything that may be wrong with the data of a snapshot; stands before any sentence about behaviour. */
export function healthOf(
  snapshot: Omit<Snapshot, 'health'>,
  {
    reports,
    refused,
    truncated,
    again,
    unranked,
    parts,
    blocked,
  }: Reading & {
    readonly parts: readonly HealthFlag[];
    readonly blocked: readonly MetricId[];
  },
  totals: Frame | null,
  kept: Snapshot | undefined,
): HealthFlag[] {
  if (!totals) return [healthFlag('empty', 'block')];
  return merged([
    ...reports.flatMap(reportFlags),
    ...truncated,
    ...reports.flatMap(daylessFlags),
    ...again,
    ...unranked,
    ...parts,
    ...(snapshot.source === 'csv' ? [] : refused.filter(({ ofLink }) => !ofLink).map(refusedFlag)),
    ...blockedFlags(blocked),
    ...stillStanding(kept),
    ...measurementFlags({ ...snapshot, notMeasured: without(snapshot.notMeasured, blocked) }),
    ...shareFlags(snapshot.tables),
    ...historyFlags(totals),
    ...gapFlags(totals, snapshot.source === 'csv', truncated),
  ]);
}

/** What Google said of the days that are kept still holds for them. */
function stillStanding(kept: Snapshot | undefined): HealthFlag[] {
  const ofReports = new Set(['sampled', 'thresholded', 'other-row']);
  const shares = Object.values(kept?.totals ?? {}).map(({ provenance }) => provenance.sampledShare);
  return (kept?.health ?? [])
    .filter(({ code }) => ofReports.has(code))
    .map((flag) => (flag.code === 'sampled' ? { ...flag, share: Math.min(1, ...shares) } : flag));
}

/** Google lets some fields not stand in one report; what they would have told is missing, and nothing else. */
function refusedFlag({ dimensions, metrics }: ReportQuestion): HealthFlag {
  return healthFlag('refused', 'note', { dimensions: withoutCalendar(dimensions), metrics: knownMetrics(metrics) });
}

/** What this person may not read is neither missing nor nought: said of what a property lives on before all advice. */
function blockedFlags(blocked: readonly MetricId[]): HealthFlag[] {
  const core = blocked.filter((metric) => CORE_METRICS.includes(metric));
  const others = without(blocked, core);
  return [
    ...(core.length > 0 ? [healthFlag('restricted', 'block', { metrics: core })] : []),
    ...(others.length > 0 ? [healthFlag('restricted', 'note', { metrics: others })] : []),
  ];
}

const without = (metrics: readonly MetricId[], some: readonly MetricId[]) =>
  metrics.filter((metric) => !some.includes(metric));

/** A file without a column says nothing of how the site is measured; a property without a metric does. */
function measurementFlags({ notMeasured, source }: Pick<Snapshot, 'notMeasured' | 'source'>): HealthFlag[] {
  if (source === 'bigquery') return exportFlags(notMeasured);
  const hasShop = SHOP_METRICS.some((metric) => !notMeasured.includes(metric));
  const told = notMeasured.filter((metric) => hasShop || TOLD_WITHOUT_SHOP.has(metric));
  const missing = told.length > 0 ? [healthFlag('not-measured', 'note', { metrics: told })] : [];
  if (source === 'csv') return missing;
  return [
    ...missing,
    ...(notMeasured.includes('keyEvents') ? [healthFlag('no-key-events', 'warn', { metrics: ['keyEvents'] })] : []),
    ...(SHOP_METRICS.every((metric) => notMeasured.includes(metric))
      ? [healthFlag('no-ecommerce', 'note', { metrics: SHOP_METRICS })]
      : []),
  ];
}

/** The export is silent on which events are key, and lacks some metrics, whatever the property measures. */
function exportFlags(notMeasured: MetricId[]): HealthFlag[] {
  const lacking = notMeasured.filter((name) => NOT_EXPORTED.has(name));
  const unnamed = notMeasured.includes('keyEvents');
  const others = notMeasured.filter((name) => name !== 'keyEvents' && !NOT_EXPORTED.has(name));
  return [
    healthFlag('raw-export', 'note'),
    ...(unnamed ? [healthFlag('key-events-unnamed', 'warn', { metrics: ['keyEvents'] })] : []),
    ...(lacking.length > 0 ? [healthFlag('not-exported', 'note', { metrics: lacking })] : []),
    ...measurementFlags({ notMeasured: others, source: 'ga4' }),
  ];
}

function historyFlags(totals: Frame): HealthFlag[] {
  if (totals.length >= SEASON_NEEDS_DAYS) return [];
  const period = { from: totals.start, to: addDays(totals.start, totals.length - 1) };
  return [healthFlag('short-history', totals.length < DAYS_FOR_A_TREND ? 'warn' : 'note', { period })];
}

const APART = new Set<HealthFlag['code']>(['truncated', 'without-day']);

/** The same said of several reports is said once, of all their metrics and dimensions. */
function merged(flags: readonly HealthFlag[]): HealthFlag[] {
  const byKey = new Map<string, HealthFlag>();
  for (const each of flags) {
    // What a breakdown suffers from, the totals may not.
    const isCut = APART.has(each.code) && each.dimensions.length > 0;
    // An amount before and after is of one metric.
    const own = each.before === undefined ? '' : each.metrics.join();
    const key = [each.code, each.severity, each.period?.from, each.period?.to, isCut, own].join('|');
    const known = byKey.get(key);
    byKey.set(key, known ? together(known, each) : each);
  }
  const all = [...byKey.values()];
  // What no total has, no breakdown has either.
  const isOfTotals =
    ({ code, period, dimensions }: HealthFlag) =>
    (each: HealthFlag) =>
      each.code === code && each.dimensions.length === 0 && dimensions.length > 0 && isSamePeriod(each.period, period);
  return all.filter((flag) => flag.code !== 'truncated' || !all.some(isOfTotals(flag)));
}

function together(a: HealthFlag, b: HealthFlag): HealthFlag {
  const shares = [a.share, b.share].filter((share) => share !== undefined);
  return {
    ...a,
    metrics: [...new Set([...a.metrics, ...b.metrics])],
    dimensions: [...new Set([...a.dimensions, ...b.dimensions])],
    // Of samples the smallest share that was read; of anything else the largest that is touched.
    ...(shares.length > 0 && { share: (a.code === 'sampled' ? Math.min : Math.max)(...shares) }),
  };
}
