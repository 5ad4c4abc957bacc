import { isAdditiveOverAll } from '@/lib/model/additivity';
import type { DimensionId } from '@/lib/model/dimension';
import { knownMetrics, type MetricId } from '@/lib/model/metric';
import { addDays, type Day, daysBetween } from '@/lib/model/day';
import { daysAStep, type SegmentTable } from '@/lib/model/table';
import type { DataQuality } from './data-quality';
import { type Frame, mapColumns, only } from './frame';
import { joinKeys, splitKeys } from './keys';
import { REST } from '@/lib/model/rest';
import type { PlannedCut } from './plan';
import { mondayOf } from '@/lib/model/first-day';
import { type Origin, provenanceOf } from './total-series';

/** One frame for each segment, by its joined keys, all over the same days. */
type Segments = ReadonlyMap<string, Frame>;

/** A cut as it was read. */
export interface Segmentation {
  readonly cut: PlannedCut;
  readonly segments: Segments;
  /** False where only the largest values were read. */
  readonly isFull: boolean;
  /** How complete its own answers are, where they are of a kind of visits alone. */
  readonly quality?: DataQuality;
  /** What all values come to, where the totals do not hold these metrics. */
  readonly whole: Frame | null;
}

/**
 * A cut as a table: by day, or by whole weeks from Monday. Where only the largest values were read, what
 * they leave of the totals becomes the row `REST`, so that the rows of what adds up still come to the totals.
 */
export function segmentTable(
  { cut, segments, isFull, whole }: Segmentation,
  totals: Frame,
  origin: Origin,
): SegmentTable | null {
  const step = (frame: Frame) => (cut.step === 'week' ? byWeek(frame) : frame);
  const stepped = new Map([...segments].map(([key, frame]) => [key, step(frame)]));
  const [first] = stepped.values();
  if (!first) return null;
  // Without what all items come to, nobody knows what the named ones leave.
  const all = whole ?? (cut.apart === undefined && cut.within === undefined ? totals : null);
  if (!isFull && all) stepped.set(joinKeys(cut.dimensions.map(() => REST)), restOf(step(all), stepped, cut.dimensions));
  const rows = [...stepped]
    .map(([key, frame]) => ({
      keys: splitKeys(key),
      metrics: mapColumns(frame, (column) => column.map((value) => value ?? 0)),
    }))
    .filter(({ metrics }) => Object.values(metrics).some((column) => column.some((value) => value !== 0)));
  if (rows.length === 0) return null;
  return {
    dimensions: [...cut.dimensions],
    ...(cut.within && { within: cut.within }),
    step: cut.step,
    start: first.start,
    length: first.length,
    rows,
    provenance: provenanceOf(totals, origin, {
      // Its own dimensions first: they say what the figure is about.
      dimensions: cut.by === 'date' ? ['date', ...cut.dimensions] : [...cut.dimensions, cut.by],
      metrics: Object.keys(first.columns),
      where: [],
    }),
  };
}

/**
 * The rows of an earlier table as daily frames. A week's sum is set down on its Monday: it will only ever
 * be added up to the same week again.
 */
export function segmentsOfTable(table: SegmentTable): Map<string, Frame> {
  const stride = daysAStep(table);
  const length = table.length * stride;
  const daily = (column: readonly number[]) =>
    Array.from({ length }, (_, day) => (day % stride === 0 ? (column[day / stride] ?? null) : null));
  const frames = table.rows
    .filter((row) => row.keys[0] !== REST)
    .map(({ keys, metrics }): [string, Frame] => [
      joinKeys(keys),
      {
        start: table.start,
        length,
        columns: Object.fromEntries(Object.entries(metrics).map(([name, column]) => [name, daily(column)])),
      },
    ]);
  return new Map(frames);
}

/** What all rows of an earlier table come to, the rest among them, set down in the same way. */
export function wholeOfTable(table: SegmentTable): Frame {
  const names = knownMetrics(Object.keys(table.rows[0]?.metrics ?? {}));
  const sumAt = (name: MetricId, step: number) =>
    table.rows.reduce((sum, { metrics }) => sum + (metrics[name]?.[step] ?? 0), 0);
  const metrics = Object.fromEntries(
    names.map((name) => [name, Array.from({ length: table.length }, (_, step) => sumAt(name, step))]),
  );
  const whole = segmentsOfTable({ ...table, rows: [{ keys: [''], metrics }] });
  return whole.get('') ?? { start: table.start, length: 0, columns: {} };
}

/** Sums over the whole weeks of a frame; a week that is cut off at either end is left out. */
function byWeek(frame: Frame): Frame {
  const start = firstMonday(frame.start);
  const offset = daysBetween(frame.start, start);
  const length = Math.max(0, Math.floor((frame.length - offset) / 7));
  const weekly = (column: readonly (number | null)[]) =>
    Array.from({ length }, (_, week) =>
      column.slice(offset + week * 7, offset + week * 7 + 7).reduce<number>((sum, value) => sum + (value ?? 0), 0),
    );
  return { start, length, columns: mapColumns(frame, weekly) };
}

function firstMonday(day: Day): Day {
  const monday = mondayOf(day);
  return monday === day ? day : addDays(monday, 7);
}

/** Totals less the segments, of what adds up over the dimensions; never below zero, where withheld or sampled rows would bring it. */
function restOf(totals: Frame, segments: Segments, dimensions: readonly DimensionId[]): Frame {
  const rest = (column: readonly (number | null)[], name: string) =>
    column.map((total, at) => {
      const named = [...segments.values()].reduce((sum, frame) => sum + (frame.columns[name]?.[at] ?? 0), 0);
      // Six decimals: what is left of a sum of cents is dust beyond them.
      return Math.max(0, Number(((total ?? 0) - named).toFixed(6)));
    });
  const [first] = segments.values();
  const additive = knownMetrics(Object.keys(first?.columns ?? {})).filter((name) =>
    isAdditiveOverAll(name, dimensions),
  );
  const cut = only(totals, additive);
  return { ...cut, columns: mapColumns(cut, rest) };
}
