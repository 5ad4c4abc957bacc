import { diagnose } from '@/lib/diagnose/diagnose';
import { addDays, daysBetween } from '@/lib/model/day';
import type { Diagnosis } from '@/lib/model/diagnosis';
import type { SeriesValues } from '@/lib/model/series';
import { Draws } from '../generate/draws';
import { type SeriesWish, steadyCourse, turningCourse } from './growth-course';
import { type RealNoise, seriesOverNoise } from './real-noise';
import { ratio, share } from './shares';
import { ORDINARY_WORLD, simulatedSeries } from './simulated-series';

/** Shortest and longest series drawn: a year and a half, and three. */
const DAYS = [540, 1096] as const;
/** Weeks before the end at which growth stops. */
const WEEKS = [12, 16, 26, 40, 52];
/** Growth a month before it stops; and where nothing ever turned, the growth throughout. */
const GROWN = [0.03, 0.06] as const;
const UNTURNED = [-0.03, 0.03] as const;
/** How near the day must be that a turn is dated to. */
const NEAR = 6 * 7;
/** Where nothing turned little is told: so many times the series are drawn for a share of it. */
const MORE_UNTURNED = 3;

/** What is told of growth that stopped so many weeks ago, as shares of the series. */
export interface Stopped {
  readonly weeks: number;
  readonly stagnating: number;
  readonly slowedOrStagnating: number;
  /** Called growing, and no turn is told. */
  readonly growingAlone: number;
  /** Turns told, and how many of them are dated within six weeks of the true day. */
  readonly turns: number;
  readonly near: number;
}

/** How late, and how often falsely, it is told that growth stopped, over one noise. */
export interface Delay {
  readonly noise: string;
  readonly series: number;
  readonly stopped: readonly Stopped[];
  /** Share of all turns told that are dated within six weeks. */
  readonly near: number;
  readonly unturned: { readonly series: number; readonly growthWentOn: number; readonly nothingTurned: number };
}

type Draw = (wish: SeriesWish, draws: Draws, index: number) => SeriesValues;

const overSimulated: Draw = (wish, draws) => simulatedSeries(wish, ORDINARY_WORLD, draws);

/** Over simulated noise and, where there is some, over that of real sites. The same seed gives the same table. */
export function delays(count: number, noises: readonly RealNoise[], seed = 1): Delay[] {
  const overReal: Draw = (wish, draws, index) => {
    const noise = noises[index % noises.length];
    if (!noise) throw new Error('No real series to draw noise from.');
    return seriesOverNoise(noise, wish, draws.random);
  };
  const simulated = delayOver('simulated noise', overSimulated, count, seed);
  return noises.length === 0 ? [simulated] : [simulated, delayOver('noise of real sites', overReal, count, seed)];
}

function delayOver(noise: string, draw: Draw, count: number, seed: number): Delay {
  const stopped = WEEKS.map((weeks) => stoppedSince(weeks, draw, count, new Draws(1000 * seed + weeks)));
  const turns = stopped.reduce((sum, each) => sum + each.turns, 0);
  const toldWhere = (growths: readonly [number, number], own: number) => {
    const draws = new Draws(1000 * seed + own);
    const drawn = Array.from({ length: MORE_UNTURNED * count }, (_, index) =>
      diagnose(draw({ days: draws.int(...DAYS), course: steadyCourse(draws.between(...growths)) }, draws, index)),
    );
    return share(drawn, ({ turn }) => Boolean(turn));
  };
  return {
    noise,
    series: count,
    stopped,
    near: ratio(
      stopped.reduce((sum, each) => sum + each.near, 0),
      turns,
    ),
    unturned: {
      series: MORE_UNTURNED * count,
      growthWentOn: toldWhere(GROWN, 100),
      nothingTurned: toldWhere(UNTURNED, 200),
    },
  };
}

function stoppedSince(weeks: number, draw: Draw, count: number, draws: Draws): Stopped {
  const still = weeks * 7;
  const told = Array.from({ length: count }, (_, index) => {
    const course = turningCourse(draws.between(...GROWN), { growth: 0, days: still });
    const series = draw({ days: draws.int(...DAYS), course }, draws, index);
    return { ...diagnose(series), stopped: addDays(series.start, series.numerator.length - still) };
  });
  const slowed = told.filter(hasSlowed);
  return {
    weeks,
    stagnating: share(told, ({ verdict }) => verdict === 'stagnating'),
    slowedOrStagnating: share(told, (each) => each.verdict === 'stagnating' || hasSlowed(each)),
    growingAlone: share(told, isGrowingAlone),
    turns: slowed.length,
    near: slowed.filter(({ turn, stopped }) => turn && Math.abs(daysBetween(stopped, turn.at)) <= NEAR).length,
  };
}

/** That growth has slowed is told. */
export const hasSlowed = ({ turn }: Pick<Diagnosis, 'turn'>): boolean => turn?.verdict === 'slowed';

/** Growth is told, and nothing of a turn. */
export const isGrowingAlone = ({ verdict, turn }: Pick<Diagnosis, 'verdict' | 'turn'>): boolean =>
  verdict === 'growing' && !turn;
