import type { DimensionId } from '@/lib/model/dimension';
import { type Track, trackOf, trackOfRow } from '@/lib/measure/track';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { metricOf, type MetricId } from '@/lib/model/metric';
import type { Provenance } from '@/lib/model/provenance';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import type { Missing } from './answer-types';
import type { Question, Segment } from './question';

/** The sums behind an answer: of all that was asked for, and of each value where a dimension was. */
export interface Kept {
  readonly whole: Track | null;
  readonly rows: readonly { readonly segment: string; readonly track: Track }[];
  readonly from: Provenance | null;
  /** First day on which there is something. */
  readonly firstDay: Day;
}

/** What is kept of what was asked. Rows are never added together: a value outside the largest is not there. */
export function keptTracks({ metric, segments, by, among, except }: Question, snapshot: Snapshot): Kept | Missing {
  if (metric === null) return { code: 'no-metric' };
  if (metricOf(metric).kind === 'people') return { code: 'people' };
  const dimensions = [...segments.map(({ dimension }) => dimension), ...(by === null ? [] : [by])];
  const total = trackOf(snapshot, metric);
  if (except !== null && by !== except.dimension)
    return segments.length > 0 || by !== null ? { code: 'not-kept' } : keptWithout(except, metric, snapshot);
  if (dimensions.length === 0) return total ? keptTotal(total) : absent(metric, snapshot);
  const table = tableOver(snapshot, dimensions, metric);
  if (table === null) return absent(metric, snapshot, true);
  const place = (dimension: DimensionId) => table.dimensions.indexOf(dimension);
  const rows = table.rows.filter(({ keys }) =>
    segments.every(({ dimension, value }) => isValue(keys[place(dimension)], value)),
  );
  const isShown = (value: string) =>
    (among.length === 0 || among.some((each) => isValue(value, each))) && !(except && isValue(value, except.value));
  const shown = by === null ? rows : rows.filter(({ keys }) => isShown(keys[place(by)] ?? ''));
  const tracks = shown.flatMap((row) => {
    const track = trackOfRow(table, row, metric);
    return track ? [{ segment: by === null ? '' : (row.keys[place(by)] ?? ''), track }] : [];
  });
  const [first] = tracks;
  if (first === undefined) return { code: 'no-segment' };
  const origin = { from: table.provenance, firstDay: table.start };
  if (by === null) return { whole: first.track, rows: [], ...origin };
  const isAll = segments.length === 0 && among.length === 0 && except === null && table.step === 'day';
  return { whole: isAll ? total : null, rows: tracks, ...origin };
}

const isValue = (key: string | undefined, value: string) => key?.toLowerCase() === value.toLowerCase();

/** The whole less one value, sum by sum; what the rows themselves add up to may lack small ones. */
function keptWithout({ dimension, value }: Segment, metric: MetricId, snapshot: Snapshot): Kept | Missing {
  const total = trackOf(snapshot, metric);
  const table = tableOver(snapshot, [dimension], metric);
  if (total === null || table === null || table.step !== 'day') return absent(metric, snapshot, true);
  const row = table.rows.find(({ keys }) => isValue(keys[0], value));
  const part = row && trackOfRow(table, row, metric);
  if (!part) return { code: 'no-segment' };
  const from = daysBetween(total.start, part.start);
  const less = (whole: Track['numerator'] | null, of: Track['numerator'] | null) =>
    whole && of && of.map((each, i) => lessOf(whole[from + i] ?? null, each));
  const numerator = less(total.numerator, part.numerator);
  if (from < 0 || numerator === null) return { code: 'not-kept' };
  const track = { ...part, numerator, denominator: less(total.denominator, part.denominator) };
  return { whole: track, rows: [], from: table.provenance, firstDay: table.start };
}

const lessOf = (whole: number | null, part: number | null) => (whole === null || part === null ? null : whole - part);

function keptTotal(track: Track): Kept | Missing {
  const first = track.numerator.findIndex((value) => value !== null);
  if (first < 0) return { code: 'empty' };
  return { whole: track, rows: [], from: null, firstDay: addDays(track.start, first) };
}

/** "Not measured" is said where the property itself says so, and nowhere else. */
function absent(metric: MetricId, { notMeasured, totals }: Snapshot, isCut = false): Missing {
  const lacking = (metricOf(metric)?.of ?? [metric]).filter((each) => totals[each] === undefined);
  if (lacking.some((each) => notMeasured.includes(each))) return { code: 'not-measured' };
  return { code: isCut ? 'not-kept' : 'not-read' };
}

/** The cut along exactly these dimensions that holds the metric; daily before weekly. */
function tableOver({ tables }: Snapshot, dimensions: readonly DimensionId[], metric: MetricId): SegmentTable | null {
  const wanted = dimensions.toSorted().join('|');
  const fit = tables.filter(
    (table) =>
      table.dimensions.toSorted().join('|') === wanted &&
      (table.rows.length === 0 || table.rows.some((row) => trackOfRow(table, row, metric) !== null)),
  );
  return fit.find(({ step }) => step === 'day') ?? fit[0] ?? null;
}
