import { DAYS_OF_52_WEEKS } from '@/lib/model/day';
import { ANY_LEVEL, monthsBefore } from './design-columns';
import { regimePosterior } from './regime-posterior';
import type { RegimePosterior } from './regime-posterior';
import type { Levels } from './weekly-levels';

/** Share of the year's blocks that must have one a year before them. */
const LEAST_PAIRED = 0.75;

/** Course within the year of how far it stands above the one before: it may do anything. */
const ANY_GROWTH = 1;

/**
 * How much higher the last 52 weeks stand than the 52 before: the mean difference of the log levels of blocks a year
 * apart, so that the season cancels whatever its shape. Noise is AR(1), averaged over (`regimePosterior`); a rise of
 * the difference within the year is no noise. The `growth` of the result is that mean, in log units. Null where fewer
 * than three quarters of the year's blocks have one a year before them.
 *
 * @example Math.expm1(yearOnYear(levels, end).growth[0]); // 0.28: 28% above the year before
 */
export function yearOnYear(levels: Levels, end: number): RegimePosterior | null {
  const blocks = Math.round(DAYS_OF_52_WEEKS / levels.days);
  const pairs = pairsOf(levels, blocks);
  if (pairs.length < LEAST_PAIRED * blocks) return null;
  const pick = (value: (block: number, yearBefore: number) => number) =>
    Float64Array.from(pairs, ([block, yearBefore]) => value(block, yearBefore));
  const of = (values: Float64Array, block: number) => values[block] ?? 0;
  const differences: Levels = {
    index: Int32Array.from(pairs, ([block]) => levels.index[block] ?? 0),
    centre: pick((block) => of(levels.centre, block)),
    days: levels.days,
    log: pick((block, yearBefore) => of(levels.log, block) - of(levels.log, yearBefore)),
    chance: pick((block, yearBefore) => of(levels.chance, block) + of(levels.chance, yearBefore)),
    thinness: pick((block, yearBefore) => (of(levels.thinness, block) + of(levels.thinness, yearBefore)) / 2),
  };
  const time = monthsBefore(differences, end);
  const middle = time.reduce((sum, at) => sum + at, 0) / time.length;
  return regimePosterior(
    differences,
    end,
    [],
    [
      [
        { values: time.map((at) => at - middle), plausible: ANY_GROWTH },
        { values: time.map(() => 1), plausible: ANY_LEVEL },
      ],
    ],
  );
}

/** Blocks of the last year, each with that of a year before, by their places. */
function pairsOf({ index }: Levels, blocks: number): [number, number][] {
  const places = new Map(Array.from(index, (at, block) => [at, block] as const));
  const last = index.at(-1) ?? 0;
  return Array.from(index, (at, block) => [block, places.get(at - blocks)] as const).flatMap(([block, yearBefore]) =>
    yearBefore !== undefined && (index[block] ?? 0) > last - blocks ? [[block, yearBefore]] : [],
  );
}
