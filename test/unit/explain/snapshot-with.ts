import type { DimensionId } from '@/lib/model/dimension';
import { metricEntries, type MetricId } from '@/lib/model/metric';
import { measuredKind } from '@/lib/collect/total-series';
import type { Context } from '@/lib/explain/context';
import type { Comparison } from '@/lib/measure/comparison';
import { seriesOf } from '@/lib/measure/series';
import { addDays, type Day } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import { EMPTY_MEMORY } from '@/lib/model/memory';
import type { Provenance } from '@/lib/model/provenance';
import { DEFAULT_SETTINGS } from '@/lib/model/settings';
import type { MeasuredSeries } from '@/lib/model/series';
import type { Snapshot } from '@/lib/model/snapshot';
import { windowUntil } from '@/lib/measure/last-window';
import type { SegmentTable } from '@/lib/model/table';

/** A Sunday: weeks from Monday on end with it, and so does every course. */
export const LAST_DAY: Day = '2026-03-29';
const DAYS = 420;

/** The last 28 days beside the same days 364 days before. */
export const YEAR: Comparison = {
  before: { from: '2025-03-03', to: '2025-03-30' },
  after: { from: '2026-03-02', to: LAST_DAY },
  kind: 'year',
};

type Values = readonly (number | null)[];
/** One value a step: the same each time, or a list that ends on the last step, or what `course` makes. */
export type Course = number | Values | ((steps: number) => Values);

/**
 * A course that has its usual value until the runs begin; the last run ends on the last step. Flat stretches have no noise
 * but that of counting, so that every interval can be worked out by hand.
 *
 * @example course(10, [28, 5]) // ten a day, and five on each of the last 28 days
 */
export function course(usual: number | null, ...runs: readonly (readonly [steps: number, value: number | null])[]) {
  return (steps: number): Values => {
    const ending = runs.flatMap(([length, value]) => Array.from({ length }, () => value));
    return [...Array.from({ length: Math.max(0, steps - ending.length) }, () => usual), ...ending].slice(-steps);
  };
}

/**
 * Days of which each 28 sum up to `before`, and the last 28 to `after`: a quarter on each Sunday, so that the sum is exact
 * and each week like the others.
 */
export const per28 =
  (before: number, after = before) =>
  (days: number): Values =>
    Array.from({ length: days }, (_, day) => {
      const ago = days - 1 - day;
      return ago % 7 === 0 ? (ago < 28 ? after : before) / 4 : 0;
    });

/** All of a sum on the last step, whether that is a day or a week: it varies by nothing. */
export const lastly = (sum: number) => course(0, [1, sum]);

export type Courses = Readonly<Partial<Record<MetricId, Course>>>;

export interface TableOf {
  readonly by: DimensionId | readonly DimensionId[];
  readonly step?: 'day' | 'week';
  readonly steps?: number;
  readonly within?: SegmentTable['within'];
  /** The value of the dimension (of several, joined by ` | `) → metric → course. */
  readonly rows: Readonly<Record<string, Courses>>;
}

export interface SnapshotOf {
  readonly asOf?: Day;
  readonly source?: Snapshot['source'];
  readonly property?: Partial<Snapshot['property']>;
  readonly health?: Snapshot['health'];
  /** Metric → course over the days up to `asOf`; counts and money alone, of which rates are made. */
  readonly days?: Courses;
  readonly length?: number;
  readonly tables?: readonly TableOf[];
}

const valuesOf = (of: Course, steps: number): Values => {
  if (typeof of === 'number') return Array.from({ length: steps }, () => of);
  return typeof of === 'function' ? of(steps) : of;
};

/** A snapshot of which every figure is known. */
export function snapshotWith({
  asOf = LAST_DAY,
  source = 'ga4',
  property = {},
  health = [],
  days = {},
  length = DAYS,
  tables = [],
}: SnapshotOf): Snapshot {
  const provenance = (start: Day): Provenance => ({
    source,
    propertyId: '1',
    query: { dimensions: ['date'], metrics: [], where: [] },
    period: { from: start, to: asOf },
    daysObserved: length,
    sampledShare: 1,
    thresholded: false,
  });
  const totals = metricEntries(days).map(([metric, of]): [MetricId, MeasuredSeries] => {
    const numerator = [...valuesOf(of, length)];
    const start = addDays(asOf, 1 - numerator.length);
    const kind = measuredKind(metric);
    const read = { metric, kind, frequency: 'daily', start, numerator, denominator: null } as const;
    return [metric, { ...read, provenance: provenance(start) }];
  });
  const tableOf = ({
    by,
    step = 'week',
    steps = step === 'day' ? length : length / 7,
    within,
    rows,
  }: TableOf): SegmentTable => {
    const dimensions = typeof by === 'string' ? [by] : [...by];
    const start = addDays(asOf, 1 - steps * (step === 'day' ? 1 : 7));
    const row = ([key, metrics]: [string, Courses]) => ({
      keys: dimensions.length === 1 ? [key] : key.split(' | '),
      metrics: Object.fromEntries(
        metricEntries(metrics).map(([metric, of]) => [metric, valuesOf(of, steps).map((value) => value ?? 0)]),
      ),
    });
    return {
      dimensions,
      ...(within && { within }),
      step,
      start,
      length: steps,
      rows: Object.entries(rows).map(row),
      provenance: provenance(start),
    };
  };
  return {
    property: {
      id: '1',
      displayName: 'Maison',
      account: 'Maison',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
      ...property,
    },
    asOf,
    collectedAt: `${addDays(asOf, 3)}T06:00:00Z`,
    source,
    totals: Object.fromEntries(totals),
    tables: tables.map(tableOf),
    health,
    notMeasured: [],
    cost: { requests: 0, tokens: null },
  };
}

/** What a detector looks at: such a snapshot, compared with the year before. */
export function contextOf(of: SnapshotOf, more: Partial<Context> = {}): Context {
  return {
    snapshot: snapshotWith(of),
    window: windowUntil(of.asOf ?? LAST_DAY),
    diagnoses: {},
    settings: DEFAULT_SETTINGS,
    memory: EMPTY_MEMORY,
    today: addDays(of.asOf ?? LAST_DAY, 3),
    comparison: YEAR,
    outcome: 'totalRevenue',
    ...more,
  };
}

/** A diagnosis that says nothing but what is given. */
export const diagnosisOf = (more: Partial<Diagnosis> = {}): Diagnosis => ({
  verdict: 'inconclusive',
  monthlyGrowth: null,
  since: null,
  events: [],
  notes: [],
  margin: 0.01,
  ...more,
});

/** One metric over days that end with `LAST_DAY`, as the measures take it: a rate is given by its two sums. */
export function trackOver(metric: MetricId, days: NonNullable<SnapshotOf['days']>, length = DAYS) {
  const series = seriesOf(snapshotWith({ days, length }), metric);
  if (!series) throw new Error(`no course was given for ${metric}`);
  return series;
}
