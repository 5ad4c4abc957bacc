import type { Evidence } from './added-visits';
import { range, sumOf, type Weeks } from './panel';

/**
 * Of the visits of a row, week by week, those that nobody made. Two things tell of them: those beyond what its engaged ones
 * speak for, (S − E/r) / (1 − ε/r), ε (`engaged`) of the wave's own counting as engaged, and those beyond what the row would
 * have had beside the `others`. Each counts by how sure it is, for each week and for the whole run: of a row in which people
 * are few, their engaged visits are lost among the wave's; of one in which they are many, nobody knows better how many these
 * would have been. None is below zero in any week, where chance falls either way.
 */
export function rowVisits(evidence: Evidence, engaged: number, others: Weeks): Weeks {
  const { usual, run, expected, isKnownBefore } = evidence;
  const { row, excess, noise, rate } = usual;
  const weeks = range(run.from, run.to);
  const isBeside = (week: number) => week === run.from - 1 || week === run.to + 1;
  const beside = sumOf(others, weeks);
  const trustIn = (wavers: number, strays: number) => (isKnownBefore ? wavers ** 2 / (wavers ** 2 + strays ** 2) : 0);
  const unspoken = excess.map((each, week) => each / (1 - engaged / (rate[week] ?? 1)));
  const raw = unspoken.map((each, week) => {
    const isWithin = week >= run.from && week <= run.to;
    const [visits, wavers] = [row.sums.sessions[week] ?? 0, noise[week] ?? 1];
    if (!isWithin) return isBeside(week) && (excess[week] ?? 0) > wavers ? Math.min(visits, each) : 0;
    const usually = beside > 0 ? (expected.sum * (others[week] ?? 0)) / beside : expected.sum / weeks.length;
    const strays = Math.hypot(Math.sqrt(usually), usually * (expected.sigma / Math.max(1, expected.sum)));
    const trust = trustIn(wavers, strays);
    return Math.min(visits, (1 - trust) * each + trust * (visits - usually));
  });
  const trust = trustIn(Math.hypot(...weeks.map((week) => noise[week] ?? 1)), expected.sigma);
  const outside = raw.reduce((sum, each) => sum + each, 0) - sumOf(raw, weeks);
  const beyond = sumOf(row.sums.sessions, weeks) - expected.sum;
  const all = (1 - trust) * sumOf(unspoken, weeks) + trust * beyond + outside;
  const above = raw.map((each) => Math.max(0, each));
  const kept = above.reduce((sum, each) => sum + each, 0);
  const share = kept > 0 ? Math.max(0, all / kept) : 0;
  return above.map((each, week) => Math.min(row.sums.sessions[week] ?? 0, each * share));
}
