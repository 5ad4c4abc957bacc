import { missingDays, type Stretch, stretches } from '@/lib/measure/lost/missing-days';
import { addDays } from '@/lib/model/day';
import { knownMetrics } from '@/lib/model/metric';
import type { HealthFlag } from '@/lib/model/health';
import { type Frame, seriesIn } from './frame';
import { healthFlag } from './health-flag';
import { isCutOff } from './truncation';

const DAYS_UNTIL_STALE = 7;
/** What lies further back than this month of last year no longer weighs on what is said today. */
const DAYS_THAT_MATTER = 400;

/** A gap that closed two months ago is good to know of, and no longer news. */
const DAYS_OF_NEWS = 62;

/** From this many stretches on they are said in one sentence: a list of bank holidays helps nobody. */
const MANY_STRETCHES = 3;

/**
 * Stretches of days without any row on a site that is never so quiet, and an end that is too early.
 * Google gives no row for a day with nothing, so that zeros count as missing there; a zero that
 * somebody wrote into a file was counted. What Google calls truncated is told as such.
 */
export function gapFlags(totals: Frame, zerosAreCounted = false, truncated: readonly HealthFlag[] = []): HealthFlag[] {
  const horizon = totals.length - DAYS_THAT_MATTER;
  const [metric = ''] = Object.keys(totals.columns);
  const isSaid = (day: number) => isCutOff(truncated, metric, addDays(totals.start, day));
  const missing = missingDays(seriesIn(totals), zerosAreCounted).map(
    (isMissing, day) => isMissing && day >= horizon && !isSaid(day),
  );
  const flag = (code: 'stale' | 'gap', found: readonly Stretch[]) => {
    const [first, last] = [found[0], found.at(-1)];
    if (!first || !last) return [];
    const period = { from: addDays(totals.start, first.from), to: addDays(totals.start, last.to) };
    const days = found.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const isPast = last.to < totals.length - DAYS_OF_NEWS;
    return [
      healthFlag(code, isPast ? 'note' : 'warn', { metrics: knownMetrics(Object.keys(totals.columns)), period, days }),
    ];
  };
  const all = stretches(missing);
  const open = all.filter(({ from, to }) => to === totals.length - 1 && to - from + 1 >= DAYS_UNTIL_STALE);
  const closedAgain = all.filter((stretch) => !open.includes(stretch));
  const gaps =
    closedAgain.length >= MANY_STRETCHES ? flag('gap', closedAgain) : closedAgain.flatMap((one) => flag('gap', [one]));
  return [...gaps, ...flag('stale', open)];
}
