import { type Track, trackOf, trackOfRow } from '@/lib/explain/track';
import { addDays, type Day } from '@/lib/model/day';
import { metricOf } from '@/lib/model/metric';
import type { Provenance } from '@/lib/model/provenance';
import type { Snapshot } from '@/lib/model/snapshot';
import type { SegmentTable } from '@/lib/model/table';
import type { Missing } from './answer-types';
import type { Question } from './question';

/** The sums behind an answer: of all that was asked for, and of each value where a dimension was. */
export interface Kept {
  readonly whole: Track | null;
  readonly rows: readonly { readonly segment: string; readonly track: Track }[];
  readonly from: Provenance | null;
  /** First day on which there is something. */
  readonly firstDay: Day;
}

/** What is kept of what was asked. Rows are never added together: a value outside the largest is not there. */
export function keptTracks({ metric, segments, by }: Question, snapshot: Snapshot): Kept | Missing {
  if (metric === null) return { code: 'no-metric' };
  const isPeople = metricOf(metric)?.kind === 'people';
  if (isPeople) return { code: 'people' };
  const dimensions = [...segments.map(({ dimension }) => dimension), ...(by === null ? [] : [by])];
  const total = trackOf(snapshot, metric);
  if (dimensions.length === 0) return total ? keptTotal(total) : absent(metric, snapshot);
  const table = tableOver(snapshot, dimensions, metric);
  if (table === null) return absent(metric, snapshot, true);
  const place = (dimension: string) => table.dimensions.indexOf(dimension);
  const rows = table.rows.filter(({ keys }) =>
    segments.every(({ dimension, value }) => keys[place(dimension)]?.toLowerCase() === value.toLowerCase()),
  );
  const tracks = rows.flatMap((row) => {
    const track = trackOfRow(table, row, metric);
    return track ? [{ segment: by === null ? '' : (row.keys[place(by)] ?? ''), track }] : [];
  });
  const [first] = tracks;
  if (first === undefined) return { code: 'no-segment' };
  const origin = { from: table.provenance, firstDay: table.start };
  if (by === null) return { whole: first.track, rows: [], ...origin };
  return { whole: segments.length === 0 && table.step === 'day' ? total : null, rows: tracks, ...origin };
}

function keptTotal(track: Track): Kept | Missing {
  const first = track.numerator.findIndex((value) => value !== null);
  if (first < 0) return { code: 'empty' };
  return { whole: track, rows: [], from: null, firstDay: addDays(track.start, first) };
}

/** "Not measured" is said where the property itself says so, and nowhere else. */
function absent(metric: string, { notMeasured, totals }: Snapshot, isCut = false): Missing {
  const lacking = (metricOf(metric)?.of ?? [metric]).filter((each) => totals[each] === undefined);
  if (lacking.some((each) => notMeasured.includes(each))) return { code: 'not-measured' };
  return { code: isCut ? 'not-kept' : 'not-read' };
}

/** The cut along exactly these dimensions that holds the metric; daily before weekly. */
function tableOver({ tables }: Snapshot, dimensions: readonly string[], metric: string): SegmentTable | null {
  const wanted = dimensions.toSorted().join('|');
  const fit = tables.filter(
    (table) =>
      table.dimensions.toSorted().join('|') === wanted &&
      (table.rows.length === 0 || table.rows.some((row) => trackOfRow(table, row, metric) !== null)),
  );
  return fit.find(({ step }) => step === 'day') ?? fit[0] ?? null;
}
