import { collect } from '@/lib/collect/collect';
import { demoSource } from '@/lib/demo/demo-source';
import { addDays } from '@/lib/model/day';
import type { SeriesValues } from '@/lib/model/series';
import { drawHarsh, HARSH_KINDS } from '../../evaluate/harsh-worlds';
import { drawOutage, withOutage } from '../../evaluate/outages';
import { Draws } from '../../generate/draws';

const TODAY = '2026-11-22';
/** How many series the diagnosis is timed on, and how many it must answer alike. */
const TIMED = 400;
const ANSWERED = 2000;
const SEED = 7;

/** What both builds are given, as data: whatever makes it is this build's alone. */
export async function inputs() {
  const series = Array.from({ length: ANSWERED }, (_, at) => drawnSeries(at));
  const source = demoSource(TODAY);
  const [property] = await source.properties();
  const snapshot = await collect(source, property?.id ?? '', { now: new Date(`${TODAY}T10:00:00Z`) });
  return { timed: series.slice(0, TIMED), series, snapshot, today: addDays(snapshot.asOf, 3) };
}

export type Inputs = Awaited<ReturnType<typeof inputs>>;

/** Counts of harsh worlds; every other one as another kind of figure, in other steps, or damaged. */
function drawnSeries(at: number): SeriesValues {
  const draws = new Draws(100_000 * SEED + at);
  const { series } = drawHarsh(HARSH_KINDS[at % HARSH_KINDS.length] ?? '', 100_000 * SEED + at);
  const change = CHANGES[Math.floor(at / HARSH_KINDS.length) % (2 * CHANGES.length)];
  return change?.(series, draws) ?? series;
}

const CHANGES: readonly ((series: SeriesValues, draws: Draws) => SeriesValues)[] = [
  (series, draws) => ({ ...series, kind: 'currency', numerator: each(series, (n) => n * draws.between(20, 90)) }),
  (series, draws) => ({
    ...series,
    kind: 'rate',
    numerator: each(series, (n) => Math.round(n * draws.between(0.02, 0.03))),
    denominator: series.numerator,
  }),
  (series) => inSteps(series, 'weekly', 7),
  (series) => inSteps(series, 'monthly', 30),
  (series, draws) => ({ ...series, numerator: series.numerator.map((n) => (draws.chance(0.05) ? null : n)) }),
  (series, draws) => withOutage(series, drawOutage(series, draws.random)),
  (series) => ({ ...series, numerator: series.numerator.map((n, day) => (day % 7 === 0 ? 0 : n)) }),
];

const each = (series: SeriesValues, value: (n: number) => number) =>
  series.numerator.map((n) => (n === null ? null : value(n)));

function inSteps(series: SeriesValues, frequency: SeriesValues['frequency'], days: number): SeriesValues {
  const steps = Math.floor(series.numerator.length / days);
  const numerator = Array.from({ length: steps }, (_, step) =>
    series.numerator.slice(step * days, (step + 1) * days).reduce<number>((sum, n) => sum + (n ?? 0), 0),
  );
  return { ...series, frequency, numerator };
}
