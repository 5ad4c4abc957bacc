/** What the visits of a wave have in common: how many of them count as engaged, and as new visitors' first. */
import { Z90 } from '@/lib/statistics/interval';
import type { Evidence } from './added-visits';
import { hardlyAny } from './first-rates';
import { range, sumOf, together, type Weeks, type Witness } from './panel';
import type { Sound } from './sound-rows';

/** A visit that nobody made comes without a past; of people's direct visits a third and more have one. */
export const LEAST_NEW = 0.9;
/** A row in which people's visits are at most a quarter of the added ones tells how many of these counted as engaged. */
const PURE = 0.25;
/** Of a row's engaged visits a wave's are fewer. */
const HALF = 0.5;
/** From fewer weeks nothing follows. */
const FEWEST_WEEKS = 8;

/** What several runs added together; null where one of them does not tell it. */
export const pooled = (group: readonly Evidence[], metric: Witness) => {
  const told = group.flatMap(({ added }) => added[metric] ?? []);
  return told.length < group.length || group.length === 0
    ? null
    : {
        sum: told.reduce((sum, each) => sum + each.sum, 0),
        sigma: Math.hypot(...told.map((each) => each.sigma)),
      };
};

/**
 * Of the added visits those that were engaged: as the purest rows have it; none where people's visits are too many to tell;
 * where no row is known without them, as much as their engaged visits surely go up and down with them. Never more than
 * hardly any.
 */
export function engagedShare(group: readonly Evidence[], others: Weeks): number {
  const pure = group.filter((each) => each.isKnownBefore && each.expected.sum <= PURE * each.added.sessions.sum);
  const visits = pooled(pure, 'sessions');
  const engaged = pooled(pure, 'engagedSessions');
  if (!visits && group.some((each) => each.isKnownBefore)) return 0;
  const share = visits && engaged ? engaged.sum / visits.sum : surelyMoving(group, others);
  return Math.min(hardlyAny(1), Math.max(0, share));
}

/**
 * The lower end of the 90% interval of ε in E = α·O + ε·S by least squares over the weeks of a wave, where S and E are the
 * visits and the engaged ones of its rows and O those of the rows without it, with which people's visits go.
 */
function surelyMoving(group: readonly Evidence[], others: Weeks): number {
  const rows = group.map(({ usual: { row } }) => row);
  const during = range(Math.min(...group.map(({ run }) => run.from)), Math.max(...group.map(({ run }) => run.to)));
  const [s, e] = (['sessions', 'engagedSessions'] as const).map((metric) => together(rows, metric, others.length));
  const dot = (a: Weeks | undefined, b: Weeks | undefined) =>
    during.reduce((sum, week) => sum + (a?.[week] ?? 0) * (b?.[week] ?? 0), 0);
  const [ss, so, oo, se, oe] = [dot(s, s), dot(s, others), dot(others, others), dot(s, e), dot(others, e)];
  const determinant = ss * oo - so * so;
  if (during.length < FEWEST_WEEKS || !(determinant > 0)) return 0;
  const [epsilon, alpha] = [(se * oo - oe * so) / determinant, (oe * ss - se * so) / determinant];
  const squares = dot(e, e) - epsilon * se - alpha * oe;
  const error = Math.sqrt((Math.max(0, squares) / (during.length - 2)) * (oo / determinant));
  // People do not go against people: without any in these rows, all of it is the wave's.
  return (alpha < 0 ? se / ss : epsilon) - Z90 * error;
}

/**
 * Of the added visits those that were a new visitor's first. A row that is known only with them took its engaged visits for
 * people's; those that are the wave's own, ε of it, are not: of A = W·(1 − ε/r) added visits B = W·(f − n·ε/r) were new, where
 * n of people's are.
 */
export function freshShare(group: readonly Evidence[], engaged: number, sound: Sound): number {
  if (!pooled(group, 'newUsers')) return 1;
  const own = group.map(({ isKnownBefore, added: { sessions, newUsers }, run, usual: { row, rate } }) => {
    const during = range(run.from, run.to);
    const taken = isKnownBefore ? 0 : (engaged * during.length) / sumOf(rate, during);
    const visits = sessions.sum / (1 - Math.min(HALF, taken));
    return { visits, fresh: (newUsers?.sum ?? 0) + visits * taken * sound.shareOf('newUsers', row.channel) };
  });
  const sum = (of: 'visits' | 'fresh') => own.reduce((all, each) => all + each[of], 0);
  return Math.min(1, Math.max(LEAST_NEW, sum('fresh') / sum('visits')));
}
