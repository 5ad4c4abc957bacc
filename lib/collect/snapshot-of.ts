import { isAdditiveOverAll } from '@/lib/model/additivity';
import { addDays, type Day } from '@/lib/model/day';
import type { HealthFlag } from '@/lib/model/health';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import type { Period } from '@/lib/model/period';
import type { Property } from '@/lib/model/property';
import type { Snapshot } from '@/lib/model/snapshot';
import { addCosts } from './batches';
import { type Compared, comparedWithTotals, LEAST, partsFlag, trusted } from './check/parts-and-totals';
import { type Checked, checkedTotals, without } from './check/withheld';
import { qualityOf, worse } from './data-quality';
import { type Frame, isAlive, mapColumns, observedDays, only, stretched } from './frame';
import { healthOf } from './health';
import { monthlySeries } from './months';
import type { Plan, PlannedCut } from './plan';
import type { Reading } from './reading';
import { type Segmentation, segmentTable } from './segment-table';
import type { AnalyticsSource } from './source';
import { type Origin, totalSeries } from './total-series';
import { afterCutOff } from './truncation';

interface Circumstances {
  readonly kind: AnalyticsSource['kind'];
  readonly property: Property;
  readonly plan: Plan;
  readonly kept: Snapshot | undefined;
  /** What was known of the data before they were read. */
  readonly known: readonly HealthFlag[];
  readonly now: Date;
  readonly lastDay: Day;
}

/** The property and its metadata, read beside the reports. */
const REQUESTS_BESIDE_REPORTS = 2;

/** Puts a reading into the form that all later stages work from. */
export function snapshotOf(reading: Reading, circumstances: Circumstances): Snapshot {
  const { kind, property, plan, kept, known, now, lastDay } = circumstances;
  const observed = observedPeriod([reading.totals]);
  const asOf = kind === 'csv' && observed ? observed.to : lastDay;
  const asked = plan.totals.flat();
  const measured = asked.filter(
    // A property answers 0 for what it never measured; in a file a 0 was written down.
    (name) => name in reading.totals.columns && (kind === 'csv' || isAlive(reading.totals, name)),
  );
  // A file holds what of it was not used.
  const isHeld = (name: MetricId) =>
    known.some(({ code, metrics }) => code === 'parts-left-out' && metrics.includes(name));
  const totals = observed ? stretched(only(reading.totals, measured), { from: observed.from, to: asOf }) : null;
  const origin = originOf(reading, circumstances);
  const checked = checkedTotals(
    totals ? totalSeries(totals, origin, [...reading.truncated, ...reading.again]) : {},
    known,
  );
  const told = (each: Segmentation): Segmentation => ({
    ...each,
    cut: { ...each.cut, metrics: each.cut.metrics.filter((metric) => !checked.withheld.has(metric)) },
  });
  const compared = trusted(
    totals
      ? reading.segmentations.flatMap((each) => tableOf(told(each), totals, checked, origin, reading.truncated))
      : [],
  );
  const parts = [...checked.flags, ...compared.flatMap(({ flags }) => flags)];
  const snapshot = {
    property,
    asOf,
    collectedAt: now.toISOString(),
    source: kind,
    totals: checked.totals,
    tables: compared.flatMap(({ table }) => table ?? []),
    ...(totals &&
      plan.months.length > 0 && {
        months: without(monthlySeries(reading.months, totals, origin, reading.truncated), checked.withheld),
      }),
    notMeasured: [...new Set([...plan.missing, ...asked])].filter((name) => !measured.includes(name) && !isHeld(name)),
    cost: addCosts({ requests: REQUESTS_BESIDE_REPORTS, tokens: null }, reading.cost),
  };
  return {
    ...snapshot,
    health: [...healthOf(snapshot, { ...reading, parts, blocked: plan.blocked }, totals, kept), ...known],
  };
}

function originOf(reading: Reading, { kind, property, kept }: Circumstances): Origin {
  const earlier = Object.values(kept?.totals ?? {}).map((series) => series.provenance);
  const { sampledShare, thresholded } = [qualityOf(reading.reports), ...earlier].reduce(worse);
  return { source: kind, propertyId: property.id, sampledShare, thresholded };
}

/** A file may cut fewer days than it totals; what it does not cover is not zero, so the table is shorter. */
function tableOf(
  segmentation: Segmentation,
  totals: Frame,
  checked: Checked,
  origin: Origin,
  truncated: readonly HealthFlag[],
): Compared[] {
  const history = { from: totals.start, to: addDays(totals.start, totals.length - 1) };
  const covered = observedPeriod([...segmentation.segments.values()]);
  const told = origin.source === 'csv' ? covered : history;
  const period = told && afterCutOff(segmentation.cut.dimensions, truncated, told);
  if (!period) return [];
  const { cut, whole } = segmentation;
  const frames = [...segmentation.segments.values()];
  const isMeasured = (name: string) => name in totals.columns || frames.some((frame) => isAlive(frame, name));
  const measured = cut.metrics.filter(isMeasured);
  const over = (frame: Frame) => stretched(only(frame, measured), period);
  const segments = new Map([...segmentation.segments].map(([key, frame]) => [key, over(frame)]));
  const table = segmentTable(
    { ...segmentation, segments, whole: whole && over(whole) },
    stretched(totals, period),
    segmentation.quality ? { ...origin, ...worse(origin, segmentation.quality) } : origin,
  );
  if (!table) return emptyCut(cut, checked, origin);
  // What items and events come to stands on the first day of its week; the other days of it hold nothing.
  const zeros = whole && { ...whole, columns: mapColumns(whole, (column) => column.map((value) => value ?? 0)) };
  const columns = metricEntries(checked.totals).map(([metric, { numerator }]) => [metric, numerator]);
  const isOfAll = cut.apart === undefined && cut.within === undefined;
  const all = zeros ?? (isOfAll ? { ...totals, columns: Object.fromEntries(columns) } : null);
  return [all ? comparedWithTotals(table, all, segmentation.isFull) : { table, flags: [], isFull: true }];
}

/** A breakdown without any row, of figures that each have a place in one: told, and no reason to think that there are none. */
function emptyCut(
  { dimensions, metrics, apart, within }: PlannedCut,
  { totals }: Checked,
  { source }: Origin,
): Compared[] {
  if (source === 'csv' || apart !== undefined || within !== undefined) return [];
  const sums = metricEntries(totals).filter(([metric]) => metrics.includes(metric));
  const missing = sums.flatMap(([metric, { numerator }]) => {
    const all = numerator.reduce<number>((sum, value) => sum + (value ?? 0), 0);
    return isAdditiveOverAll(metric, dimensions) && all >= LEAST ? [{ metric, share: 1 }] : [];
  });
  return [{ table: null, flags: partsFlag('parts-left-out', dimensions, missing), isFull: false }];
}

/** From the first to the last day on which anything was answered, in frames over the same days. */
function observedPeriod(frames: readonly Frame[]): Period | null {
  const [first] = frames;
  if (!first) return null;
  const seen = observedDays(frames);
  const [from, to] = [seen.indexOf(true), seen.lastIndexOf(true)];
  return from < 0 ? null : { from: addDays(first.start, from), to: addDays(first.start, to) };
}
