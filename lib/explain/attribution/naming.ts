import type { Cuboid } from './cuboids';

/** One chance in a hundred that any segment at all is named where nothing happened. */
const FALSE_ALARM = 0.01;
/** So much log likelihood beyond its cost must a segment gain. */
export const SURE = -Math.log(FALSE_ALARM);

/** What it costs to name a segment: which choice of dimensions, and which of its segments. */
export const costOf = ({ segments }: Cuboid, choices: number): number => Math.log(choices * segments);

/** A single row says no more than eight standard errors do (Huber): one odd row is not a segment of many. */
export const MOST_SIGMAS = 8;
