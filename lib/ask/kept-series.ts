import type { DimensionId } from '@/lib/model/dimension';
import type { Series } from '@/lib/model/series';
import { seriesOf, seriesOfRow } from '@/lib/measure/series';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { metricOf, type MetricId } from '@/lib/model/metric';
import type { Provenance } from '@/lib/model/provenance';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import { adTable, isOfAds } from './ad-table';
import type { Missing } from './answer-types';
import { type TypedQuestion, type SegmentFilter, valuesOf } from './question';

/** The sums behind an answer: of all that was asked for, and of each value where a dimension was. */
export interface Kept {
  readonly whole: Series | null;
  readonly rows: readonly { readonly segment: string; readonly series: Series }[];
  readonly from: Provenance | null;
  /** First day on which there is something. */
  readonly firstDay: Day;
}

/** What is kept of what was asked. Rows are never added together: a value outside the largest is not there. */
export function keptSeries(
  { metric, segments, by, byToo, among, except }: TypedQuestion,
  snapshot: Snapshot,
): Kept | Missing {
  if (metric === null) return { code: 'no-metric' };
  if (metricOf(metric).kind === 'people') return { code: 'people' };
  const dimensions = [...segments.map(({ dimension }) => dimension), ...(by === null ? [] : [by])];
  const total = seriesOf(snapshot, metric);
  if (byToo !== null) return { code: 'not-kept' };
  if (segments.some((segment) => valuesOf(segment).length === 0)) return { code: 'no-segment' };
  if (except !== null && by !== except.dimension)
    return segments.length > 0 || by !== null ? { code: 'not-kept' } : keptWithout(except, metric, snapshot);
  const isAd = isOfAds(metric);
  if (dimensions.length === 0 && !isAd) return total ? keptTotal(total) : absent(metric, snapshot);
  const table = isAd ? adTable(snapshot, dimensions) : tableOver(snapshot, dimensions, metric);
  if (table === null) return isAd ? { code: 'elsewhere', topic: 'ads' } : absent(metric, snapshot, true);
  const place = (dimension: DimensionId) => table.dimensions.indexOf(dimension);
  const rows = table.rows.filter(({ keys }) =>
    segments.every((segment) => valuesOf(segment).some((value) => isValue(keys[place(segment.dimension)], value))),
  );
  const isShown = (value: string) =>
    (among.length === 0 || among.some((each) => isValue(value, each))) && !(except && isValue(value, except.value));
  const shown = by === null ? rows : rows.filter(({ keys }) => isShown(keys[place(by)] ?? ''));
  const parts = shown.flatMap((row) => {
    const series = seriesOfRow(table, row, metric);
    return series ? [{ segment: by === null ? '' : (row.keys[place(by)] ?? ''), series }] : [];
  });
  const [first] = parts;
  if (first === undefined) return { code: 'no-segment' };
  const origin = { from: table.provenance, firstDay: table.start };
  if (by === null)
    return { whole: parts.slice(1).reduce((sum, { series }) => sumOf(sum, series), first.series), rows: [], ...origin };
  const isAll = !isAd && segments.length === 0 && among.length === 0 && except === null && table.step === 'day';
  return { whole: isAll ? total : null, rows: parts, ...origin };
}

/** Rows of one cut, each of other visits, step by step: what is no sum in them adds up to none. */
function sumOf(one: Series, other: Series): Series {
  const both = (a: Series['numerator'] | null, b: Series['numerator'] | null) =>
    a && b && a.map((each, i) => (each === null || (b[i] ?? null) === null ? null : each + (b[i] ?? 0)));
  return {
    ...one,
    numerator: both(one.numerator, other.numerator) ?? one.numerator,
    denominator: both(one.denominator, other.denominator),
  };
}

const isValue = (key: string | undefined, value: string) => key?.toLowerCase() === value.toLowerCase();

/** The whole less one value, sum by sum; what the rows themselves add up to may lack small ones. */
function keptWithout({ dimension, value }: SegmentFilter, metric: MetricId, snapshot: Snapshot): Kept | Missing {
  const total = seriesOf(snapshot, metric);
  const table = tableOver(snapshot, [dimension], metric);
  if (total === null || table === null || table.step !== 'day') return absent(metric, snapshot, true);
  const row = table.rows.find(({ keys }) => isValue(keys[0], value));
  const part = row && seriesOfRow(table, row, metric);
  if (!part) return { code: 'no-segment' };
  const from = daysBetween(total.start, part.start);
  const less = (whole: Series['numerator'] | null, of: Series['numerator'] | null) =>
    whole && of && of.map((each, i) => lessOf(whole[from + i] ?? null, each));
  const numerator = less(total.numerator, part.numerator);
  if (from < 0 || numerator === null) return { code: 'not-kept' };
  const series = { ...part, numerator, denominator: less(total.denominator, part.denominator) };
  return { whole: series, rows: [], from: table.provenance, firstDay: table.start };
}

const lessOf = (whole: number | null, part: number | null) => (whole === null || part === null ? null : whole - part);

function keptTotal(series: Series): Kept | Missing {
  const first = series.numerator.findIndex((value) => value !== null);
  if (first < 0) return { code: 'empty' };
  return { whole: series, rows: [], from: null, firstDay: addDays(series.start, first) };
}

/** "Not measured" is said where the property itself says so, and nowhere else. */
function absent(metric: MetricId, { notMeasured, totals }: Snapshot, isCut = false): Missing {
  const lacking = (metricOf(metric).of ?? [metric]).filter((each) => totals[each] === undefined);
  if (lacking.some((each) => notMeasured.includes(each))) return { code: 'not-measured' };
  return { code: isCut ? 'not-kept' : 'not-read' };
}

/** The cut along exactly these dimensions that holds the metric; daily before weekly. */
function tableOver({ tables }: Snapshot, dimensions: readonly DimensionId[], metric: MetricId): SegmentTable | null {
  const wanted = dimensions.toSorted().join('|');
  const fit = tables.filter(
    (table) =>
      table.dimensions.toSorted().join('|') === wanted &&
      (table.rows.length === 0 || table.rows.some((row) => seriesOfRow(table, row, metric) !== null)),
  );
  return fit.find(({ step }) => step === 'day') ?? fit[0] ?? null;
}
