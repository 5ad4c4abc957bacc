/** How people's engagement is told before anything is known of a cut. */
import { quantile, weightedMedian } from '@/lib/statistics/robust';
import type { Panel, PanelRow, Weeks } from './panel';

/** A row in which half as many stay as elsewhere is looked at as if it were like the others. */
const SUSPECT = 0.5;
/** Fewer visits have no rate of their own. */
const FEWEST_VISITS = 100;
const FEWEST_WEEKS = 4;

/**
 * The most of automated visits that count as engaged: fewer than one in ten, and than a quarter of what people's do. Google
 * counts a visit as engaged after ten seconds, a second page or a key event; bought visits of the poorest kind still
 * come to more.
 *
 * @example hardlyAny(0.6) // 0.1
 */
export const hardlyAny = (people: number): number => Math.min(0.1, people / 4);

/**
 * Where a row begins, before anything is flagged: the upper quarter of its weekly rates, for most of its
 * weeks may hold such visits; the people's rate where so few stayed that most of it may be such visits; null where it has
 * few visits.
 */
export function firstRatio(row: PanelRow, people: number): number | null {
  const shares = sharesOf(row);
  const isFew = shares.length < FEWEST_WEEKS;
  const usual = isFew ? pooled(row) : quantile(shares, 0.75);
  if (usual < SUSPECT * people) return people;
  return isFew ? null : usual;
}

/** For each week of a row the engagement of as many weeks from or before it as have enough visits to tell it. */
function sharesOf({ sums: { sessions, engagedSessions } }: PanelRow): number[] {
  const shares: number[] = [];
  let [visits, engaged, weeks] = [0, 0, 0];
  sessions.forEach((count, week) => {
    visits += count;
    engaged += engagedSessions[week] ?? 0;
    weeks += 1;
    if (visits < FEWEST_VISITS) return;
    shares.push(...Array.from({ length: weeks }, () => engaged / visits));
    [visits, engaged, weeks] = [0, 0, 0];
  });
  return shares;
}

export const total = (weeks: Weeks) => weeks.reduce((sum, each) => sum + each, 0);

const pooled = ({ sums: { sessions, engagedSessions } }: PanelRow) =>
  total(engagedSessions) / Math.max(1, total(sessions));

/** The rate of the row in which the middle engaged visit stands: what nobody made hardly weighs in it. */
export function peoplesRate({ rows }: Panel): number {
  return weightedMedian(rows.map((row) => ({ value: pooled(row), weight: total(row.sums.engagedSessions) }))) ?? 0;
}
