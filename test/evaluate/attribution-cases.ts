import { poisson, type Random, successes, wobble } from '@/lib/demo/random';
import type { AttributionRow } from '@/lib/explain/attribution/leaves';
import { Draws } from '../generate/draws';
import { type Cell, drawCells, type Ground, holds } from './attribution-cells';
import type { AttributionKind, Noise, Shape } from './attribution-kinds';
import { heavyTailed } from './heavy-tailed';

/** A table of which it is known what moved. */
interface AttributionCase {
  readonly measure: 'sum' | 'rate';
  readonly rows: readonly AttributionRow[];
  /** Empty where nothing stands out. */
  readonly truth: readonly Cell[];
}

/** A share of the rows that could be are not: nobody of that country came to that page by that channel. */
const EMPTY = 0.15;
/** What an ordinary row holds, and how far dimensions and rows lie apart on a log scale. */
const ORDINARY = 60;
const APART = { value: 0.7, row: 0.7 };
/** Of every hundred that are counted, so many succeed. */
const SUCCESSES = 0.05;
/** How far the values of a dimension go by themselves, where they do. */
const WAVERING = 0.05;
const CENTS = 100;

/** The same for the same seed, on every machine. */
export function drawAttributionCase(kind: AttributionKind, seed: number): AttributionCase {
  const draws = new Draws(seed);
  for (;;) {
    const drawn = drawTable(kind, draws);
    if (drawn) return drawn;
  }
}

/** Null where nothing of the kind could be seen in the table. */
function drawTable(kind: AttributionKind, draws: Draws): AttributionCase | null {
  const { random } = draws;
  const noise = draws.pick(kind.noise);
  const spread = draws.between(0.02, noise === 'even' ? 0.18 : 0.1);
  const isCounted = kind.measure === 'rate' || noise === 'counts';
  const sigmaOf = (base: number) => Math.sqrt(2 * (spread ** 2 + (isCounted ? 1 / base : 0)));
  const ground = grounds(draws.pick(kind.shapes), kind, sigmaOf, random);
  const truth = drawCells(kind, ground, draws);
  if (!truth) return null;
  const whole = kind.isWhole ? draws.pick([draws.between(0.5, 0.85), draws.between(1.2, 1.8)]) : 1;
  const rowOf = kind.measure === 'rate' ? rateRow : sumRow;
  const rows = ground.map((each) => {
    const moved = truth.filter(({ segment }) => holds(segment, each.dimensions));
    return rowOf(
      each,
      moved.reduce((all, { factor }) => all * factor, whole * each.drift),
      { noise, spread, random },
    );
  });
  return { measure: kind.measure, rows, truth };
}

function grounds(
  shape: Shape,
  { isLopsided, isWavering }: AttributionKind,
  sigmaOf: (base: number) => number,
  random: Random,
): Ground[] {
  let partial: Omit<Ground, 'sigma'>[] = [{ dimensions: {}, base: ORDINARY, drift: 1 }];
  for (const [dimension, count] of Object.entries(shape)) {
    const weights = Array.from({ length: count }, () => wobble(APART.value, random));
    if (isLopsided && partial.length === 1) weights[0] = 3 * weights.reduce((sum, weight) => sum + weight, 0);
    const drifts = weights.map(() => (isWavering ? wobble(WAVERING, random) : 1));
    partial = partial.flatMap(({ dimensions, base, drift }) =>
      weights.map((weight, i) => ({
        dimensions: { ...dimensions, [dimension]: `${dimension} ${i + 1}` },
        base: base * weight,
        drift: drift * (drifts[i] ?? 1),
      })),
    );
  }
  const isFlat = Object.keys(shape).length === 1;
  return partial.flatMap(({ dimensions, base, drift }) => {
    const own = base * (isFlat ? partial.length : wobble(APART.row, random));
    return !isFlat && random() < EMPTY ? [] : [{ dimensions, base: own, drift, sigma: sigmaOf(own) }];
  });
}

interface Weather {
  readonly noise: Noise;
  readonly spread: number;
  readonly random: Random;
}

function sumRow({ dimensions, base }: Ground, factor: number, weather: Weather): AttributionRow {
  const of = (mean: number) => {
    const value = mean * wobbled(weather);
    return { value: weather.noise === 'counts' ? poisson(value, weather.random) : Math.round(CENTS * value) / CENTS };
  };
  return { dimensions, before: of(base), after: of(base * factor) };
}

/** `base` succeed, of twenty times as many. */
function rateRow({ dimensions, base }: Ground, factor: number, weather: Weather): AttributionRow {
  const { random } = weather;
  const of = (rate: number) => {
    const count = Math.round((base / SUCCESSES) * wobble(0.1, random));
    return { value: successes(count, Math.min(1, rate * wobbled(weather)), random), count };
  };
  return { dimensions, before: of(SUCCESSES), after: of(SUCCESSES * factor) };
}

/** What happens to a row by itself. */
function wobbled({ noise, spread, random }: Weather): number {
  return noise === 'heavy' ? Math.exp(spread * heavyTailed(random)) : wobble(spread, random);
}
