import type { SeriesValues } from '@/lib/model/series';
import { Draws } from '../generate/draws';
import { type Regime, turningCourse } from './growth-course';
import { ORDINARY_WORLD, simulatedSeries, type World } from './simulated-series';

/** A series of which its present growth is known. */
export interface HarshSeries {
  readonly kind: string;
  readonly series: SeriesValues;
  readonly verdict: Told;
  readonly growth: number;
}

type Told = 'growing' | 'stagnating' | 'declining';

/** Rougher than the ordinary world, each in its own way. */
const ROUGH: World = { ...ORDINARY_WORLD, level: [60, 20_000], dispersion: [20, 800] };
const WORLDS: Readonly<Record<string, World & { readonly turns: number }>> = {
  'three regimes': { ...ROUGH, turns: 2 },
  'heavy tails': { ...ROUGH, tails: 'heavy', turns: 1 },
  'asymmetric years': { ...ROUGH, year: 'asymmetric', turns: 1 },
  'few a day': { ...ROUGH, level: [2, 20], dispersion: [2, 20], turns: 1 },
};
export const HARSH_KINDS = Object.keys(WORLDS);

/** Shortest and longest series, and the shortest and longest that the present regime lasts. */
const DAYS = [200, 1100] as const;
const REGIME = [90, 500] as const;
/** Growth a month, up or down, that is told as one; and what counts as none. */
const GROWN = [0.02, 0.08] as const;
const NONE = [-0.002, 0.002] as const;

/** The same for the same seed, on every machine. */
export function drawHarsh(kind: string, seed: number): HarshSeries {
  const world = WORLDS[kind];
  if (!world) throw new Error(`No harsh world is called ${kind}.`);
  const draws = new Draws(seed);
  const days = Math.round(DAYS[0] * (DAYS[1] / DAYS[0]) ** draws.random());
  const [longAgo, ...rest] = Array.from({ length: world.turns + 1 }, () => drawRegime(days, draws));
  const present = rest.at(-1);
  if (!longAgo || !present) throw new Error('A harsh world has turned at least once.');
  const series = simulatedSeries({ days, course: turningCourse(longAgo.growth, ...rest) }, world, draws);
  return { kind, series, verdict: present.verdict, growth: present.growth };
}

function drawRegime(days: number, draws: Draws): Regime & { readonly verdict: Told } {
  const verdict = draws.pick(['growing', 'stagnating', 'declining'] as const);
  const growth = verdict === 'stagnating' ? draws.between(...NONE) : draws.between(...GROWN);
  const longest = Math.min(days, REGIME[1]);
  return { verdict, growth: verdict === 'declining' ? -growth : growth, days: draws.int(REGIME[0], longest) };
}
